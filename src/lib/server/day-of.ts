/** A day that was asked for, ISO; today where none was, or what was asked for is no real day. */
export function dayOf(asked: string | null, now: Date = new Date()): string {
	if (asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked)) {
		const day = new Date(`${asked}T00:00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked)) return asked;
	}
	return now.toISOString().slice(0, 10);
}
