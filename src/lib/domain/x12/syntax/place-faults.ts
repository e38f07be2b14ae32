import type { Fault, X12Document, X12Segment } from './x12-document.ts';

/** Where something stands in a file, in every way a person or a program may want to find it. [XT4] */
export interface X12Place {
	/** Number of the segment, from 1; 0 for the file as a whole. */
	readonly segment: number;
	/** Its id, such as `CLM`; empty for the file as a whole. */
	readonly id: string;
	/** As the standard counts: CLM05-3 is element 5, component 3. */
	readonly element: number | null;
	readonly component: number | null;
	/** In UTF-16 code units, from 0. */
	readonly offset: number;
	/** In bytes of UTF-8, from 0. */
	readonly byte: number;
	/** From 1. */
	readonly line: number;
	readonly column: number;
}

/** What is wrong, why, and what to do, at its place. */
export interface X12Finding extends Omit<Fault, 'segment' | 'element' | 'component'> {
	readonly place: X12Place;
}

/** Gives faults their places, in the order of the file, with one walk over the text. [XT4] */
export function placeFaults(
	{ text, segments }: Pick<X12Document, 'text' | 'segments'>,
	faults: readonly Fault[],
): X12Finding[] {
	const walk = openWalk(text);
	return faults
		.map((fault) => ({ fault, offset: offsetOf(segments[fault.segment - 1], fault) }))
		.sort((a, b) => a.offset - b.offset)
		.map(({ fault, offset }) => {
			const { rule, severity, message, advice, slip, segment, element, component } = fault;
			const id = segments[segment - 1]?.id ?? '';
			const place = { segment, id, element, component, offset, ...walk(offset) };
			return { rule, severity, message, advice, slip, place };
		});
}

/** Names a place as the field does: `CLM05-3`; the id alone where the segment is meant. [XT4] */
export function namePlace({ id, element, component }: Omit<X12Place, 'offset' | 'byte'>): string {
	if (id === '') return 'file';
	if (element === null) return id;
	const end = component === null ? '' : `-${component}`;
	return `${id}${String(element).padStart(2, '0')}${end}`;
}

function offsetOf(
	segment: X12Segment | undefined,
	{ element, component }: Pick<Fault, 'element' | 'component'>,
): number {
	if (segment === undefined) return 0;
	const { offset, elements, delimiters } = segment;
	if (element === null) return offset;
	let at = offset;
	for (const one of elements.slice(0, element)) at += one.length + 1;
	const end = offset + elements.join(delimiters.element).length;
	if (element >= elements.length) return end;
	const before = (elements[element] ?? '')
		.split(delimiters.component)
		.slice(0, (component ?? 1) - 1);
	for (const one of before) at += one.length + 1;
	return Math.min(at, end);
}

/** Counts bytes, lines and columns up to offsets that only grow. */
function openWalk(text: string): (offset: number) => Pick<X12Place, 'byte' | 'line' | 'column'> {
	let at = 0;
	let byte = 0;
	let line = 1;
	let start = 0;
	return (offset) => {
		for (; at < offset; at++) {
			const code = text.charCodeAt(at);
			// The two halves of a pair make four bytes together.
			const isHalf = code >= 0xd800 && code <= 0xdfff;
			byte += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
			const breaks = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
			if (breaks) {
				line++;
				start = at + 1;
			}
		}
		return { byte, line, column: offset - start + 1 };
	};
}
