import { describe, expect, it } from 'vitest';
import { showStopwatch } from './show-stopwatch.ts';

describe('showStopwatch', () => {
	it.each([
		[0, '0:00'],
		[65, '1:05'],
		[599.6, '10:00'],
		[4500, '75:00'],
	])('[UI41] writes %d seconds as %s', (seconds, written) => {
		expect(showStopwatch(seconds)).toBe(written);
	});
});
