import type { APIResponse } from '@playwright/test';
import { asker, sheetForm } from './journeys/ask.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* What goes out with every page, so that a browser guards it; and that the guard does step in. */

const { id } = shippedCase('fm-diabetes-kidney-labs');

const onEveryPage = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'cache-control': 'private, no-store',
};

const policy = {
	'default-src': "'self'",
	'style-src-elem': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'object-src': "'none'",
	'base-uri': "'self'",
	'form-action': "'self'",
	'frame-ancestors': "'none'",
};

test('[JO9] guards every page, those that say no included', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	const huge = { ...sheetForm({ dx: 'I10' }), filler: 'x'.repeat(2_000_000) };
	const answers: [number, APIResponse][] = [
		[200, await ask.get('/')],
		[200, await ask.get('/coding')],
		[200, await ask.get(`/coding/${id}`)],
		[200, await ask.get('/progress')],
		[200, await ask.get('/learner')],
		[200, await ask.get('/about')],
		[200, await ask.get('/start/exam')],
		[200, await ask.get('/teach')],
		[200, await ask.get('/compare')],
		[404, await ask.get('/nowhere')],
		[404, await ask.get('/coding/nothing-like-it')],
		[404, await ask.get(`/coding/${id}/attempts/7`)],
		[405, await ask.post('/coding', {})],
		[400, await ask.post(`/coding/${id}?/submit`, {})],
		[413, await ask.post(`/coding/${id}?/submit`, huge)],
	];
	for (const [status, answer] of answers) {
		const where = `${status} ${answer.url()}`;
		expect(answer.status(), where).toBe(status);
		const headers = answer.headers();
		expect(headers['content-type'], where).toContain('text/html');
		expect(headers, where).toMatchObject(onEveryPage);
		const { 'script-src': scripts, ...others } = directives(headers['content-security-policy']);
		expect(others, where).toMatchObject(policy);
		expect(scripts, where).toMatch(/^'self'( 'nonce-[\w+/=]+'| 'sha256-[\w+/=]+')*$/);
		expect(others['style-src'], where).toBeUndefined();
	}
});

test('[JO9] gives each page a nonce of its own', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	const nonces = [await ask.get('/'), await ask.get('/')].map(
		(answer) => directives(answer.headers()['content-security-policy'])['script-src'],
	);
	expect(nonces[0]).toContain('nonce-');
	expect(nonces[0]).not.toBe(nonces[1]);
});

test('[JO9] keeps scripts and other sites away from the cookie', async ({ context, page }) => {
	await page.goto('/');
	expect(await context.cookies()).toEqual([]);
	await page.goto(`/coding/${id}`);
	const cookies = await context.cookies();
	expect(cookies).toHaveLength(1);
	expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false });
	expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('[JO9] stops a script that was slipped in, and the journeys notice', async ({
	page,
	breakdowns,
}) => {
	await page.goto('/');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken over"';
		document.head.append(script);
	});
	await expect.poll(() => breakdowns).toEqual([expect.stringContaining('inline script')]);
	await expect(page).not.toHaveTitle('taken over');
	breakdowns.length = 0;
});

test('[JO9] guards what is no page as well', async ({ page, baseURL }) => {
	const ask = asker(page.request, baseURL);
	await page.goto(`/coding/${id}`);
	for (const answer of [
		await ask.get('/codes/search?sheet=diagnosis&q=diab'),
		await ask.get('/learner/export'),
		await ask.send('PUT', `/coding/${id}/draft`, '{}'),
	]) {
		const { 'content-type': type, ...headers } = answer.headers();
		expect(type, answer.url()).toContain('application/json');
		expect(headers['x-content-type-options'], answer.url()).toBe('nosniff');
		expect(headers['cache-control'], answer.url()).toContain('private');
	}
});

function directives(policyText: string | undefined): Record<string, string> {
	const parts = (policyText ?? '').split(';').map((part) => part.trim().split(/\s+/));
	return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}
