import { describe, expect, it } from 'vitest';
import { readCents } from './read-cents.ts';

describe('readCents', () => {
	it.each([
		['0.00', 0],
		['0.05', 5],
		['1.10', 110],
		['19.99', 1999],
		['1.15', 115],
		['123.45', 12_345],
		['9999999.99', 999_999_999],
	])('[PY2] reads %s as whole cents', (written, cents) => {
		expect(readCents(written)).toEqual({ ok: true, cents });
	});

	it('[PY2] reads every amount below a hundred dollars exactly', () => {
		for (let cents = 0; cents < 10_000; cents++) {
			const written = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
			expect(readCents(written)).toEqual({ ok: true, cents });
		}
	});

	it.each([
		['1,234.50', 'commas'],
		['-1.00', 'negative'],
		['-0.00', 'negative'],
		['$1.00', 'currency sign'],
		['1.005', 'two decimals'],
		['1.5', 'two decimals'],
		['15', 'two decimals'],
		['1.', 'two decimals'],
		['', 'dollars and cents'],
		['.50', 'dollars and cents'],
		['01.00', 'dollars and cents'],
		['1e3.00', 'dollars and cents'],
		['+1.00', 'dollars and cents'],
		['1.00 ', 'dollars and cents'],
		['10000000.00', 'less than ten million'],
		['１.00', 'dollars and cents'],
	])('[PY2] refuses %j and says why', (written, why) => {
		const read = readCents(written);
		expect(read.ok).toBe(false);
		expect(read.ok ? '' : read.fault).toContain(why);
	});
});
