import { rightPosting, shippedPosting } from './billing/shipped-postings.ts';
import { asker } from './journeys/ask.ts';
import { AS_SCRIPT } from './journeys/every-way-of-asking.ts';
import { CANARY } from './journeys/made-case.ts';
import { expect, POSTING, test } from './journeys/own-site-journey.ts';

/* No key of a posting gets out before it is scored. */

const address = `/billing/${POSTING.id}`;
const named = { attempt: '1', revision: '0' };

/** The right posting, as a form sends it, without what is posted beside the lines. */
function fieldsOf(): Record<string, string> {
	const fields: Record<string, string> = { ...named };
	for (const { line, allowed, paid, reasons } of rightPosting(shippedPosting('po-mondays-deposit'))
		.lines) {
		fields[`line.${line}.allowed`] = allowed;
		fields[`line.${line}.paid`] = paid;
		for (const [at, { reason, amount, becomes }] of reasons.entries()) {
			const row = `line.${line}.${String(at + 1)}`;
			fields[`${row}.reason`] = reason;
			fields[`${row}.amount`] = amount;
			fields[`${row}.becomes`] = becomes;
		}
	}
	return fields;
}

test('[JO65] tells nothing of the key of a posting before scoring, and all but some of it after', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const draft = JSON.stringify({ attempt: 1, revision: 0, answer: { kind: 'posting', lines: [] } });
	const whole = fieldsOf();
	const answers = [
		await ask.get('/billing'),
		await ask.get(address),
		await ask.get(`${address}/__data.json`),
		await ask.get(`${address}/attempts/1`),
		await ask.post(`${address}?/save`, whole),
		await ask.post(`${address}?/save`, { ...whole, 'line.1.1.paid': 'much' }, AS_SCRIPT),
		await ask.post(`${address}?/submit`, { ...whole, 'line.1.1.paid': '77.00' }, AS_SCRIPT),
		await ask.post(`${address}?/submit`, named, AS_SCRIPT),
		await ask.post(`${address}?/start`, {}),
		await ask.send('PUT', `${address}/draft`, draft),
	];
	for (const answer of answers) {
		expect(answer.status(), answer.url()).toBeLessThan(500);
		expect(await answer.text(), answer.url()).not.toMatch(CANARY);
	}
	const submitted = await ask.post(`${address}?/submit`, whole);
	expect(submitted.status()).toBe(303);
	for (const path of [`${address}/attempts/1`, `${address}/attempts/1/__data.json`]) {
		const text = await (await ask.get(path)).text();
		for (const words of ['canary-about-ledger', 'canary-feedback', 'canary-why']) {
			expect(text).toContain(words);
		}
		for (const words of ['canary-hint', 'canary-note', 'canary-author']) {
			expect(text).not.toContain(words);
		}
	}
});

test('[JO65] answers what is open alike, be the rest right or wrong', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const tell = async (becomes: string) => {
		const fields = { ...fieldsOf(), 'line.1.1.1.becomes': becomes, 'line.2.1.paid': '1.00' };
		const answer = await ask.post(`${address}?/submit`, fields, AS_SCRIPT);
		// What was posted comes back with its own words; what is told of it are the names of fields.
		const told = (await answer.text()).match(/\b(?:balance|line|beside)\.[\w.]+/g) ?? [];
		return { status: answer.status(), told };
	};
	const right = await tell('contractual');
	expect(right.told).toEqual(['balance.2.1', 'balance.payment']);
	expect(await tell('given-up')).toEqual(right);
});
