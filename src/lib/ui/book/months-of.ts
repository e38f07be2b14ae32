import type { CalendarDay } from '#domain/reckoner';

/** A day of a month's table; `kind` is null where it is outside the span. */
export interface MonthDay {
	readonly number: number;
	readonly kind: CalendarDay['kind'] | null;
}

export interface CalendarMonth {
	/** Such as `2026-02`. */
	readonly month: string;
	/** Weeks from Sunday on; null for days of the months beside it. */
	readonly weeks: readonly (readonly (MonthDay | null)[])[];
}

const DAY = 24 * 60 * 60 * 1000;

/** Lays days out in months, weeks and days, as a calendar on a wall. */
export function monthsOf(days: readonly CalendarDay[]): CalendarMonth[] {
	const kinds = new Map(days.map(({ date, kind }) => [date, kind]));
	const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
	return months.map((month) => {
		const first = new Date(`${month}-01T00:00:00Z`);
		const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
		const length = Math.round((next.getTime() - first.getTime()) / DAY);
		const cells: (MonthDay | null)[] = [
			...Array.from({ length: first.getUTCDay() }, () => null),
			...Array.from({ length }, (_none, at) => {
				const date = `${month}-${String(at + 1).padStart(2, '0')}`;
				return { number: at + 1, kind: kinds.get(date) ?? null };
			}),
		];
		while (cells.length % 7 > 0) cells.push(null);
		const weeks = Array.from({ length: cells.length / 7 }, (_none, week) =>
			cells.slice(week * 7, week * 7 + 7),
		);
		return { month, weeks };
	});
}
