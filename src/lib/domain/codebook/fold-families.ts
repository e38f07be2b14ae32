import { choiceBit, isCompanion } from './choice-words.ts';

/** What of a list is folded: for each row the row that stands for it, and the choices that rows add. */
export interface Folding {
	/** For each row the row that stands for it; a row that is not folded stands for itself. */
	readonly standsFor: Uint32Array;
	/** For each row the choices its description makes that the one standing for it leaves open, as bits. */
	readonly choices: Uint32Array;
	/** For each row how many rows it stands for, itself not counted. */
	readonly folded: Uint32Array;
	/** For each row the choices that the rows it stands for make between them, as bits. */
	readonly offered: Uint32Array;
}

/** A row as far as folding needs it. */
export interface FoldedRow {
	/** The words of its description. */
	readonly words: readonly string[];
	/** The row directly above it in the tree; -1 for none. */
	readonly parent: number;
}

/**
 * Finds the rows that differ from the row above them only by a choice (side, phase of care, trimester),
 * and lets that row stand for them. A single such row below a header is no choice, so it is left alone;
 * so is a family that offers nothing but "unspecified". Rows come in the order of the list, parents
 * before children.
 */
export function foldFamilies(rows: readonly FoldedRow[]): Folding {
	const count = rows.length;
	const words = rows.map(({ words: own }) => own);
	const ownChoices = new Uint32Array(count);
	const mayFold = new Uint8Array(count);
	const foldable = new Uint32Array(count);
	const offeredBelow = new Uint32Array(count);
	for (const [row, { parent }] of rows.entries()) {
		if (parent < 0) continue;
		const bits = choiceBetween(words[parent] ?? [], words[row] ?? []);
		if (bits === null) continue;
		mayFold[row] = 1;
		ownChoices[row] = bits;
		foldable[parent] = at(foldable, parent) + 1;
		offeredBelow[parent] = at(offeredBelow, parent) | bits;
	}
	const standsFor = new Uint32Array(count);
	const choices = new Uint32Array(count);
	const folded = new Uint32Array(count);
	const offered = new Uint32Array(count);
	for (const [row, { parent }] of rows.entries()) {
		const isChoice = at(foldable, parent) > 1 && at(offeredBelow, parent) !== 0;
		const isFolded = at(mayFold, row) === 1 && isChoice;
		standsFor[row] = isFolded ? at(standsFor, parent) : row;
		if (!isFolded) continue;
		choices[row] = at(choices, parent) | at(ownChoices, row);
		const head = at(standsFor, row);
		folded[head] = at(folded, head) + 1;
		offered[head] = at(offered, head) | at(choices, row);
	}
	return { standsFor, choices, folded, offered };
}

/** The choices a description adds to the one above it; null where it adds, or leaves out, anything else. */
function choiceBetween(above: readonly string[], below: readonly string[]): number | null {
	const known = new Set(above);
	let bits = 0;
	for (const word of below) {
		if (known.has(word)) continue;
		const bit = choiceBit(word);
		if (bit === 0 && !isCompanion(word)) return null;
		bits |= bit;
	}
	const said = new Set(below);
	return above.every((word) => said.has(word) || isCompanion(word)) ? bits : null;
}

function at(list: Uint8Array | Uint32Array, index: number): number {
	return list[index] ?? 0;
}
