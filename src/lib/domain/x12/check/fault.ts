import type { Fault, X12Segment } from '../syntax/x12-document.ts';

/** Names what is wrong at an element (`CLM 5` by number, `CLM 5 3` with its component) of a segment. */
export function faultAt(
	rule: string,
	segment: Pick<X12Segment, 'number'>,
	place: readonly number[],
	message: string,
	advice: string,
	severity: Fault['severity'] = 'error',
): Fault {
	const [element, component] = place;
	return {
		rule,
		severity,
		segment: segment.number,
		element: element ?? null,
		component: component ?? null,
		slip: null,
		message,
		advice,
	};
}
