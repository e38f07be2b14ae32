import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cookieAttributes,
	formatReturnCode,
	identify,
	LEARNER_COOKIE,
	newToken,
	readReturnCode,
} from './who.ts';

const TOKEN = '7ZZZZ0123456789ABCDEFGHJKM';

describe('who somebody is', () => {
	it('[WH1] makes tokens of 26 digits that are all different', () => {
		const tokens = Array.from({ length: 500 }, () => newToken());
		for (const token of tokens) expect(token).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
		expect(new Set(tokens).size).toBe(500);
		// Every one of the 26 places varies: no bits are lost on the way into letters.
		for (let place = 0; place < 26; place++) {
			expect(new Set(tokens.map((token) => token[place])).size).toBeGreaterThan(
				place === 0 ? 5 : 20,
			);
		}
	});

	it('[WH2] gives the holder of a token an id that does not hold the token', () => {
		const { learner } = identify(TOKEN);
		expect(learner).toMatch(/^[0-9a-f]{32}$/);
		expect(identify(TOKEN).learner).toBe(learner);
		expect(identify(newToken()).learner).not.toBe(learner);
	});

	it.each([
		undefined,
		'',
		'x',
		TOKEN.toLowerCase(),
		`${TOKEN}0`,
		TOKEN.slice(1),
		`8${TOKEN.slice(1)}`,
		TOKEN.replace('A', 'U'),
		`${TOKEN}\n`,
		'../../../etc/passwd',
	])('[WH2] takes the holder of %j for a visitor', (token) => {
		expect(identify(token).learner).toBeNull();
	});

	it('[WH3] lets a visitor read cases and nothing else, and a learner work on their own record', () => {
		const visitor = identify(undefined);
		expect(visitor.may('read-cases')).toBe(true);
		const rights = [
			'read-own-record',
			'write-own-record',
			'take-own-record',
			'delete-own-record',
		] as const;
		for (const right of rights) {
			expect(visitor.may(right)).toBe(false);
			expect(identify(TOKEN).may(right)).toBe(true);
		}
		expect(identify(TOKEN).may('read-cases')).toBe(true);
	});

	it('[WH4] reads every return code it writes, in whatever way people copy it', () => {
		fc.assert(
			fc.property(fc.constantFrom(newToken(), newToken(), TOKEN), (token) => {
				const code = formatReturnCode(token);
				expect(readReturnCode(code)).toBe(token);
				expect(readReturnCode(token)).toBe(token);
				expect(readReturnCode(` ${code.toLowerCase().replaceAll('-', ' – ')}\n`)).toBe(token);
			}),
		);
	});

	it('[WH4] writes groups of five, the last of six', () => {
		expect(formatReturnCode(TOKEN)).toBe('7ZZZZ-01234-56789-ABCDE-FGHJKM');
	});

	it('[WH4] takes O for 0, and I and L for 1', () => {
		expect(readReturnCode('7ZZZZ-Ol234-56789-ABCDE-FGHJKM')).toBe(TOKEN);
		expect(readReturnCode('7zzzz oi234 56789 abcde fghjkm')).toBe(TOKEN);
	});

	it.each([
		'',
		'hello',
		TOKEN.slice(2),
		`${TOKEN}${TOKEN}`,
		TOKEN.replace('A', 'U'),
		'-'.repeat(1e6),
	])('[WH4] finds no code in %.30j', (text) => {
		expect(readReturnCode(text)).toBeNull();
	});

	it('[WH5] keeps the cookie from scripts and other sites, and Secure for https alone', () => {
		expect(LEARNER_COOKIE).toBe('learner');
		expect(cookieAttributes('http:')).toEqual({
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			maxAge: 34_560_000,
			secure: false,
		});
		expect(cookieAttributes('https:').secure).toBe(true);
	});
});
