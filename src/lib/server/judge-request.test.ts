import { describe, expect, it } from 'vitest';
import { judgeRequest } from './judge-request.ts';

const HERE = 'http://192.168.1.5:3000';

/** A post from our own page with so many bytes, unless a test says otherwise. */
function judge(
	path: string,
	given: { method?: string; headers?: Record<string, string | null> } = {},
) {
	const url = new URL(path, HERE);
	const headers = new Headers({ origin: HERE, 'content-length': '10' });
	for (const [name, value] of Object.entries(given.headers ?? {})) {
		if (value === null) headers.delete(name);
		else headers.set(name, value);
	}
	return judgeRequest({ method: given.method ?? 'POST', headers }, url);
}

describe('judgeRequest', () => {
	it('[WB12] lets reading pass whatever it carries', () => {
		for (const method of ['GET', 'HEAD', 'OPTIONS']) {
			const headers = { origin: 'http://evil.example', 'content-length': null };
			expect(judge('/coding', { method, headers })).toBeNull();
		}
	});

	it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('[WB13] takes a %s from our own pages', (method) => {
		expect(judge('/coding/a/draft', { method })).toBeNull();
		const headers = { origin: null, 'sec-fetch-site': 'same-origin' };
		expect(judge('/coding/a/draft', { method, headers })).toBeNull();
	});

	it.each([
		['another site', { origin: 'http://evil.example' }],
		['another port', { origin: 'http://192.168.1.5:4000' }],
		['another protocol', { origin: 'https://192.168.1.5:3000' }],
		['a sandboxed page', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
		[
			'another site that says it is ours',
			{ origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
		],
		['a sibling host', { origin: null, 'sec-fetch-site': 'same-site' }],
		['nowhere', { origin: null }],
	])('[WB13] refuses what comes from %s', (_from, headers) => {
		expect(judge('/coding/a/draft', { method: 'PUT', headers })).toMatchObject({
			status: 403,
			code: 'foreign-origin',
		});
	});

	it('[WB12] refuses a body whose size is not stated, or not a number', () => {
		const unstated = { 'content-length': null };
		expect(judge('/coding/a', { headers: unstated })?.status).toBe(411);
		expect(judge('/coding/a', { headers: unstated, method: 'DELETE' })).toBeNull();
		expect(judge('/coding/a', { headers: { 'content-length': '1e3' } })?.status).toBe(400);
	});

	it.each([
		['/coding/heel-ulcer?/save', 256 * 1024],
		['/coding/heel-ulcer?/submit', 256 * 1024],
		['/coding/heel-ulcer/draft', 256 * 1024],
		['/learner?/import', 20 * 1024 * 1024 + 64 * 1024],
		['/learner?/rename', 64 * 1024],
		['/learner', 64 * 1024],
		['/coding', 64 * 1024],
		['/coding/heel-ulcer/attempts/1', 64 * 1024],
	])('[WB12] takes up to its own limit at %s', (path, most) => {
		expect(judge(path, { headers: { 'content-length': String(most) } })).toBeNull();
		const refused = judge(path, { headers: { 'content-length': String(most + 1) } });
		expect(refused).toMatchObject({ status: 413, code: 'too-large' });
		expect(refused?.message).toMatch(/larger than (?:64 KB|256 KB|20 MB)/);
	});
});
