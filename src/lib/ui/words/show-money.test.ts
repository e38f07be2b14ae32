import { describe, expect, it } from 'vitest';
import { showMoney } from './show-money.ts';

describe('showMoney', () => {
	it.each([
		[0, '$0.00'],
		[5, '$0.05'],
		[9150, '$91.50'],
		[100_000, '$1,000.00'],
		[123_456_789, '$1,234,567.89'],
	])('[PY8] writes %d cents as %s', (cents, written) => {
		expect(showMoney(cents)).toBe(written);
	});
});
