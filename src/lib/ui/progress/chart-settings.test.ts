import { describe, expect, it } from 'vitest';
import { shorten } from './bar-settings.ts';
import { wholeSteps } from './trend-settings.ts';

describe('the marks along a chart', () => {
	it.each([
		[1, 3, [1, 2, 3]],
		[1, 1, [1]],
		[3, 28, [5, 10, 15, 20, 25]],
		[1, 320, [50, 100, 150, 200, 250, 300]],
		[821, 1320, [850, 900, 950, 1000, 1050, 1100, 1150, 1200, 1250, 1300]],
	])('[UI40] from %d to %d are whole numbers that are easy to count in', (first, last, steps) => {
		expect(wholeSteps(first, last)).toEqual(steps);
	});

	it('[UI40] are never so many that they run together', () => {
		for (let last = 1; last < 6000; last += 7) {
			const steps = wholeSteps(1, last);
			expect(steps.length).toBeGreaterThan(0);
			expect(steps.length).toBeLessThanOrEqual(10);
		}
	});
});

describe('a name beside a bar', () => {
	const widthOf = (text: string) => text.length;

	it.each([
		['Laterality', 10, 'Laterality'],
		['Hypertension with heart', 14, 'Hypertension…'],
		['Hypertension', 0, 'H…'],
		['', 0, ''],
	])('[UI40] of %j in a room of %d is %j', (name, room, shown) => {
		expect(shorten(name, room, widthOf)).toBe(shown);
	});
});
