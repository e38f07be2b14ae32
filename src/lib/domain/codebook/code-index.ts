import type { Letters } from './letters.ts';
import type { PackedTexts } from './packed-texts.ts';

/**
 * A catalogue of codes with everything needed to search it, in flat arrays: small in memory, and read from
 * a file by looking at it. Made by `buildCodeIndex`, kept by the server, searched by `searchCodeIndex`.
 *
 * Rows are the codes in the order of their lists. Some rows stand for a family of rows that differ only by a
 * choice. Texts are what codes are found by; each belongs to a row that stands for itself.
 */
export interface CodeIndex {
	readonly rows: CatalogueRows;
	/** Every different word of all texts, sorted. */
	readonly words: readonly string[];
	/** Which letters each word has, as bits: most words are no slip of what was typed, and this tells so at once. */
	readonly wordLetters: Uint32Array;
	/** Texts by word, nearest first, as `PackedPostings`. */
	readonly postingStarts: Uint32Array;
	readonly postings: Uint8Array;
	readonly texts: IndexedTexts;
}

export interface CatalogueRows {
	readonly count: number;
	/** Systems, in the order in which their rows stand. */
	readonly systems: readonly SystemSpan[];
	/** Codes without anything between; `codeStarts` has one more entry than there are rows. */
	readonly codes: Letters;
	readonly codeStarts: Uint32Array;
	readonly descriptions: PackedTexts;
	/** 1 where the code can be reported. */
	readonly billable: Uint8Array;
	/** Row directly above in the tree; -1 for none. */
	readonly parents: Int32Array;
	readonly standsFor: Uint32Array;
	readonly choices: Uint32Array;
	readonly folded: Uint32Array;
	readonly offered: Uint32Array;
	/** Rows by code, so that one can be found by halving. */
	readonly byCode: Uint32Array;
	/** The few rows with dates of their own, in order; first and last day as YYYYMMDD, 0 for open. */
	readonly dated: Uint32Array;
	readonly datedFrom: Uint32Array;
	readonly datedTo: Uint32Array;
}

/** Where the rows of one list stand. */
export interface SystemSpan {
	readonly system: string;
	readonly year: number;
	readonly from: number;
	/** One past the last row. */
	readonly to: number;
}

/** Narrow where the vocabulary allows it: most of an index is such numbers. */
export type WordNumbers = Uint16Array | Uint32Array;

export interface IndexedTexts {
	readonly count: number;
	/** The row each text leads to. */
	readonly rows: Uint32Array;
	/** Index into `TEXT_SOURCES`. */
	readonly sources: Uint8Array;
	/** How many words a text has that are not empty and not optional; at most 255. */
	readonly lengths: Uint8Array;
	/** How many of its words, the last ones, are optional. */
	readonly optional: Uint8Array;
	/** What its rank is before anything is typed, without its length; smaller is nearer. */
	readonly ranks: Uint8Array;
	/** Words of text `t` are `words[wordStarts[t]]` up to `words[wordStarts[t + 1]]`. */
	readonly wordStarts: Uint32Array;
	readonly words: WordNumbers;
	/** The texts themselves, for saying why a code was found, in alphabetical order, and which is whose. */
	readonly labels: PackedTexts;
	/** 0 for a title, whose text is its row's description; otherwise one more than the place among `labels`. */
	readonly labelOf: Uint32Array;
}
