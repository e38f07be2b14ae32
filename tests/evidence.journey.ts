import type { Page } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { asker } from './journeys/ask.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* From a code to its words and from words to their codes: by address, so with scripts and without. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { key } = encounter.secrets;
const lines = key.parts.flatMap((part) => [...part.lines]);
/* A line that rests on several passages. */
const several = lines.find(
	({ evidence }) => evidence.filter(({ kind }) => kind === 'quote').length > 1,
);
if (several === undefined) throw new Error('No line of this case rests on two passages.');
const { code, evidence } = several;
const quotes = evidence.flatMap((piece) => (piece.kind === 'quote' ? [piece.quote] : []));

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('[JO13] leads from a code to all its words and from words to their codes by keyboard', async ({
			page,
			scoredSheet,
			baseURL,
		}) => {
			await openScore(page, asker(page.request, baseURL));
			await scoredSheet.code(code).focus();
			await page.keyboard.press('Enter');
			await scoredSheet.expectLit(quotes.join(' '));
			expect(await scoredSheet.litWords()).not.toHaveLength(0);
			for (const quote of quotes) {
				expect((await scoredSheet.litWords()).join(' ').replace(/\s+/g, ' ')).toContain(quote);
			}

			await tabToWayBack(page);
			const back = page.locator(':focus');
			const anchor = (await back.getAttribute('href')) ?? '';
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`${anchor}$`));
			const line = scoredSheet.sheet.locator(anchor);
			await expect(line).toBeInViewport();
			await expect(line).toContainText(code);
			await page.keyboard.press('Tab');
			await expect(line.locator(':focus')).toHaveCount(1);
		});
	});
}

async function openScore(page: Page, ask: ReturnType<typeof asker>): Promise<void> {
	await page.goto(`/coding/${encounter.id}`);
	const form: Record<string, string> = { attempt: '1', revision: '0' };
	encounter.answer.diagnoses.forEach((row, index) => (form[`dx.${String(index)}.code`] = row.code));
	form['px.0.code'] = '99213';
	form['px.0.units'] = '1';
	form['px.0.pointers'] = 'A';
	await ask.post(`/coding/${encounter.id}?/submit`, form);
	await page.goto(`/coding/${encounter.id}/attempts/1`);
}

/** From the words that were gone to, the next stops are the codes that rest on them. */
async function tabToWayBack(page: Page): Promise<void> {
	const mostStops = 20;
	for (let stop = 0; stop < mostStops; stop += 1) {
		await page.keyboard.press('Tab');
		const name = await page.locator(':focus').getAttribute('aria-label');
		if (name === `${code} rests on this: go to its line`) return;
	}
	throw new Error('No way back was reached.');
}
