import { describe, expect, it } from 'vitest';
import { showDuration } from './show-duration.ts';

describe('showDuration', () => {
	it.each([
		[0, '0:00'],
		[65, '1:05'],
		[599.6, '10:00'],
		[4500, '75:00'],
	])('[UI41] writes %d seconds as %s', (seconds, written) => {
		expect(showDuration(seconds)).toBe(written);
	});
});
