import type { Page } from '@playwright/test';
import { changeSheet, keySheet, readMistakes } from '#domain/journeys';
import type { JourneyWorld } from '#domain/journeys';
import { expect, test } from './journeys/journey.ts';
import { JourneyDesk } from './journeys/journey-desk.ts';
import { shippedWorld, shippedWorlds } from './journeys/shipped-journeys.ts';

/* One patient through both seats, in a browser. */

const elbows = shippedWorld('jo-roofers-elbows');
const short = shippedWorld('jo-heart-tracing');
const mistakes = readMistakes(elbows.journey.secrets.instructorNotes).slice(0, 5);

for (const world of shippedWorlds) {
	const { title } = world.journey.learner.facts;
	test(`[JO70] does “${title}” rightly, chapter by chapter, to a closed account`, async ({
		page,
	}) => {
		const desk = new JourneyDesk(page, world);
		await desk.begin();
		await desk.finish();
		await expect(page.getByText('100%').first()).toBeVisible();
		expect(desk.state.done).not.toContain('denial');
		await expect(page.getByText('Not right')).toHaveCount(0);
		await page.goto(`${desk.address}/replay`);
		await expect(page.getByText('Your codes and the key’s are the same')).toBeVisible();
	});
}

for (const { mistake, changes, end } of mistakes) {
	test(`[JO70] follows “${mistake}” to its end`, async ({ page }) => {
		const desk = new JourneyDesk(page, elbows);
		await desk.begin();
		await desk.finish(sheetOf(elbows, changes));
		const [kind, amount = ''] = end.split(' ');
		expect(desk.state.done.includes('denial')).toBe(kind === 'denied');
		expect(desk.state.done.includes('audit')).toBe(kind === 'audited');
		await expect(page.getByText(`$${amount}`).first()).toBeVisible();
		await page.goto(`${desk.address}/replay`);
		await expect(page.getByRole('rowheader', { name: '≠ differs' })).not.toHaveCount(0);
	});
}

test('[JO71] is left in the middle and taken up again where it was', async ({ page }) => {
	const desk = new JourneyDesk(page, elbows);
	await desk.begin();
	await desk.doChapter();
	await desk.fill({ chapter: 'coding', sheet: keySheet(elbows), hints: 0 });
	await page.getByRole('button', { name: 'Put aside', exact: true }).last().click();
	await expect(page.getByText('Put aside. You can leave')).toBeVisible();
	await page.goto('/journeys');
	await expect(page.getByText('At: Chart and codes')).toBeVisible();
	await page.getByRole('link', { name: elbows.journey.learner.facts.title }).click();
	await page.getByRole('link', { name: 'Go on: Chart and codes' }).click();
	await expect(page.locator('[name="px.0.code"]')).toHaveValue('99214');
	await desk.finish();
});

test('[JO71] takes nothing from a page that came too late', async ({ page, context }) => {
	const desk = new JourneyDesk(page, short);
	await desk.begin();
	const late = await context.newPage();
	await late.goto(`${desk.address}/work`);
	await desk.doChapter();
	await late.locator('[name="dx.0.code"]').fill('I49.9');
	await late.locator('[name="px.0.code"]').fill('93000');
	await late.getByRole('button', { name: 'Hand the sheet to billing' }).click();
	await expect(late.getByText('This page was behind')).toBeVisible();
	await desk.finish();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO71] is done to its end', async ({ page }) => {
		const desk = new JourneyDesk(page, elbows);
		await desk.begin();
		const changes = mistakes[0]?.changes ?? '';
		await desk.finish(sheetOf(elbows, changes));
		expect(desk.state.done).toContain('denial');
	});
});

test('[JO72] shows nothing of the key before the chart is coded, and what it is afterwards', async ({
	page,
}) => {
	const desk = new JourneyDesk(page, elbows);
	await desk.begin();
	const secrets = [
		'C44.619',
		'L57.0',
		'Two digits are turned round',
		'Leaves 25 off',
		'desk-wrote',
	];
	for (const path of ['', '/work', '/work/__data.json', '/replay', '/replay/__data.json', '/end']) {
		const answer = await page.request.get(`${desk.address}${path}`);
		expect(answer.status(), path).toBeLessThan(500);
		const text = await answer.text();
		for (const secret of secrets) expect(text, `${path} ${secret}`).not.toContain(secret);
	}
	await desk.doChapter();
	const work = await (await page.request.get(`${desk.address}/work`)).text();
	for (const secret of secrets) expect(work, secret).not.toContain(secret);
	await desk.doChapter();
	await page.goto(`${desk.address}/replay`);
	await expect(page.getByText('C44.619').first()).toBeVisible();
});

/** Both jobs in twenty minutes: at 150 words a minute reading takes two thirds of it at most. */
const MOST_WORDS = 2000;
const MOST_PAGES = 12;

test('[JO73] tries both jobs from home to the page about them', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Try both', exact: true }).click();
	let words = await countWords(page);
	let pages = 2;
	await page.getByRole('button', { name: 'Take the coder’s seat' }).click();
	const desk = new JourneyDesk(page, short);
	for (let left = 12; left > 0; left--) {
		words += await countWords(page);
		pages += 1;
		if (!(await desk.doChapter())) break;
	}
	await page.getByRole('link', { name: 'The page about both seats' }).click();
	await expect(page.getByRole('heading', { name: 'What it does not' })).toBeVisible();
	await expect(page.getByText('a very small sample')).toBeVisible();
	expect(pages).toBeLessThanOrEqual(MOST_PAGES);
	expect(words).toBeLessThanOrEqual(MOST_WORDS);
	expect(words).toBeGreaterThan(300);
});

test('[JO73] hands a chapter in by keyboard alone', async ({ page }) => {
	await page.goto('/try-both');
	await page.getByRole('button', { name: 'Take the coder’s seat' }).focus();
	await page.keyboard.press('Enter');
	const sheet = keySheet(short);
	await page.locator('[name="dx.0.code"]').focus();
	await page.keyboard.type(sheet.diagnoses[0]?.code ?? '');
	await page.locator('[name="px.0.code"]').focus();
	await page.keyboard.type(sheet.procedures[0]?.code ?? '');
	await page.locator('[name="px.0.pointers"]').focus();
	await page.keyboard.type('A');
	await page.locator('[name="px.0.units"]').focus();
	await page.keyboard.type('1');
	await page.getByRole('button', { name: 'Hand the sheet to billing' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'After the coder’s seat' })).toBeVisible();
	await page.getByLabel('Energy').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByLabel('Energy')).toHaveValue('4');
});

function sheetOf(world: JourneyWorld, changes: string) {
	const sheet = changeSheet(keySheet(world), changes);
	if ('unread' in sheet) throw new Error(`"${sheet.unread}" is no change.`);
	return sheet;
}

async function countWords(page: Page): Promise<number> {
	const text = await page.locator('main').innerText();
	return text.split(/\s+/).length;
}
