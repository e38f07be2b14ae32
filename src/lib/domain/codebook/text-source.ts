/**
 * Where a text comes from by which a code is found. The order is the order of trust: what a code is called
 * before what it includes, before where the index leads.
 */
export const TEXT_SOURCES = ['title', 'inclusion', 'index', 'everyday'] as const;

export type TextSource = (typeof TEXT_SOURCES)[number];

/** A text by which a code can be found. */
export interface SearchText {
	/** Row of the catalogue. */
	readonly row: number;
	readonly source: TextSource;
	readonly text: string;
	/** Words that may be typed and need not be: what the index has in parentheses. */
	readonly optional?: string;
}
