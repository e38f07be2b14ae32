/*
 * Dates are ISO texts (`2026-02-12`); they compare as texts. Days are counted by the civil calendar
 * alone: there is no time zone in a date of service.
 */

/** Days since 1970-01-01 of an ISO date; NaN where it is none. */
export function dayNumber(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** States whether a text is a real ISO date. */
export function isIsoDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const days = dayNumber(text);
	return Number.isInteger(days) && isoDate(days) === text;
}

/** The date so many days later; earlier where the number is negative. */
export function addDays(date: string, days: number): string {
	return isoDate(dayNumber(date) + days);
}

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export function addYears(date: string, years: number): string {
	const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
	return isIsoDate(moved) ? moved : `${moved.slice(0, 4)}-03-01`;
}

/** Calendar days from one date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** Whole years of age on a date. */
export function ageOn(birthDate: string, date: string): number {
	const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
	return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** States whether a date lies in a span whose ends count; an end that is null is open. */
export function isWithin(date: string, from: string | null, to: string | null): boolean {
	return (from === null || date >= from) && (to === null || date <= to);
}

function isoDate(days: number): string {
	return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
