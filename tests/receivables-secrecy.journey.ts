import { rightWorkList, shippedWorkList } from './billing/shipped-work-lists.ts';
import { asker } from './journeys/ask.ts';
import { AS_SCRIPT } from './journeys/every-way-of-asking.ts';
import { CANARY } from './journeys/made-case.ts';
import { expect, test, WORK_LIST } from './journeys/own-site-journey.ts';

/* No key of a work list gets out before it is scored. */

const address = `/billing/${WORK_LIST.id}`;
const named = { attempt: '1', revision: '0' };

/** Every account decided rightly, as a form sends it. */
function fieldsOf(): Record<string, string> {
	const fields: Record<string, string> = { ...named };
	const { accounts } = rightWorkList(shippedWorkList('rv-a-hundred-minutes'));
	for (const { id, order, action } of accounts) {
		fields[`order.${id}`] = order;
		fields[`action.${id}`] = action;
	}
	return fields;
}

test('[JO69] tells nothing of the key of a work list before scoring, and all but some of it after', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(address);
	const whole = fieldsOf();
	const draft = JSON.stringify({
		attempt: 1,
		revision: 0,
		answer: { kind: 'receivables', accounts: [] },
	});
	const answers = [
		await ask.get('/billing'),
		await ask.get(address),
		await ask.get(`${address}/__data.json`),
		await ask.get(`${address}/attempts/1`),
		await ask.post(`${address}?/save`, whole),
		await ask.post(`${address}?/submit`, { ...whole, 'action.ALD-3101': '' }, AS_SCRIPT),
		await ask.post(`${address}?/submit`, { ...whole, 'order.ALD-3101': 'x' }, AS_SCRIPT),
		await ask.send('PUT', `${address}/draft`, draft),
	];
	for (const answer of answers) {
		expect(answer.status(), answer.url()).toBeLessThan(500);
		expect(await answer.text(), answer.url()).not.toMatch(CANARY);
	}
	const submitted = await ask.post(`${address}?/submit`, whole);
	expect(submitted.status()).toBe(303);
	const text = await (await ask.get(`${address}/attempts/1`)).text();
	for (const words of ['canary-about-first', 'canary-why']) expect(text).toContain(words);
	for (const words of ['canary-hint', 'canary-note', 'canary-author']) {
		expect(text).not.toContain(words);
	}
});
