/** Sides that a piece of a chart names. */
export interface SidesNamed {
	readonly left: boolean;
	readonly right: boolean;
}

/*
 * Clinicians write L and R, LLE and RUQ, OS and OD. A capital L after a number is a litre, one before a
 * number a vertebra or a lead, R before a number a rate.
 */
const LEFT = /\b(?:left|lt)\b|\b(?:LUE|LLE|LUQ|LLQ|OS)\b|(?<!\d ?)\bL\b(?! ?\d)/;
const RIGHT = /\b(?:right|rt)\b|\b(?:RUE|RLE|RUQ|RLQ|OD)\b|(?<!\d ?)\bR\b(?! ?\d)/;
const BOTH = /\b(?:both|bilateral|bilaterally|b\/l)\b/i;

/** Reads the sides a clinician's words name. */
export function sidesInWords(words: string): SidesNamed {
	const plain = words.replace(/\b(?:left|right|lt|rt)\b/gi, (side) => side.toLowerCase());
	const both = BOTH.test(plain);
	return { left: both || LEFT.test(plain), right: both || RIGHT.test(plain) };
}
