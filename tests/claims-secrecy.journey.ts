import { filledWith, shippedClaim } from './billing/shipped-claims.ts';
import { asker } from './journeys/ask.ts';
import { AS_SCRIPT } from './journeys/every-way-of-asking.ts';
import { CANARY } from './journeys/made-case.ts';
import { CLAIM_NEVER_SHOWN, CLAIM_REVEALED } from './journeys/made-claim.ts';
import { CLAIM, expect, test } from './journeys/own-site-journey.ts';

/* No key of a claim gets out before it is scored, and no file of one. */

const address = `/billing/${CLAIM.id}`;
const { fields } = filledWith(shippedClaim('cl-an-ear-and-a-shot'));
const whole: Record<string, string> = { attempt: '1', revision: '0' };
for (const [name, text] of Object.entries(fields)) whole[`f.${name}`] = text;
const { 'f.28': _total, ...chosen } = whole;

test('[JO94] tells nothing of the key of a claim before scoring', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const draft = JSON.stringify({ attempt: 1, revision: 0, answer: { kind: 'claim', fields } });
	const answers = [
		await ask.get('/billing'),
		await ask.get(address),
		await ask.get(`${address}/__data.json`),
		await ask.get(`${address}/attempts/1`),
		await ask.get(`${address}/attempts/1/claim`),
		await ask.post(`${address}?/save`, chosen),
		await ask.post(`${address}?/submit`, chosen, AS_SCRIPT),
		await ask.post(`${address}?/start`, {}),
		await ask.send('PUT', `${address}/draft`, draft),
	];
	for (const answer of answers) {
		expect(answer.status(), answer.url()).toBeLessThan(500);
		expect(await answer.text(), answer.url()).not.toMatch(CANARY);
	}
	expect(answers[4]?.status()).toBe(404);
});

test('[JO94] answers blanks alike, be the rest right or wrong', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const tell = async (number: string) => {
		const posted = { ...chosen, 'f.1a': number };
		const answer = await ask.post(`${address}?/submit`, posted, AS_SCRIPT);
		return (await answer.text()).replaceAll(number, 'THE NUMBER');
	};
	const [right, wrong] = [await tell('EVG44102297'), await tell('EVG44102279')];
	expect(right).toContain('missing');
	expect(right).toBe(wrong);
});

test('[JO94] reveals key and file with the score, to its learner alone', async ({
	page,
	baseURL,
	browser,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const submitted = await ask.post(`${address}?/submit`, { ...whole, 'f.1a': 'EVG0' });
	expect(submitted.status()).toBe(303);
	const sheet = `${address}/attempts/1`;
	for (const path of [sheet, `${sheet}/__data.json`]) {
		const text = await (await ask.get(path)).text();
		for (const words of CLAIM_REVEALED) expect(text).toContain(words);
		for (const words of CLAIM_NEVER_SHOWN) expect(text).not.toContain(words);
	}
	expect(await (await ask.get(`${sheet}/claim`)).text()).toContain('CLM*ALD-22871*248*');
	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	const stranger = asker(other.request, baseURL);
	expect((await stranger.get(sheet)).status()).toBe(404);
	expect((await stranger.get(`${sheet}/claim`)).status()).toBe(404);
	await other.close();
});
