import type { X12Segment } from './x12-document.ts';

/** An element by its number; empty where the segment ends before it. */
export function elementOf(segment: X12Segment, number: number): string {
	return segment.elements[number] ?? '';
}

/** The components of an element, of which the first is number 1; an empty element has none. */
export function componentsOf(segment: X12Segment, number: number): readonly string[] {
	const element = elementOf(segment, number);
	return element === '' ? [] : element.split(segment.delimiters.component);
}

/** A component by its number, from 1; empty where the element has no such. */
export function componentOf(segment: X12Segment, element: number, component: number): string {
	return componentsOf(segment, element)[component - 1] ?? '';
}

/** The repetitions of an element; in versions without a repetition separator there is one. */
export function repetitionsOf(segment: X12Segment, number: number): readonly string[] {
	const element = elementOf(segment, number);
	const { repetition } = segment.delimiters;
	if (element === '') return [];
	return repetition === null ? [element] : element.split(repetition);
}
