import type { CodeBook } from '#domain/codes';
import type { PostingKey, PostingMatter } from '#domain/content';
import type { ItemStatus, ScoredItem } from '../desk-score.ts';
import type { PostingAnswer } from './posting-answer.ts';

/** What a posting is judged by. */
export interface PostingJudged {
	readonly matter: PostingMatter;
	readonly key: PostingKey;
	readonly answer: PostingAnswer;
	/** The answer the key stands for. */
	readonly right: PostingAnswer;
	readonly book: CodeBook;
	/** A payer or the patient, in words. */
	readonly nameOf: (party: string) => string;
}

/** A judged item before points are shared out; an extra one has none to give. */
export type UnpricedItem = Omit<ScoredItem, 'points'>;

/** Gives each item its share; every extra one takes what one right one is worth. */
export function priceItems(
	items: readonly UnpricedItem[],
	shares: readonly number[],
): ScoredItem[] {
	let debt = items.filter(({ status }) => status === 'extra').length * (shares[0] ?? 0);
	let next = 0;
	return items.map((item) => {
		if (item.status === 'extra') return { ...item, points: { right: 0, of: 0 } };
		const of = shares[next] ?? 0;
		next += 1;
		if (item.status !== 'right') return { ...item, points: { right: 0, of } };
		const taken = Math.min(debt, of);
		debt -= taken;
		return { ...item, points: { right: Math.round((of - taken) * 10) / 10, of } };
	});
}

/** How an amount came out against what belongs there. */
export function statusOf(given: number, expected: number): ItemStatus {
	if (given === expected) return 'right';
	return given === 0 ? 'missed' : 'wrong';
}
