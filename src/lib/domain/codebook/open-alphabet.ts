import type { AlphabeticIndex, IndexTerm } from './alphabetic-index.ts';

/** The alphabetic index ready to be leafed through. Made once. */
export interface Alphabet {
	readonly year: number;
	/** Main terms in alphabetical order. */
	readonly terms: readonly IndexTerm[];
	/** The first two letters that main terms begin with, in order, and how many do. */
	readonly tabs: readonly { readonly letters: string; readonly count: number }[];
}

/** Sorts an index into tabs of two letters, as the thumb index of the book. */
export function openAlphabet({ year, terms }: AlphabeticIndex): Alphabet {
	const sorted = terms.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
	const counts = new Map<string, number>();
	for (const term of sorted) {
		const letters = keyOf(term).slice(0, 2);
		counts.set(letters, (counts.get(letters) ?? 0) + 1);
	}
	const tabs = [...counts].map(([letters, count]) => ({ letters, count }));
	return { year, terms: sorted, tabs };
}

/** The main terms that begin so, in order; at most so many. [CB16] */
export function termsBeginning({ terms }: Alphabet, start: string, most: number): IndexTerm[] {
	const wanted = start.trim().toLowerCase();
	if (wanted === '') return [];
	return terms.filter((term) => keyOf(term).startsWith(wanted)).slice(0, most);
}

/** Where a reference such as "Infarct, myocardium" begins: what is looked up among the main terms. */
export function mainTermOf(reference: string): string {
	return (reference.split(',')[0] ?? '').replace(/^(?:see|also|condition:)\s+/i, '').trim();
}

/** What a term is sorted by. */
function keyOf({ title }: IndexTerm): string {
	return title.trim().toLowerCase();
}
