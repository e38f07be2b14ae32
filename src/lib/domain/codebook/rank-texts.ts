import type { CodeIndex, IndexedTexts, WordNumbers } from './code-index.ts';
import type { WordMatch } from './match-words.ts';

/*
 * How near a text is to what was typed, in points; fewer is nearer. The weights were set by hand and are held
 * by the queries in `src/cli/bench/codes/queries.csv`. [CB6]
 */

/** For each word of a text that nobody typed. */
export const PER_WORD_LEFT = 6;
const OF_SOURCE = [0, 2, 1, 3] as const;
const OF_HEADER = 5;
const OF_RARE = 4;
const OF_OTHER = 5;
/** What a code says that is meant when nothing more is said. */
const OF_UNSPECIFIED = -2;
const OF_CUT = 3;
const OF_CUT_SAYING = 9;
const OF_OPTIONAL = 4;
const OF_TYPO = 14;
const OF_UNMET_CHOICE = 20;
const LEAST = 2;

/** What ranks a text before anything is typed, length left aside; 0 or more. */
export function restingRank(text: {
	/** Index into `TEXT_SOURCES`. */
	readonly source: number;
	readonly isHeader: boolean;
	readonly isCommon: boolean;
	readonly description: string;
}): number {
	let rank: number = LEAST + (OF_SOURCE[text.source] ?? 0);
	if (text.isHeader) rank += OF_HEADER;
	if (!text.isCommon) rank += OF_RARE;
	if (/\bother\b/i.test(text.description)) rank += OF_OTHER;
	else if (/unspecified|not specified/i.test(text.description)) rank += OF_UNSPECIFIED;
	return rank;
}

/** The best a text can come to for so many words. Texts are numbered in this order. */
export function bestRankOf({ ranks, lengths }: IndexedTexts, text: number, words: number): number {
	return (ranks[text] ?? 0) + ((lengths[text] ?? 1) - words) * PER_WORD_LEFT;
}

/**
 * The rank of a text for the words typed; null where one of them is neither in the text nor among the choices
 * of its family, where every word is only an aside of the text, or where the rank is not below `worst`.
 */
export function rankText(
	{ texts, rows }: CodeIndex,
	text: number,
	matches: readonly WordMatch[],
	worst: number,
): number | null {
	const left = Math.max(0, (texts.lengths[text] ?? 1) - matches.length);
	let rank = (texts.ranks[text] ?? 0) + left * PER_WORD_LEFT;
	if (rank >= worst) return null;
	const from = texts.wordStarts[text] ?? 0;
	const to = texts.wordStarts[text + 1] ?? 0;
	const aside = to - (texts.optional[text] ?? 0);
	const row = texts.rows[text] ?? 0;
	let isMeant = false;
	for (const match of matches) {
		const place = placeOf(match, texts.words, from, to);
		if (place >= 0) {
			const isAside = place >= aside;
			if (!isAside) isMeant = true;
			rank += costOf(match, texts.words[place] ?? 0) + (isAside ? OF_OPTIONAL : 0);
		} else if (match.choice === 0) {
			return null;
		} else if ((rows.offered[row] ?? 0) === 0) {
			// Where there is nothing to choose, a word that can only be a choice is wrong.
			if (match.reach === 0) return null;
			rank += OF_UNMET_CHOICE;
		} else if (((rows.offered[row] ?? 0) & match.choice) === 0) {
			rank += OF_UNMET_CHOICE;
		}
	}
	return isMeant && rank < worst ? rank : null;
}

/** Where the word stands in a text, the whole word before one that begins so; -1 where it does not. */
function placeOf(match: WordMatch, words: WordNumbers, from: number, to: number): number {
	let found = -1;
	for (let place = from; place < to; place++) {
		const word = words[place] ?? 0;
		if (word === match.exact) return place;
		if (found < 0 && word >= match.low && word < match.high) found = place;
		if (match.corrected.length === 0) continue;
		const here = distanceTo(match, word);
		if (here < (found < 0 ? Infinity : distanceTo(match, words[found] ?? 0))) found = place;
	}
	return found;
}

function costOf(match: WordMatch, word: number): number {
	if (word === match.exact) return 0;
	const ofCut = match.isSaying ? OF_CUT_SAYING : OF_CUT;
	return match.corrected.length === 0 ? ofCut : OF_TYPO * distanceTo(match, word);
}

function distanceTo({ corrected }: WordMatch, word: number): number {
	for (const correction of corrected) if (correction.word === word) return correction.distance;
	return Infinity;
}
