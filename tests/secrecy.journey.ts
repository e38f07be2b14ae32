import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { z } from 'zod';
import { asker, sheetForm } from './journeys/ask.ts';
import { answerWith, askEveryWay, AS_SCRIPT, BLUNDER } from './journeys/every-way-of-asking.ts';
import { CANARY, MADE_CODES, NEVER_SHOWN, REVEALED } from './journeys/made-case.ts';
import { expect, HINTED, PUBLISHED, test, UNPUBLISHED } from './journeys/own-site-journey.ts';
import { shippedCases } from './journeys/shipped-cases.ts';

/*
 * No key gets out before it is scored. A case with a canary in everything secret is served, every way
 * of asking is tried, and no answer may hold it; then the case is scored, and the answer has to.
 */

const { id } = PUBLISHED;
const root = join(import.meta.dirname, '..');

test('[JO8] tells nothing of a key in any answer before scoring', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const answers = await askEveryWay(ask, PUBLISHED);
	expect(answers.length).toBeGreaterThan(60);
	expect(await whatLeaks(answers)).toEqual([]);
});

test('[JO8] tells nothing of a key to a browser at work', async ({ page, workspace }) => {
	const answers: Promise<{ url: string; text: string }>[] = [];
	page.on('response', (response) => {
		const text = response.text().catch(() => '');
		answers.push(text.then((body) => ({ url: response.url(), text: body })));
	});
	await page.goto('/coding');
	await page.getByRole('link', { name: PUBLISHED.title }).click();
	await workspace.begin();
	await workspace.diagnosis(0).fill(BLUNDER.dx);
	await workspace.expectSaved();
	await workspace.submit.click();
	await expect(page.getByRole('alert')).toContainText('Still blank');
	const seen = await Promise.all(answers);
	expect(seen.filter(({ url }) => url.includes('/_app/')).length).toBeGreaterThan(10);
	expect(seen.filter(({ url }) => url.includes(id)).length).toBeGreaterThan(2);
	expect(seen.filter(({ text }) => CANARY.test(text)).map(({ url }) => url)).toEqual([]);
	expect(await page.content()).not.toMatch(CANARY);
});

test('[JO8] answers an incomplete sheet alike, be it right or wrong', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	for (const half of ['dx', 'px'] as const) {
		const codes = half === 'dx' ? [MADE_CODES.first, 'Q7Q.Q7Q9'] : [MADE_CODES.service, '0984T'];
		const told = codes.map(async (code) => {
			const answer = await ask.post(
				`/coding/${id}?/submit`,
				sheetForm({ [half]: code }),
				AS_SCRIPT,
			);
			return (await answer.text()).replaceAll(code, 'THE CODE');
		});
		const [right, wrong] = await Promise.all(told);
		expect(right).toContain('THE CODE');
		expect(right).toContain('missing');
		expect(right).toBe(wrong);
	}
});

test('[JO8] reveals the key with the score, and some things never', async ({
	page,
	baseURL,
	browser,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const given = {
		...sheetForm({ dx: MADE_CODES.first, px: '99213' }),
		'dx.1.code': MADE_CODES.foreseen,
	};
	const submitted = await ask.post(`/coding/${id}?/submit`, given);
	expect(submitted.status()).toBe(303);
	const sheet = `/coding/${id}/attempts/1`;
	expect(submitted.headers()['location']).toBe(sheet);
	for (const path of [sheet, `${sheet}/__data.json`]) {
		const text = await (await ask.get(path)).text();
		for (const words of [...REVEALED, MADE_CODES.service]) expect(text, path).toContain(words);
		for (const words of NEVER_SHOWN) expect(text, path).not.toContain(words);
	}
	for (const path of ['/', '/coding', '/progress', '/learner']) {
		expect(await (await ask.get(path)).text(), path).not.toMatch(CANARY);
	}
	const exported = await (await ask.get('/learner/export')).text();
	for (const words of NEVER_SHOWN) expect(exported).not.toContain(words);

	const somebodyElse = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = asker(somebodyElse.request, baseURL);
	expect((await other.get(sheet)).status()).toBe(404);
	const answers = [await other.get(sheet), await other.get(`/coding/${id}`)];
	expect(await whatLeaks(answers)).toEqual([]);
	await somebodyElse.close();
});

test('[JO8] gives out a hint when it was taken, and not a word of the next', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	const address = `/coding/${HINTED.id}`;
	await page.goto(address);
	const asked = (number: string) => ({ ...sheetForm(BLUNDER), hint: number });
	// Asking for the second at once brings the first.
	const first = await ask.post(`${address}?/hint`, asked('2'), AS_SCRIPT);
	const wire = [
		first,
		await ask.get(address),
		await ask.get(`${address}/__data.json`),
		await ask.post(`${address}?/hint`, asked('1'), AS_SCRIPT),
		await ask.post(`${address}?/save`, sheetForm(BLUNDER)),
	];
	for (const answer of wire) {
		expect(await answer.text(), answer.url()).toContain('canary-hint-one');
		expect(await answer.text(), answer.url()).not.toContain('canary-hint-two');
		expect((await answer.text()).replaceAll('canary-hint-one', ''), answer.url()).not.toMatch(
			CANARY,
		);
	}
	const second = await ask.post(`${address}?/hint`, asked('2'), AS_SCRIPT);
	expect(await second.text()).toContain('canary-hint-two');
	await ask.post(`${address}?/submit`, sheetForm(BLUNDER));
	const next = await ask.get(address);
	expect(await next.text()).not.toMatch(CANARY);
});

for (const { id: unpublished, title } of UNPUBLISHED) {
	test(`[JO8] does not open ${unpublished}`, async ({ page, baseURL }) => {
		const ask = asker(page.request, baseURL);
		await page.goto(`/coding/${id}`);
		const draft = JSON.stringify({ attempt: 1, revision: 0, answer: answerWith(BLUNDER.dx) });
		const form = sheetForm(BLUNDER);
		const answers = [
			await ask.get(`/coding/${unpublished}`),
			await ask.get(`/coding/${unpublished}/__data.json`),
			await ask.get(`/coding/${unpublished}/attempts/1`),
			await ask.post(`/coding/${unpublished}?/save`, form),
			await ask.post(`/coding/${unpublished}?/submit`, form),
			await ask.post(`/coding/${unpublished}?/hint`, { ...form, hint: '1' }),
			await ask.post(`/coding/${unpublished}?/start`, {}),
			await ask.send('PUT', `/coding/${unpublished}/draft`, draft),
		];
		for (const answer of answers) {
			const isData = answer.url().endsWith('__data.json');
			expect(isData ? errorStatus(await answer.text()) : answer.status(), answer.url()).toBe(404);
			expect(await answer.text(), answer.url()).not.toContain(title);
		}
		expect(await whatLeaks(answers)).toEqual([]);
		for (const path of ['/', '/coding', '/progress']) {
			const text = await (await ask.get(path)).text();
			expect(text, path).not.toContain(title);
			expect(text, path).not.toContain(unpublished);
		}
	});
}

test('[JO8] builds no secret of the content that ships into what browsers load', () => {
	const files = ['build/client', '.svelte-kit/output/client'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	expect(files.length).toBeGreaterThan(40);
	const texts = files.map((file) => ({ file, text: readFileSync(file, 'latin1') }));
	const holding = (words: string) =>
		texts.filter(({ text }) => text.includes(Buffer.from(words).toString('latin1')));
	expect(holding('Submit for scoring').length).toBeGreaterThan(0);
	expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
	expect(holding('sourceMappingURL').map(({ file }) => file)).toEqual([]);

	const secrets = shippedCases().flatMap(secretWords);
	expect(secrets.length).toBeGreaterThan(100);
	expect(secrets.flatMap((words) => holding(words).map(({ file }) => `${file}: ${words}`))).toEqual(
		[],
	);
});

async function whatLeaks(answers: readonly APIResponse[]): Promise<string[]> {
	const leaks = answers.map(async (answer) => {
		const headers = JSON.stringify(answer.headers());
		const body = await answer.text();
		const [leak] = CANARY.exec(`${headers} ${body}`) ?? [];
		return leak === undefined ? [] : [`${answer.status()} ${answer.url()}: ${leak}`];
	});
	return (await Promise.all(leaks)).flat();
}

/** Where Kit asks for a page's data, an error comes with 200 and its own status inside. */
function errorStatus(json: string): number | undefined {
	const { nodes } = pageData.parse(JSON.parse(json));
	return nodes.find((node) => node?.type === 'error')?.status;
}

const pageData = z.object({
	nodes: z.array(z.object({ type: z.string(), status: z.number().optional() }).nullable()),
});

/** Sentences and codes of a case that stand nowhere but in its secret half. */
function secretWords({ secrets }: ReturnType<typeof shippedCases>[number]): string[] {
	const parts = secrets.key.parts.flatMap((part) => [
		...part.wrong.map(({ feedback }) => feedback),
		...part.optional.map(({ why }) => why),
		...part.lines.map(({ code }) => code),
	]);
	const prose = [
		...secrets.rationale.map(({ markdown }) => markdown),
		...secrets.hints,
		secrets.instructorNotes,
	];
	const openings = prose.map((text) => text.trim().slice(0, 48));
	return [...parts, ...openings].filter((words) => words !== '');
}
