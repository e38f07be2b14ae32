import { addDays, daysBetween } from '#domain/claims';
import type { GlobalDays } from '#domain/claims';

/** The days an operation's price includes, ends counted, ISO. */
export interface GlobalSpan {
	readonly first: string;
	readonly last: string;
	/** How many days that are. */
	readonly length: number;
}

/**
 * The healing period of an operation: 0 is its own day, 10 that day and ten after, 90 the day before, that
 * day and ninety after, 92 in all (coding-rules §5). [RK4]
 */
export function globalSpan(operation: string, days: GlobalDays): GlobalSpan {
	const first = days === 90 ? addDays(operation, -1) : operation;
	const last = addDays(operation, days);
	return { first, last, length: daysBetween(first, last) + 1 };
}

/** Where a day lies: before, in or after the period, and how many days after the operation. [RK4] */
export function dayInSpan(
	operation: string,
	{ first, last }: GlobalSpan,
	date: string,
): { readonly where: 'before' | 'inside' | 'after'; readonly since: number } {
	const since = daysBetween(operation, date);
	if (date < first) return { where: 'before', since };
	return { where: date > last ? 'after' : 'inside', since };
}
