/*
 * Dates are ISO texts (`2026-02-12`); they compare as texts. Days are counted by the civil calendar
 * alone: there is no time zone in a date of service.
 */

/** Days since 1970-01-01 of an ISO date, by the civil calendar; NaN where it is none. */
export function dayNumber(date: string): number {
	const month = Number(date.slice(5, 7));
	const day = Number(date.slice(8, 10));
	// Years begin in March, so that the leap day is the last of one.
	const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const ofEra = year - era * 400;
	const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return (
		era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
	);
}

/** States whether a text is a real ISO date. */
export function isIsoDate(text: string): boolean {
	if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
	const day = Number(text.slice(8));
	return day <= 28 || isoDate(dayNumber(text)) === text;
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
