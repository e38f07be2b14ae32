import { wordsOf } from './code-book.ts';
import type { CodeBook, CodeEntry, SearchableEntry } from './code-book.ts';

/** A code that answers a search. */
export type CodeHit = CodeEntry;

/** What is looked for, and for which half of the sheet. */
export interface CodeSearch {
	readonly sheet: 'diagnosis' | 'procedure';
	/** A code, the beginning of one, or words in any order, each of which may be cut short. */
	readonly words: string;
	readonly limit: number;
}

/** The longest search worth answering; the rest is ignored. */
const LONGEST_SEARCH = 80;

/**
 * Searches the book by code or words. It knows nothing of the case at hand, so it can not lean
 * towards its key. Codes that begin as typed come first; then entries that hold every word typed,
 * whole words before cut ones, billable before headers, short before long. [CO6]
 */
export function searchCodes(book: CodeBook, search: CodeSearch): CodeHit[] {
	const typed = search.words.slice(0, LONGEST_SEARCH).trim().toLowerCase();
	const words = wordsOf(typed);
	if (words.length === 0) return [];
	const bare = /^[a-z0-9.\s]+$/.test(typed) ? typed.replace(/[\s.]/g, '') : '';
	const found: { hit: SearchableEntry; rank: number }[] = [];
	for (const candidate of book.searchable) {
		if ((candidate.entry.system === 'icd10cm') !== (search.sheet === 'diagnosis')) continue;
		const rank = rankEntry(candidate, bare, words);
		if (rank !== null) found.push({ hit: candidate, rank });
	}
	found.sort((left, right) => left.rank - right.rank || byCode(left.hit, right.hit));
	return found.slice(0, search.limit).map(({ hit }) => hit.entry);
}

/** Lower is better; null where the entry does not answer. */
function rankEntry(
	candidate: SearchableEntry,
	bare: string,
	words: readonly string[],
): number | null {
	const { entry, bareCode } = candidate;
	if (bare !== '' && bareCode.startsWith(bare)) return bareCode.length - bare.length;
	let cut = 0;
	for (const word of words) {
		if (candidate.words.includes(word)) continue;
		if (!candidate.words.some((known) => known.startsWith(word))) return null;
		cut += 1;
	}
	return 100 + cut * 100 + (entry.billable ? 0 : 50) + Math.min(candidate.length, 40);
}

function byCode(left: SearchableEntry, right: SearchableEntry): number {
	return left.bareCode < right.bareCode ? -1 : left.bareCode > right.bareCode ? 1 : 0;
}
