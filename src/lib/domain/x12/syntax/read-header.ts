import type { Delimiters } from './x12-document.ts';

/** An ISA segment found in a text. */
export interface Header {
	readonly delimiters: Delimiters;
	readonly elements: readonly string[];
	/** Offset behind the terminator. */
	readonly end: number;
	/** It has the 106 characters the standard gives it. */
	readonly isFixed: boolean;
}

const ELEMENTS = 16;
/** The standard's own length, terminator included. */
const LENGTH = 106;
/** No ISA that anybody meant is longer; beyond it the search ends. */
const LONGEST = 400;
/** The first version whose ISA11 is a repetition separator. */
const FIRST_REPEATING = '00402';

/**
 * Reads the ISA segment at an offset. Its separators are taken from where they stand, so that an ISA whose
 * fields were not padded is still understood. Null where there is none that could be understood. [XT2]
 */
export function readHeader(text: string, offset: number): Header | null {
	if (!text.startsWith('ISA', offset)) return null;
	// What is searched ends soon, so that a text full of beginnings costs no more than any other.
	const near = text.slice(offset, offset + LONGEST);
	const element = near.charAt(3);
	if (!isSeparator(element)) return null;
	const elements = ['ISA'];
	let from = 4;
	for (let number = 1; number < ELEMENTS; number++) {
		const next = near.indexOf(element, from);
		if (next === -1) return null;
		elements.push(near.slice(from, next));
		from = next + 1;
	}
	const component = near.charAt(from);
	const segment = near.charAt(from + 1);
	if (!isSeparator(component) || !(isSeparator(segment) || /[\r\n]/.test(segment))) return null;
	if (new Set([element, component, segment]).size < 3) return null;
	elements.push(component);
	const sign = elements[11] ?? '';
	const isRepeating = (elements[12] ?? '') >= FIRST_REPEATING && sign.length === 1;
	const repetition = isRepeating && isSeparator(sign) ? sign : null;
	return {
		delimiters: { element, component, repetition, segment },
		elements,
		end: offset + from + 2,
		isFixed: from + 2 === LENGTH,
	};
}

function isSeparator(character: string): boolean {
	return character !== '' && !/[\p{L}\p{N}\s]/u.test(character);
}
