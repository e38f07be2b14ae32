import { elementOf } from '../syntax/parts-of.ts';
import type { X12Segment } from '../syntax/x12-document.ts';
import { readMoney } from '../check/forms.ts';

/** One reason of a CAS segment as it stands there. */
export interface CasReason {
	readonly segment: X12Segment;
	/** Number of the element that holds the reason; its amount is the next. */
	readonly at: number;
	readonly group: string;
	readonly reason: string;
	/** Cents; null where it is no amount. */
	readonly amount: number | null;
}

const PLACES = [2, 5, 8, 11, 14, 17] as const;

/** The reasons of CAS segments, one after the other. */
export function casReasons(segments: readonly X12Segment[]): CasReason[] {
	return segments
		.filter(({ id }) => id === 'CAS')
		.flatMap((segment) =>
			PLACES.filter((at) => elementOf(segment, at) !== '').map((at) => ({
				segment,
				at,
				group: elementOf(segment, 1),
				reason: elementOf(segment, at),
				amount: readMoney(elementOf(segment, at + 1)),
			})),
		);
}

/** The cents of CAS segments; null where one of them is no amount. */
export function casTotal(segments: readonly X12Segment[]): number | null {
	let sum = 0;
	for (const { amount } of casReasons(segments)) {
		if (amount === null) return null;
		sum += amount;
	}
	return sum;
}
