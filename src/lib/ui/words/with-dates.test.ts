import { expect, it } from 'vitest';
import { withDates } from './with-dates.ts';

it('[UI39] writes the dates of a sentence as a reader would', () => {
	expect(withDates('From 2026-02-11 to 2026-05-13: 92 days.')).toBe(
		'From Feb 11, 2026 to May 13, 2026: 92 days.',
	);
	expect(withDates('1 + 1 + 90 = 92')).toBe('1 + 1 + 90 = 92');
});
