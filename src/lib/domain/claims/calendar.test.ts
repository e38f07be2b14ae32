import { describe, expect, it } from 'vitest';
import { addDays, addYears, ageOn, daysBetween, isIsoDate, isWithin } from './calendar.ts';

describe('calendar', () => {
	it('[CL1] takes only real dates for dates', () => {
		expect(['2026-02-28', '2024-02-29'].every(isIsoDate)).toBe(true);
		expect(['2026-02-29', '2026-13-01', '2026-2-1', '', '20260212'].some(isIsoDate)).toBe(false);
	});

	it('[CL1] counts days across months, years and leap days', () => {
		expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
		expect(daysBetween('2025-12-31', '2026-12-31')).toBe(365);
		expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
		expect(addYears('2026-02-12', 1)).toBe('2027-02-12');
	});

	it('[CL1] counts whole years of age and spans with both ends', () => {
		expect(ageOn('1971-05-03', '2026-05-02')).toBe(54);
		expect(ageOn('1971-05-03', '2026-05-03')).toBe(55);
		expect(isWithin('2026-01-01', '2026-01-01', null)).toBe(true);
		expect(isWithin('2026-01-02', null, '2026-01-01')).toBe(false);
	});
});
