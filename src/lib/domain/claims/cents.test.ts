import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollars, shareOf, sumOf } from './cents.ts';

describe('cents', () => {
	it('[CL1] rounds a share to the nearest cent, half a cent up', () => {
		expect(shareOf(9_500, 2_000)).toBe(1_900);
		expect(shareOf(1, 5_000)).toBe(1);
		expect(shareOf(1, 4_999)).toBe(0);
		expect(shareOf(10_001, 200)).toBe(200);
	});

	it('[CL1] splits an amount into a share and a rest that are never more or less than the whole', () => {
		fc.assert(
			fc.property(fc.nat(1_000_000_000), fc.integer({ min: 0, max: 10_000 }), (cents, points) => {
				const share = shareOf(cents, points);
				expect(Number.isSafeInteger(share)).toBe(true);
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(cents);
			}),
		);
	});

	it('[CL1] writes and adds cents without ever leaving whole numbers', () => {
		expect([0, 5, 120, 123_450, -300].map(dollars)).toEqual([
			'0.00',
			'0.05',
			'1.20',
			'1234.50',
			'-3.00',
		]);
		expect(sumOf([10, 20, -5])).toBe(25);
	});
});
