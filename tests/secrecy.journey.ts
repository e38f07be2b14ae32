import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { asker, sheetForm, type Asker } from './journeys/ask.ts';
import { CANARY, MADE_CODES, NEVER_SHOWN, REVEALED } from './journeys/made-case.ts';
import { expect, PUBLISHED, test, UNPUBLISHED } from './journeys/own-site-journey.ts';
import { shippedCases } from './journeys/shipped-cases.ts';

/*
 * No key gets out before it is scored. A case with a canary in everything secret is served, every way
 * of asking is tried, and no answer may hold it; then the case is scored, and the answer has to.
 */

const { id } = PUBLISHED;
const root = join(import.meta.dirname, '..');
/** As Kit's own pages ask for the outcome of a form. */
const asScript = { accept: 'application/json', 'x-sveltekit-action': 'true' };
/** Right in nothing, and none of its words are secret. */
const blunder = { dx: 'I10', px: '99213' };

test('[JO8] tells nothing of a key in any answer before scoring', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const answers = [
		...(await askForPages(ask)),
		...(await searchForCodes(ask)),
		...(await sendDrafts(ask)),
		...(await submitInVain(ask)),
		...(await askForFiles(ask)),
	];
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
	await workspace.expectLive();
	await workspace.diagnosis(0).fill(blunder.dx);
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
			const answer = await ask.post(`/coding/${id}?/submit`, sheetForm({ [half]: code }), asScript);
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
	const given = { ...sheetForm({ dx: MADE_CODES.first, px: '99213' }), 'dx.1.code': MADE_CODES.foreseen };
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

for (const { id: unpublished, title } of UNPUBLISHED) {
	test(`[JO8] does not open ${unpublished}`, async ({ page, baseURL }) => {
		const ask = asker(page.request, baseURL);
		await page.goto(`/coding/${id}`);
		const draft = JSON.stringify({ attempt: 1, revision: 0, answer: answerWith(blunder.dx) });
		const form = sheetForm(blunder);
		const answers = [
			await ask.get(`/coding/${unpublished}`),
			await ask.get(`/coding/${unpublished}/__data.json`),
			await ask.get(`/coding/${unpublished}/attempts/1`),
			await ask.post(`/coding/${unpublished}?/save`, form),
			await ask.post(`/coding/${unpublished}?/submit`, form),
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
	expect(secrets.flatMap((words) => holding(words).map(({ file }) => `${file}: ${words}`))).toEqual([]);
});

async function askForPages(ask: Asker): Promise<APIResponse[]> {
	const pages = ['', '/coding', `/coding/${id}`, '/progress', '/learner', '/about'];
	const missing = [
		`/coding/${id}/attempts/1`,
		`/coding/${id}/attempts/0`,
		`/coding/${id.slice(0, -1)}`,
		'/coding/__proto__',
		'/nowhere',
	];
	const answers: APIResponse[] = [];
	for (const path of [...pages, ...missing]) {
		for (const asked of [path === '' ? '/' : path, `${path}/__data.json`]) {
			answers.push(await ask.get(asked));
		}
		answers.push(await ask.get(`${path}/__data.json?x-sveltekit-invalidated=11`));
	}
	answers.push(await ask.get('/learner/export'), await ask.get(`/coding/${id}/draft`));
	const statuses = answers.map((answer) => answer.status());
	expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(2 * pages.length);
	expect(statuses.filter((status) => status >= 500)).toEqual([]);
	return answers;
}

async function searchForCodes(ask: Asker): Promise<APIResponse[]> {
	// None of the made codes is in a table, so a search that finds one has it from a key.
	const answers: APIResponse[] = [];
	for (const sheet of ['diagnosis', 'procedure']) {
		for (const words of ['Q7', 'Q7Q', 'Q7Q.Q7Q1', '098', '0987', 'canary', 'wound', id, '']) {
			answers.push(await ask.get(`/codes/search?sheet=${sheet}&q=${words}`));
		}
	}
	answers.push(await ask.get('/codes/search?sheet=both&q=Q7'), await ask.get('/codes/search'));
	// The words of a search come back nowhere, so a canary in them can only be in what was found.
	return answers;
}

async function sendDrafts(ask: Asker): Promise<APIResponse[]> {
	const sent = [
		{ attempt: 1, revision: 0, answer: answerWith('I10') },
		{ attempt: 1, revision: 0, answer: answerWith('I12.9') },
		{ attempt: 9, revision: 9, answer: answerWith('I10') },
		{ attempt: 1, revision: 0, answer: { diagnoses: 'all', procedures: null } },
		{ attempt: '1' },
		[],
	].map((value) => JSON.stringify(value));
	const answers: APIResponse[] = [];
	for (const body of [...sent, '', '{', 'null']) {
		answers.push(await ask.send('PUT', `/coding/${id}/draft`, body));
	}
	expect(answers.map((answer) => answer.status()).slice(0, 2)).toEqual([200, 409]);
	return answers;
}

async function submitInVain(ask: Asker): Promise<APIResponse[]> {
	const address = `/coding/${id}?/submit`;
	const answers: APIResponse[] = [];
	for (const form of [
		sheetForm({}),
		sheetForm({ dx: blunder.dx }),
		sheetForm({ px: blunder.px }),
		{ ...sheetForm(blunder), 'px.0.units': 'many' },
		{ ...sheetForm(blunder), attempt: 'first' },
		{},
	]) {
		answers.push(await ask.post(address, form), await ask.post(address, form, asScript));
	}
	answers.push(
		await ask.post(address, { ...sheetForm(blunder), filler: 'x'.repeat(2_000_000) }),
		await ask.post(address, sheetForm(blunder), { origin: 'http://elsewhere.example' }),
		await ask.post(`/coding/${id}?/reveal`, {}),
		await ask.post(`/coding/${id}?/__proto__`, {}),
		await ask.post('/coding', {}),
		await ask.send('DELETE', `/coding/${id}`, ''),
		await ask.send('PUT', `/coding/${id}`, '{}'),
	);
	expect(answers.map((answer) => answer.status()).filter((status) => status < 400)).toHaveLength(
		// Kit tells a script of a failed form with 200 and the status inside.
		answers.filter((answer) => answer.headers()['content-type'] === 'application/json').length,
	);
	return answers;
}

async function askForFiles(ask: Asker): Promise<APIResponse[]> {
	const { file } = PUBLISHED;
	const answers: APIResponse[] = [];
	for (const path of [
		`/${file}`,
		`/content/${file}`,
		`/_app/${file}`,
		`/_app/immutable/..%2f..%2f..%2fcontent/${file}`,
		`/%2e%2e/%2e%2e/content/${file}`,
		'/content/coding/family-medicine/diabetes-kidney-labs.md',
		'/server/index.js',
		'/_app/version.json',
		'/_app/env.js',
		'/robots.txt',
	]) {
		answers.push(await ask.get(path));
	}
	return answers;
}

async function whatLeaks(answers: readonly APIResponse[]): Promise<string[]> {
	const leaks = answers.map(async (answer) => {
		const headers = JSON.stringify(answer.headers());
		const body = await answer.text();
		const [leak] = CANARY.exec(`${headers} ${body}`) ?? [];
		return leak === undefined ? [] : [`${answer.status()} ${answer.url()}: ${leak}`];
	});
	return (await Promise.all(leaks)).flat();
}

function answerWith(code: string) {
	return { schema: 'answer/1', diagnoses: [{ code }], procedures: [] };
}

/** Where Kit asks for a page's data, an error comes with 200 and its own status inside. */
function errorStatus(json: string): unknown {
	const { nodes } = JSON.parse(json);
	return nodes.find((node: { type: string } | null) => node?.type === 'error')?.status;
}

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
