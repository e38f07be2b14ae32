import { describe, expect, it } from 'vitest';
import { clockTime } from './clock-time.ts';

describe('clockTime', () => {
	it.each([
		[0, '0:00'],
		[7, '0:07'],
		[60, '1:00'],
		[754, '12:34'],
		[3599, '59:59'],
		[3900, '1:05:00'],
	])('[UI33] writes %d seconds as %s', (seconds, written) => {
		expect(clockTime(seconds)).toBe(written);
	});
});
