import { LEARNER_COOKIE, newToken } from '#server/who';
import { sampleAnswer } from '../sample-attempt.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';

/** A learner with a score behind them and a draft in hand, and where the site shows what. */
export interface LearnerAtWork {
	readonly token: string;
	/** Headers by which the site knows this learner. */
	readonly headers: Readonly<Record<string, string>>;
	/** The longest page of an encounter there is; a draft of it is saved. */
	readonly casePath: string;
	readonly scoredPath: string;
	/** Of every desk on the shelf the longest page, by the kind of the desk. */
	readonly deskPaths: ReadonlyMap<string, string>;
	/** A scored denial; null where no denial is on the shelf. */
	readonly scoredDeskPath: string | null;
}

/** Brings a learner that far by the ways a browser would take. */
export async function bringLearner(
	client: KeepAliveClient,
	baseURL: string,
): Promise<LearnerAtWork> {
	const token = newToken();
	const headers = { cookie: `${LEARNER_COOKIE}=${token}` };
	const casePaths = readCasePaths((await client.read('/coding')).body);
	const sizes = await sizesOf(client, casePaths);
	const [casePath] = casePaths.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
	if (casePath === undefined) throw new Error('No encounter is on the shelf, so none is measured.');
	const sender = { ...headers, origin: baseURL };
	const scoredPath = await submit(new URL(`${casePath}?/submit`, baseURL), sender);
	await saveDraft(new URL(`${casePath}/draft`, baseURL), sender);
	const deskPaths = await longestDesks(client);
	const denial = deskPaths.get('denial');
	const scoredDeskPath =
		denial === undefined ? null : await submitDenial(new URL(`${denial}?/submit`, baseURL), sender);
	return { token, headers, casePath, scoredPath, deskPaths, scoredDeskPath };
}

/** The encounters a page links to, each once. */
export function readCasePaths(html: string): readonly string[] {
	const links = html.matchAll(/href="(?:\.\.?)?(\/coding\/[a-z0-9][a-z0-9-]*)"/g);
	return [...new Set([...links].flatMap(([, path]) => path ?? []))];
}

/** The cases each desk on the billing shelf links to, by the kind of the desk. */
export function readDeskPaths(html: string): ReadonlyMap<string, readonly string[]> {
	const [, ...shelves] = html.split(/<h2 id="desk-/);
	return new Map(
		shelves.map((shelf) => {
			const kind = /^[a-z-]+/.exec(shelf)?.[0] ?? '';
			const links = shelf.matchAll(/href="(?:\.\.?)?(\/billing\/[a-z0-9][a-z0-9-]*)"/g);
			return [kind, [...new Set([...links].flatMap(([, path]) => path ?? []))]];
		}),
	);
}

async function longestDesks(client: KeepAliveClient): Promise<ReadonlyMap<string, string>> {
	const longest = new Map<string, string>();
	for (const [kind, paths] of readDeskPaths((await client.read('/billing')).body)) {
		const sizes = await sizesOf(client, paths);
		const [first] = paths.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
		if (first !== undefined) longest.set(kind, first);
	}
	return longest;
}

/** Nothing blank; whether it is right does not matter to what a page weighs. */
const A_DENIAL = {
	attempt: '1',
	revision: '0',
	bearer: 'CO',
	says: 'bundled',
	audit: 'supported',
	cause: 'nobody-erred',
	action: 'nothing',
	clock: 'none',
	prevention: 'auto-post',
};

async function submitDenial(action: URL, sender: Record<string, string>): Promise<string> {
	return submitForm(action, sender, new URLSearchParams(A_DENIAL));
}

async function sizesOf(
	client: KeepAliveClient,
	paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const sizes = new Map<string, number>();
	for (const path of paths) sizes.set(path, (await client.read(path)).body.length);
	return sizes;
}

async function submit(action: URL, sender: Record<string, string>): Promise<string> {
	const { diagnoses, procedures } = sampleAnswer('Z00.00');
	const form = new URLSearchParams({ attempt: '1', revision: '0' });
	diagnoses.forEach(({ code }, row) => form.set(`dx.${row}.code`, code));
	procedures.forEach(({ code, modifiers, units, pointers }, row) => {
		form.set(`px.${row}.code`, code);
		form.set(`px.${row}.modifiers`, modifiers.join(' '));
		form.set(`px.${row}.units`, String(units));
		form.set(`px.${row}.pointers`, pointers.join(','));
	});
	return submitForm(action, sender, form);
}

async function submitForm(
	action: URL,
	sender: Record<string, string>,
	form: URLSearchParams,
): Promise<string> {
	const answer = await fetch(action, {
		method: 'POST',
		headers: { ...sender, accept: 'text/html' },
		body: form,
		redirect: 'manual',
	});
	const location = answer.headers.get('location');
	if (location !== null) return new URL(location, action).pathname;
	throw new Error(`Submitting an attempt answered ${answer.status} and led to no score.`);
}

async function saveDraft(address: URL, sender: Record<string, string>): Promise<void> {
	const answer = await fetch(address, {
		method: 'PUT',
		headers: { ...sender, 'content-type': 'application/json' },
		body: JSON.stringify({ attempt: 2, revision: 0, answer: sampleAnswer('Z00.00') }),
	});
	if (!answer.ok) throw new Error(`Saving a draft answered ${answer.status}.`);
}
