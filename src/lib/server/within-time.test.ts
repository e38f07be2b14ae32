import { describe, expect, it } from 'vitest';
import { withinTime } from './within-time.ts';

describe('withinTime', () => {
	it('[LI2] hands back what a quick task returns', () => {
		expect(withinTime(1000, () => 6 * 7)).toEqual({ state: 'done', value: 42 });
	});

	it('[LI2] hands back undefined as a value like any other', () => {
		expect(withinTime(1000, () => undefined)).toEqual({ state: 'done', value: undefined });
	});

	it('[LI2] interrupts a loop that never ends', () => {
		let turns = 0;
		const outcome = withinTime(30, () => {
			for (;;) turns += 1;
		});
		expect(outcome).toEqual({ state: 'too-slow' });
		expect(turns).toBeGreaterThan(0);
	});

	it('[LI2] interrupts a regular expression that runs away', () => {
		const evil = new RegExp('^(a+)+$');
		expect(withinTime(30, () => evil.test(`${'a'.repeat(40)}b`))).toEqual({ state: 'too-slow' });
	});

	it('[LI2] turns an exception and a stack overflow into an outcome', () => {
		const error = new Error('boom');
		const thrown = withinTime(1000, () => {
			throw error;
		});
		expect(thrown).toEqual({ state: 'crashed', error });
		const dive = (depth: number): number => dive(depth + 1) + 1;
		expect(withinTime(1000, () => dive(0)).state).toBe('crashed');
	});

	it('[LI2] lets one timed task stand inside another', () => {
		const outcome = withinTime(1000, () => [withinTime(1000, () => 1), 2]);
		expect(outcome).toEqual({ state: 'done', value: [{ state: 'done', value: 1 }, 2] });
	});
});
