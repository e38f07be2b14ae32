import { describe, expect, it } from 'vitest';
import { dayOf } from './day-of.ts';

const NOW = new Date('2026-11-24T10:00:00Z');

describe('the day that is asked for', () => {
	it.each([
		['2026-02-12', '2026-02-12'],
		['2026-02-30', '2026-11-24'],
		['12 February', '2026-11-24'],
		['', '2026-11-24'],
		[null, '2026-11-24'],
	])('[CB10] is real, or today: %s', (asked, day) => {
		expect(dayOf(asked, NOW)).toBe(day);
	});
});
