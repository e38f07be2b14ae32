import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNpi, npiFrom } from './npi.ts';

describe('isNpi', () => {
	it('[CL2] accepts the number the standard gives as its example', () => {
		expect(isNpi('1234567893')).toBe(true);
		expect(npiFrom('123456789')).toBe('1234567893');
	});

	it.each(['1234567890', '123456789', '12345678930', '3234567893', '12345A7893', ''])(
		'[CL2] refuses %j',
		(text) => {
			expect(isNpi(text)).toBe(false);
		},
	);

	it('[CL2] notices any single digit that was mistyped', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 100_000_000, max: 299_999_999 }),
				fc.nat(9),
				fc.integer({ min: 1, max: 9 }),
				(nine, at, by) => {
					const npi = npiFrom(String(nine));
					const digit = String((Number(npi[at]) + by) % 10);
					expect(isNpi(npi)).toBe(true);
					expect(isNpi(`${npi.slice(0, at)}${digit}${npi.slice(at + 1)}`)).toBe(false);
				},
			),
		);
	});
});
