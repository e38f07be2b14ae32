import type { ScoredItem } from '../desk-score.ts';

/** A question with one word of a list for an answer. */
export interface WordAsked {
	readonly id: string;
	readonly title: string;
	readonly words: Readonly<Record<string, string>>;
	readonly given: string;
	/** Any of these is right. */
	readonly right: readonly string[];
	readonly of: number;
	readonly reason: string;
	readonly rule: string | null;
}

/** Judges a choice from a list. */
export function judgeWord(asked: WordAsked): ScoredItem {
	const { id, title, words, given, right, of, reason, rule } = asked;
	const isRight = right.includes(given);
	return {
		id,
		title,
		status: isRight ? 'right' : given === '' ? 'missed' : 'wrong',
		given: words[given] ?? '',
		expected: right.map((word) => words[word] ?? word).join(', or: '),
		reason,
		rule,
		points: { right: isRight ? of : 0, of },
	};
}
