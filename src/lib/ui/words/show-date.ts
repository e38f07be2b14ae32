const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes an ISO date as `Feb 12, 2026`. Worked out by hand, because server and browser would disagree
 * on locale and zone; a date of service has no zone at all.
 */
export function showDate(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
	const name = MONTHS[Number(month) - 1];
	return year && day && name ? `${name} ${String(Number(day))}, ${year}` : iso;
}

/** Writes the clock time of an ISO instant in UTC, for pages that can not know the reader's zone. */
export function showUtcTime(iso: string): string {
	return `${iso.slice(11, 16)} UTC`;
}

/** Writes the clock time of an ISO instant where the reader is. */
export function showLocalTime(iso: string): string {
	const time = new Date(iso);
	return [time.getHours(), time.getMinutes()]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}

/** The reader's calendar day of an instant, as an ISO date. */
export function localDay(iso: string): string {
	const time = new Date(iso);
	const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
