import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'lights.css'), 'utf8');

/** A sheet of twelve diagnoses and as many services, each with three quotes of its own, stays below it. */
const MOST_LIGHTS = 99;

describe('lights.css', () => {
	it('[UI17] fills the words of every light when its place is gone to, and of no other', () => {
		const pairs = [...css.matchAll(/:root:has\(#light-(\d+):target\) \[data-lights~='(\d+)'\]/g)];
		expect(pairs.map(([, id]) => Number(id))).toEqual(
			Array.from({ length: MOST_LIGHTS }, (_, index) => index + 1),
		);
		expect(pairs.filter(([, id, light]) => id !== light)).toEqual([]);
	});
});
