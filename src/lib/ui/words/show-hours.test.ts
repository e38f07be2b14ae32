import { describe, expect, it } from 'vitest';
import { showHours } from './show-hours.ts';

describe('hours of a timetable', () => {
	it.each([
		[240, '4 hours'],
		[60, '1 hour'],
		[270, '4 h 30 min'],
		[45, '45 minutes'],
		[1, '1 minute'],
	])('[UI54] writes %i minutes', (minutes, words) => {
		expect(showHours(minutes)).toBe(words);
	});
});
