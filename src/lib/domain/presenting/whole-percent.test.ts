import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showFigure, wholePercent } from './whole-percent.ts';

describe('wholePercent', () => {
	it('[PR2] rounds down', () => {
		expect(wholePercent({ right: 2, of: 3 })).toBe(66);
		expect(wholePercent({ right: 199, of: 200 })).toBe(99);
	});

	it('[PR2] says 100 when all is right and at no other time', () => {
		const figure = fc
			.integer({ min: 1, max: 500 })
			.chain((of) =>
				fc.record({ of: fc.constant(of), tenths: fc.integer({ min: 0, max: of * 10 }) }),
			);
		fc.assert(
			fc.property(figure, ({ of, tenths }) => {
				expect(wholePercent({ right: tenths / 10, of }) === 100).toBe(tenths === of * 10);
			}),
		);
	});

	it('[PR2] loses no percent to binary fractions', () => {
		expect(wholePercent({ right: 0.29, of: 1 })).toBe(29);
		expect(wholePercent({ right: 0.1 + 0.2 + 0.7, of: 1 })).toBe(100);
	});

	it('[PR2] calls nothing of nothing nought', () => {
		expect(wholePercent({ right: 0, of: 0 })).toBe(0);
	});

	it('[PR2] cuts the crumbs of partial credit', () => {
		expect(showFigure({ right: 0.1 + 0.2, of: 3 })).toEqual({ right: 0.3, of: 3, percent: 10 });
	});
});
