import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignBest } from './assign-best.ts';

/** Tries every pairing; the truth a clever method is held against. */
function bestTotal(
	weights: readonly (readonly number[])[],
	row = 0,
	used: readonly number[] = [],
): number {
	if (row >= weights.length) return 0;
	const columns = weights[row] ?? [];
	const withRow = columns.map((weight, column) =>
		used.includes(column) || weight <= 0
			? 0
			: weight + bestTotal(weights, row + 1, [...used, column]),
	);
	return Math.max(bestTotal(weights, row + 1, used), ...withRow);
}

describe('assignBest', () => {
	it('[SC2] pairs nothing where there is nothing', () => {
		expect(assignBest([])).toEqual([]);
		expect(assignBest([[], []])).toEqual([null, null]);
		expect(assignBest([[0, -3]])).toEqual([null]);
	});

	it('[SC2] gives up a pair for a better total', () => {
		expect(
			assignBest([
				[5, 4],
				[5, 0],
			]),
		).toEqual([1, 0]);
	});

	it('[SC2] reaches the best total there is, and uses no column twice', () => {
		const square = fc.array(
			fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
			{ maxLength: 5 },
		);
		fc.assert(
			fc.property(square, (weights) => {
				const pairs = assignBest(weights);
				const taken = pairs.filter((column) => column !== null);
				expect(new Set(taken).size).toBe(taken.length);
				const total = pairs.reduce(
					(sum: number, column, row) => sum + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
					0,
				);
				expect(total).toBe(bestTotal(weights));
			}),
		);
	});
});
