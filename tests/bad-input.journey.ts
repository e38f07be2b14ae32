import { asker, sheetForm } from './journeys/ask.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* Whatever is sent, somebody gets a page with a sentence and a way on, and nothing saved is lost. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { id, title, answer } = encounter;

test('[JO10] helps on from a case that is not there', async ({ page }) => {
	const response = await page.goto(`/coding/${id.replace('kidney', 'kidny')}`);
	expect(response?.status()).toBe(404);
	await expect(page.getByText('There is no encounter at this address.')).toBeVisible();
	await page.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
});

test('[JO10] has no dead link among the ways on from what is not there', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	for (const path of [
		'/coding/nothing-like-it',
		`/coding/${id}/attempts/7`,
		`/coding/${id}/attempts/one`,
		`/coding/${id}/attempts/99999999999999999999`,
		'/cding',
		`/coding/${'x'.repeat(4000)}`,
		'/coding/%00%F0%9F%92%A9',
	]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		const ways = page.getByRole('main').getByRole('link');
		await expect(ways.first()).toBeVisible();
		for (const way of await ways.all()) {
			const href = (await way.getAttribute('href')) ?? '';
			expect((await ask.get(href)).status(), `${path} leads to ${href}`).toBe(200);
		}
	}
});

test('[JO10] answers an address that is none with a page', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	for (const path of ['/coding/%E0%A4%A', '/%', '/coding/%c0%ae%c0%ae']) {
		const response = await ask.get(path);
		expect(response.status(), path).toBeGreaterThanOrEqual(400);
		expect(response.status(), path).toBeLessThan(500);
		expect(await response.text(), path).not.toMatch(/\bat .*\.js:\d+/);
	}
});

test('[JO10] gives a malformed form back with what was written in it', async ({
	page,
	baseURL,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const right = sheetForm({ dx: 'E11.22', px: '99214' });
	for (const [form, sentence] of [
		[{ ...right, attempt: 'first' }, 'lacks the number of its attempt'],
		[{ ...right, attempt: '-1' }, 'lacks the number of its attempt'],
		[{ ...right, revision: '1e9' }, 'lacks the number of its attempt'],
		[{ ...right, 'px.0.units': '0' }, 'must be a whole number'],
		[{ ...right, 'px.0.units': '1.5' }, 'must be a whole number'],
		[{ ...right, 'px.0.pointers': 'A,Z' }, 'is not a letter from A to L'],
		[{ ...right, 'px.0.pointers': 'ABCDE' }, 'at most 4 pointers'],
		[{ ...right, 'px.0.modifiers': '25 59 XU GA LT' }, 'at most 4 modifiers'],
		[{ ...right, 'px.0.modifiers': 'two' }, 'not two letters or digits'],
		[{ ...right, 'px.1.modifiers': '25' }, 'has no code'],
		[{ ...right, 'dx.0.code': `E11.22${'9'.repeat(60)}` }, 'too long to be a code'],
	] as const) {
		const action = 'revision' in form && form.revision === '1e9' ? 'save' : 'submit';
		const response = await ask.post(`/coding/${id}?/${action}`, form);
		const text = await response.text();
		expect(response.status(), sentence).toBe(400);
		expect(text, sentence).toContain(sentence);
		expect(text, sentence).toMatch(/value="E11\.22/);
	}
	expect(await (await ask.get('/progress')).text()).toContain('Nothing has been scored yet');
});

test('[JO10] takes a form of another make without falling over', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const address = `/coding/${id}?/save`;
	for (const [type, body] of [
		['multipart/form-data', 'no boundary'],
		['multipart/form-data; boundary=x', '--x\r\nhalf of a part'],
		['text/plain', 'attempt=1'],
		['application/xml', '<answer/>'],
		['application/x-www-form-urlencoded', `attempt=1&revision=0&${'dx.0.code=I10&'.repeat(9000)}`],
		['application/x-www-form-urlencoded', 'attempt=%ZZ&revision=%FF'],
	] as const) {
		const response = await ask.send('POST', address, body, { 'content-type': type });
		expect(response.status(), type).toBeLessThan(500);
		expect(await response.text(), type).toContain('Chart to Claim');
	}
});

test('[JO10] refuses a draft that is none, with a sentence', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const address = `/coding/${id}/draft`;
	const line = { code: '99214', modifiers: [], units: 1, pointers: [] };
	for (const body of [
		'',
		'{',
		'null',
		'[]',
		'"draft"',
		'['.repeat(100_000),
		'{"attempt":1,"revision":0}',
		'{"attempt":"1","revision":0,"answer":{"diagnoses":[],"procedures":[]}}',
		'{"attempt":1,"revision":-1,"answer":{"diagnoses":[],"procedures":[]}}',
		'{"attempt":1e99,"revision":0,"answer":{"diagnoses":[],"procedures":[]}}',
		'{"attempt":1,"revision":0,"answer":{"diagnoses":{},"procedures":[]}}',
		'{"attempt":1,"revision":0,"answer":{"diagnoses":[{"code":11}],"procedures":[]}}',
		JSON.stringify({
			attempt: 1,
			revision: 0,
			answer: { diagnoses: [], procedures: Array.from({ length: 13 }, () => line) },
		}),
	]) {
		const response = await ask.send('PUT', address, body);
		const about = body.slice(0, 60);
		expect(response.status(), about).toBe(400);
		expect(await response.json(), about).toEqual({ message: expect.stringMatching(/\w+ .*\.$/) });
	}
	const asText = await ask.send('PUT', address, '{}', { 'content-type': 'text/csv' });
	expect(asText.status()).toBe(415);
	expect(await (await ask.get(`/coding/${id}`)).text()).toContain('name="revision" value="0"');
});

test('[JO10] strips control characters and shows markup as text', async ({
	page,
	baseURL,
	workspace,
}) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const given = { 'dx.0.code': 'E11\u0000.\u001B22\u202E', 'dx.1.code': '<b>"\'x' };
	const saved = await ask.post(`/coding/${id}?/save`, { ...sheetForm({}), ...given });
	expect(saved.status()).toBe(200);
	const text = await saved.text();
	expect(text).toContain('value="E11.22"');
	expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/);
	await workspace.open(id);
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
	await expect(workspace.diagnosis(1)).toHaveValue('<B>"\'X');
});

for (const scripts of [true, false]) {
	test.describe(scripts ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled: scripts });

		test('[JO10] refuses an answer of 2 MB in a page of its own and goes on at once', async ({
			page,
			workspace,
		}) => {
			await workspace.openWithoutScripts(id);
			if (scripts) await workspace.begin();
			await workspace.diagnosis(0).fill('E11.22');
			if (scripts) await workspace.expectSaved();
			await workspace.modifiers(0).evaluate((field) => field.removeAttribute('maxlength'));
			await workspace.modifiers(0).fill('2'.repeat(2_000_000));
			const answered = page.waitForResponse((response) => response.request().method() === 'POST');
			await workspace.submit.click();
			expect((await answered).status()).toBe(413);
			await expect(page.getByText('This is larger than 256 KB').first()).toBeVisible();
			if (scripts) await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
			await page.goto('/coding', { timeout: 5_000 });
			await expect(page.getByRole('heading', { name: 'Encounters' })).toBeVisible();
		});
	});
}

test('[JO10] takes nothing that another site sends', async ({ page, baseURL, workspace }) => {
	const ask = asker(page.request, baseURL);
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.expectSaved();
	const foreign = { origin: 'http://elsewhere.example' };
	const form = { ...sheetForm({ dx: 'I10', px: '99214' }), revision: '1' };
	const draft = JSON.stringify({ attempt: 1, revision: 1, answer });
	for (const response of [
		await ask.post(`/coding/${id}?/save`, form, foreign),
		await ask.post(`/coding/${id}?/submit`, form, foreign),
		await ask.post('/learner?/delete', { confirm: 'delete' }, foreign),
		await ask.post('/learner?/rename', { displayName: 'Mallory' }, foreign),
		await ask.send('PUT', `/coding/${id}/draft`, draft, foreign),
		await ask.send('PUT', `/coding/${id}/draft`, draft, { origin: 'null' }),
	]) {
		expect(response.status(), response.url()).toBe(403);
	}
	await page.reload();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
	await expect(workspace.code(0)).toHaveValue('');
});
