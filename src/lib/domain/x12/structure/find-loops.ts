import { elementOf } from '../syntax/parts-of.ts';
import type { X12Segment } from '../syntax/x12-document.ts';
import type { LoopNode } from './parse-loops.ts';

/** All loops with one of the ids at or below a loop, in the order of the file. */
export function loopsBelow(node: LoopNode, ...ids: readonly string[]): LoopNode[] {
	return node.loops.flatMap((inner) => [
		...(ids.includes(inner.rule.id) ? [inner] : []),
		...loopsBelow(inner, ...ids),
	]);
}

/** The loops with an id right inside a loop. */
export function loopsIn(node: LoopNode, id: string): LoopNode[] {
	return node.loops.filter(({ rule }) => rule.id === id);
}

/** The segments of a loop with an id and, where it is given, one of these first elements. */
export function segmentsIn(node: LoopNode, id: string, ...kinds: readonly string[]): X12Segment[] {
	return node.segments.filter(
		(one) => one.id === id && (kinds.length === 0 || kinds.includes(elementOf(one, 1))),
	);
}

/** The first of them; null where there is none. */
export function segmentIn(
	node: LoopNode,
	id: string,
	...kinds: readonly string[]
): X12Segment | null {
	return segmentsIn(node, id, ...kinds)[0] ?? null;
}

/** An element of the first such segment; empty where there is none. */
export function valueIn(
	node: LoopNode,
	id: string,
	element: number,
	...kinds: readonly string[]
): string {
	const found = segmentIn(node, id, ...kinds);
	return found === null ? '' : elementOf(found, element);
}
