import { choicesBegunBy } from './choice-words.ts';
import type { CodeIndex } from './code-index.ts';
import { distanceToBeginning } from './edit-distance.ts';
import { lettersOf } from './letters-of-word.ts';

/** What a typed word may mean: words of the vocabulary from `low` up to `high`, or single ones. */
export interface WordMatch {
	readonly typed: string;
	/** Range of words that begin as typed; empty where none does. */
	readonly low: number;
	readonly high: number;
	/** The word that is exactly as typed; -1 for none. */
	readonly exact: number;
	/** Words that were probably meant, where none begins as typed. */
	readonly corrected: readonly Correction[];
	/** Choices (side, phase of care) this word may stand for, as bits. */
	readonly choice: number;
	/** How much there is to go through, in bytes of postings: about how many texts hold it. */
	readonly reach: number;
	/** True where it has another reading, so that a longer word is less likely to be what it begins. */
	readonly isSaying: boolean;
}

export interface Correction {
	readonly word: number;
	readonly distance: number;
}

/** Shorter words are not corrected: nearly every one of them is one letter from another. */
const SHORTEST_CORRECTED = 4;
const MOST_CORRECTIONS = 12;

/** States whether an index holds a word, or one that begins so. */
export function isKnownWord({ words }: CodeIndex, typed: string): boolean {
	return words[firstFrom(words, typed)]?.startsWith(typed) ?? false;
}

/**
 * Finds what one typed word may mean in the vocabulary of an index. `mayCorrect` is false where another
 * index knows it as it is.
 */
export function matchWord(
	index: CodeIndex,
	typed: string,
	{ mayCorrect, isSaying }: { readonly mayCorrect: boolean; readonly isSaying: boolean },
): WordMatch {
	const { words, postingStarts } = index;
	const low = firstFrom(words, typed);
	const high = firstFrom(words, `${typed}\uffff`);
	const exact = words[low] === typed ? low : -1;
	const choice = choicesBegunBy(typed);
	const reach = (postingStarts[high] ?? 0) - (postingStarts[low] ?? 0);
	if (reach > 0 || choice !== 0 || !mayCorrect || typed.length < SHORTEST_CORRECTED) {
		return { typed, low, high, exact, corrected: [], choice, reach, isSaying };
	}
	const corrected = correct(index, typed);
	const reached = corrected.reduce(
		(sum, { word }) => sum + (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0),
		0,
	);
	return { typed, low, high: low, exact: -1, corrected, choice, reach: reached, isSaying };
}

/** The first word that does not stand before this text. */
function firstFrom(words: readonly string[], text: string): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle] ?? '') < text) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Words near what was typed, nearest first. People nearly always get the first letter right, so words that
 * begin with another are looked at only where the second letter agrees.
 */
function correct({ words, wordLetters }: CodeIndex, typed: string): Correction[] {
	if (/\d/.test(typed)) return [];
	const most = typed.length < 7 ? 1 : 2;
	const wanted = lettersOf(typed);
	const found: Correction[] = [];
	for (let word = 0; word < words.length; word++) {
		if (tooManyMissing(wanted & ~(wordLetters[word] ?? 0), most)) continue;
		const candidate = words[word] ?? '';
		if (candidate.length + most < typed.length) continue;
		if (candidate[0] !== typed[0] && candidate[1] !== typed[1] && candidate[0] !== typed[1])
			continue;
		const distance = distanceToBeginning(typed, candidate, most);
		if (distance > most) continue;
		// The whole word, and the first letter, are more likely than a beginning and another letter.
		const isWhole = Math.abs(candidate.length - typed.length) <= most;
		found.push({
			word,
			distance: distance + (isWhole ? 0 : 0.5) + (candidate[0] === typed[0] ? 0 : 0.5),
		});
	}
	return found
		.sort((left, right) => left.distance - right.distance || left.word - right.word)
		.slice(0, MOST_CORRECTIONS);
}

function tooManyMissing(missing: number, most: number): boolean {
	let left = missing;
	for (let count = 0; left !== 0; count++) {
		if (count === most) return true;
		left &= left - 1;
	}
	return false;
}
