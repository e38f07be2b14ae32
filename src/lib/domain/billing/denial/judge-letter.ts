import { ASKS, LETTER_FACTS, wordsOf } from '#domain/content';
import type { LetterFact, LetterKey } from '#domain/content';
import type { DeskPayer } from '../desk-aids.ts';
import type { ScoredItem } from '../desk-score.ts';
import type { LetterAnswer } from './denial-answer.ts';
import { judgeWord } from './judge-word.ts';

/** What every letter of appeal states; more than this is more than its purpose needs. */
export const NEEDED_FACTS: readonly LetterFact[] = ['icn', 'service-date', 'line', 'denial'];

/** What a letter can lean on: rules and coverage policies of the payer, all of them public. */
export function clausesOf({ rules, terms }: Pick<DeskPayer, 'rules' | 'terms'>): {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}[] {
	return [...rules, ...terms.policies].map(({ id, title, text }) => ({ id, title, text }));
}

/** Does the letter say which claim, by which clause, why it is met, and what is asked? 20 points. [DN6] */
export function judgeLetter(
	key: LetterKey,
	letter: LetterAnswer,
	payer: Pick<DeskPayer, 'rules' | 'terms'>,
): ScoredItem[] {
	const clauses = Object.fromEntries(clausesOf(payer).map(({ id, title }) => [id, title]));
	return [
		judgeFacts(letter),
		judgeWord({
			id: 'letter.clause',
			title: 'The clause it leans on',
			words: clauses,
			given: letter.clause,
			right: key.clause,
			of: 5,
			reason: 'An appeal is won by the payer’s own words: the letter names the clause that is met.',
			rule: null,
		}),
		judgeWord({
			id: 'letter.ask',
			title: 'What it asks for',
			words: ASKS,
			given: letter.ask,
			right: [key.ask],
			of: 5,
			reason: 'A letter that does not say what is to be done leaves it to the reader.',
			rule: null,
		}),
		judgeOwnWords(key, letter.words),
	];
}

function judgeFacts({ facts }: LetterAnswer): ScoredItem {
	const missed = NEEDED_FACTS.filter((fact) => !facts.includes(fact));
	const extra = facts.filter((fact) => !NEEDED_FACTS.some((needed) => needed === fact));
	const right = Math.max(0, 5 - missed.length * 1.25 - extra.length * 2.5);
	const name = (fact: string) =>
		wordsOf(LETTER_FACTS).flatMap((one) => (one === fact ? LETTER_FACTS[one] : []));
	return {
		id: 'letter.facts',
		title: 'What it states of the claim',
		status:
			right === 5 ? 'right' : right === 0 ? (facts.length === 0 ? 'missed' : 'wrong') : 'partly',
		given: facts.flatMap(name).join(', '),
		expected: NEEDED_FACTS.flatMap(name).join(', '),
		reason:
			extra.length > 0
				? 'It tells more of the patient than its purpose needs.'
				: missed.length > 0
					? 'Without these the reader can not find the claim or the decision.'
					: 'The claim, the day, the line and the denial: that is what a reader needs.',
		rule: 'HIPAA, minimum necessary: only what the purpose needs.',
		points: { right, of: 5 },
	};
}

function judgeOwnWords({ cites }: LetterKey, words: string): ScoredItem {
	const text = words.toLowerCase().replace(/\s+/g, ' ');
	const found = cites.filter((cite) =>
		cite.words.some((word) => text.includes(word.toLowerCase())),
	);
	const share = cites.length === 0 ? (words === '' ? 0 : 1) : found.length / cites.length;
	const left = cites.filter((cite) => !found.includes(cite));
	return {
		id: 'letter.words',
		title: 'Why it is met, in own words',
		status: share === 1 ? 'right' : share > 0 ? 'partly' : words === '' ? 'missed' : 'wrong',
		given: words,
		expected: cites.map((cite) => `${cite.in}: “${cite.quote}”`).join('; '),
		reason:
			left.length === 0
				? 'It brings up what the record says.'
				: `The record says more that bears it out: ${left.map((cite) => `“${cite.quote}”`).join(', ')}.`,
		rule: 'Quote the note by its date; the reviewer has only what you show.',
		points: { right: Math.round(share * 50) / 10, of: 5 },
	};
}
