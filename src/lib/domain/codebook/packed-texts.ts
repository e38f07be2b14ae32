import type { Letters } from './letters.ts';

/**
 * Many texts in little memory: each keeps only what it does not share with the one before, and every
 * sixteenth stands whole. Official descriptions share two thirds of their letters with their neighbours.
 */
export interface PackedTexts {
	/** What each text does not share, without anything between. */
	readonly text: Letters;
	/** Where each group of texts begins in it. */
	readonly groups: Uint32Array;
	/** How many letters each text shares with the one before. */
	readonly shared: Uint8Array;
	/** How many letters of its own it has. */
	readonly lengths: Uint16Array;
}

const GROUP = 16;
const MOST_SHARED = 255;
const LONGEST = 65_535;

/** Packs texts; one of more than 65,535 letters is cut. */
export function packTexts(texts: readonly string[]): PackedTexts {
	const pieces: string[] = [];
	const groups = new Uint32Array(Math.ceil(texts.length / GROUP));
	const shared = new Uint8Array(texts.length);
	const lengths = new Uint16Array(texts.length);
	let before = '';
	let length = 0;
	for (const [place, text] of texts.entries()) {
		const isFirst = place % GROUP === 0;
		if (isFirst) groups[place / GROUP] = length;
		const same = isFirst ? 0 : sharedBeginning(before, text);
		const piece = text.slice(same, same + LONGEST);
		shared[place] = same;
		lengths[place] = piece.length;
		pieces.push(piece);
		length += piece.length;
		before = text;
	}
	return { text: pieces.join(''), groups, shared, lengths };
}

/** One of the packed texts. */
export function unpackText({ text, groups, shared, lengths }: PackedTexts, place: number): string {
	const group = Math.floor(place / GROUP);
	let at = groups[group] ?? 0;
	let whole = '';
	for (let one = group * GROUP; one <= place; one++) {
		const end = at + (lengths[one] ?? 0);
		whole = whole.slice(0, shared[one] ?? 0) + text.slice(at, end);
		at = end;
	}
	return whole;
}

function sharedBeginning(one: string, other: string): number {
	const most = Math.min(one.length, other.length, MOST_SHARED);
	let length = 0;
	while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
	return length;
}
