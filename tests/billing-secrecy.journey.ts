import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedBilling } from './billing/shipped-billing.ts';
import { secretsOfDesk } from '#domain/content';
import { asker } from './journeys/ask.ts';
import { AS_SCRIPT } from './journeys/every-way-of-asking.ts';
import { CANARY } from './journeys/made-case.ts';
import { DENIAL_NEVER_SHOWN, DENIAL_REVEALED } from './journeys/made-denial.ts';
import { DENIAL, expect, test } from './journeys/own-site-journey.ts';

/* No key of a billing desk gets out before it is scored. */

const address = `/billing/${DENIAL.id}`;
const chosen = {
	attempt: '1',
	revision: '0',
	bearer: 'CO',
	says: 'filed-late',
	cause: 'sent-too-late',
	action: 'write-off',
	clock: 'none',
};

test('[JO44] tells nothing of the key of a desk before scoring, and of hints what was taken', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const draft = JSON.stringify({ attempt: 1, revision: 0, answer: { kind: 'denial' } });
	const answers = [
		await ask.get('/billing'),
		await ask.get(address),
		await ask.get(`${address}/__data.json`),
		await ask.get(`${address}/attempts/1`),
		await ask.get(`/coding/${DENIAL.id}`),
		await ask.post(`${address}?/save`, chosen),
		await ask.post(`${address}?/save`, { ...chosen, deadline: 'soon' }, AS_SCRIPT),
		await ask.post(`${address}?/submit`, chosen, AS_SCRIPT),
		await ask.post(`${address}?/start`, {}),
		await ask.post(`/coding/${DENIAL.id}?/submit`, chosen, AS_SCRIPT),
		await ask.send('PUT', `${address}/draft`, draft),
		await ask.send('PUT', `/coding/${DENIAL.id}/draft`, draft),
	];
	for (const answer of answers) {
		expect(answer.status(), answer.url()).toBeLessThan(500);
		expect(await answer.text(), answer.url()).not.toMatch(CANARY);
	}
	const hint = await ask.post(`${address}?/hint`, { ...chosen, hint: '2' }, AS_SCRIPT);
	expect(await hint.text()).toContain('canary-hint-one');
	expect(await hint.text()).not.toContain('canary-hint-two');
});

test('[JO44] answers blanks alike, be the rest right or wrong', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const tell = async (action: string) => {
		const answer = await ask.post(`${address}?/submit`, { ...chosen, action }, AS_SCRIPT);
		return (await answer.text()).replaceAll(action, 'THE ACTION');
	};
	const [right, wrong] = [await tell('appeal'), await tell('write-off')];
	expect(right).toContain('missing');
	expect(right).toBe(wrong);
});

test('[JO44] reveals the key of a desk with the score, and some things never', async ({
	page,
	baseURL,
	browser,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const whole = { ...chosen, prevention: 'filing-report' };
	const submitted = await ask.post(`${address}?/submit`, whole);
	expect(submitted.status()).toBe(303);
	const sheet = `${address}/attempts/1`;
	expect(submitted.headers()['location']).toBe(sheet);
	for (const path of [sheet, `${sheet}/__data.json`]) {
		const text = await (await ask.get(path)).text();
		for (const words of [...DENIAL_REVEALED, 'canary-feedback']) expect(text).toContain(words);
		for (const words of DENIAL_NEVER_SHOWN) expect(text).not.toContain(words);
	}
	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	const stranger = asker(other.request, baseURL);
	expect((await stranger.get(sheet)).status()).toBe(404);
	expect(await (await stranger.get(sheet)).text()).not.toMatch(CANARY);
	await other.close();
});

test('[JO46] builds no secret of a billing case into what browsers load', () => {
	const root = join(import.meta.dirname, '..');
	const files = ['build/client', '.svelte-kit/output/client'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	const texts = files.map((file) => readFileSync(file, 'latin1'));
	const isBuiltIn = (words: string) => {
		const bytes = Buffer.from(words).toString('latin1');
		return texts.some((text) => text.includes(bytes));
	};
	// What the desk's own page says is found, so that what is not found is not there.
	expect(isBuiltIn('What would have kept it from happening')).toBe(true);
	const secrets = shippedBilling.flatMap((one) => {
		const { rationale, hints, instructorNotes } = one.secrets;
		const prose = [...rationale.map(({ markdown }) => markdown), ...hints, instructorNotes];
		const openings = prose.map((text) => text.trim().slice(0, 48));
		return [...secretsOfDesk(one), ...openings].filter((words) => words.length > 12);
	});
	expect(secrets.length).toBeGreaterThan(15 * shippedBilling.length);
	expect(secrets.filter(isBuiltIn)).toEqual([]);
});
