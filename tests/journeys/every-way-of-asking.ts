import { expect, type APIResponse } from '@playwright/test';
import { blankAnswer } from '#domain/scoring';
import { sheetForm, type Asker } from './ask.ts';
import type { MadeCase } from './made-case.ts';

/** As Kit's own pages ask for the outcome of a form. */
export const AS_SCRIPT = { accept: 'application/json', 'x-sveltekit-action': 'true' };

/** Codes of no made case: right in nothing, and no secret. */
export const BLUNDER = { dx: 'I10', px: '99213' };

/** Asks a site for everything about a case in every way there is, short of having it scored. */
export async function askEveryWay(ask: Asker, made: MadeCase): Promise<APIResponse[]> {
	return [
		...(await askForPages(ask, made)),
		...(await searchForCodes(ask, made)),
		...(await sendDrafts(ask, made)),
		...(await submitInVain(ask, made)),
		...(await askForFiles(ask, made)),
	];
}

/** An answer of one diagnosis, as a draft is sent. */
export function answerWith(code: string) {
	return { ...blankAnswer(), diagnoses: [{ code }] };
}

async function askForPages(ask: Asker, { id }: MadeCase): Promise<APIResponse[]> {
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

async function searchForCodes(ask: Asker, { id }: MadeCase): Promise<APIResponse[]> {
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

async function sendDrafts(ask: Asker, { id }: MadeCase): Promise<APIResponse[]> {
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

async function submitInVain(ask: Asker, { id }: MadeCase): Promise<APIResponse[]> {
	const address = `/coding/${id}?/submit`;
	const answers: APIResponse[] = [];
	for (const form of [
		sheetForm({}),
		sheetForm({ dx: BLUNDER.dx }),
		sheetForm({ px: BLUNDER.px }),
		{ ...sheetForm(BLUNDER), 'px.0.units': 'many' },
		{ ...sheetForm(BLUNDER), attempt: 'first' },
		{},
	]) {
		answers.push(await ask.post(address, form), await ask.post(address, form, AS_SCRIPT));
	}
	answers.push(
		await ask.post(address, { ...sheetForm(BLUNDER), filler: 'x'.repeat(2_000_000) }),
		await ask.post(address, sheetForm(BLUNDER), { origin: 'http://elsewhere.example' }),
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

async function askForFiles(ask: Asker, { file }: MadeCase): Promise<APIResponse[]> {
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
