import { describe, expect, it } from 'vitest';
import { landing } from './drag-rows.ts';

const MIDDLES = [20, 60, 100, 140];

describe('landing', () => {
	it.each([
		[0, 20, 0],
		[0, 59, 0],
		[0, 60, 1],
		[0, 500, 3],
		[3, 141, 3],
		[3, 100, 2],
		[3, -500, 0],
		[1, 60, 1],
		[1, 105, 2],
		[1, 15, 0],
	])('[UI36] brings row %d with its middle at %d to row %d', (from, middle, to) => {
		expect(landing(MIDDLES, from, middle, 3)).toBe(to);
	});

	it('[UI36] brings no row beyond the last that is used', () => {
		expect(landing(MIDDLES, 0, 500, 1)).toBe(1);
	});
});
