/**
 * A section of a chart, cut where quoted words begin and end. It is cut once, when the file is loaded;
 * which quotes a page lights, and for which codes, is decided per attempt (`lightChart`).
 */
export interface LitSection {
	readonly anchor: string;
	readonly heading: string;
	readonly pieces: readonly LitPiece[];
}

export type LitPiece =
	| { readonly kind: 'html'; readonly html: string }
	/** A stretch of words, as escaped text, and the numbers of all quotes it belongs to. */
	| { readonly kind: 'words'; readonly html: string; readonly quotes: readonly number[] }
	/** Stands behind the last words of these quotes, never within a link. */
	| { readonly kind: 'end'; readonly quotes: readonly number[] };
