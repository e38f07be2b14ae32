import { describe, expect, it } from 'vitest';
import { showDate, showUtcTime } from './show-date.ts';

describe('dates', () => {
	it('[UI15] writes a date of service the same in every time zone', () => {
		expect(showDate('2026-02-01')).toBe('Feb 1, 2026');
		expect(showDate('2026-12-31T23:59:59.000Z')).toBe('Dec 31, 2026');
	});

	it('[UI15] leaves alone what is no date', () => {
		expect(showDate('')).toBe('');
		expect(showDate('2026-13-01')).toBe('2026-13-01');
	});

	it('[UI15] names the zone of a time it can not move', () => {
		expect(showUtcTime('2026-02-12T10:42:07.000Z')).toBe('10:42 UTC');
	});
});
