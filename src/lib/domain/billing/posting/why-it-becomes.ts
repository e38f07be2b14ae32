import { findCarc } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { Adjustment } from '#domain/claims';
import type { Becomes, PostingKey } from '#domain/content';
import type { RemittedLine } from './posting-places.ts';
import { writeReason } from './read-reason.ts';

type Reason = Pick<Adjustment, 'group' | 'carc'>;

/** Why an amount becomes what it does: the key’s own words, or the rule. [PO4] */
export function whyItBecomes(
	key: PostingKey,
	{ place, next }: Pick<RemittedLine, 'place' | 'next'>,
	adjustment: Reason,
	right: Becomes,
	book: CodeBook,
): string {
	const reason = writeReason(adjustment);
	const own =
		key.why.get(`${place} ${reason}`) ??
		key.becomes.find((one) => one.place === place && one.reason === reason)?.why;
	if (own !== undefined) return own;
	const says = findCarc(book, adjustment.carc)?.label ?? 'a reason that is not in our table';
	const words = `${reason}: ${says.charAt(0).toLowerCase()}${says.slice(1)}.`;
	switch (right) {
		case 'contractual':
			return `${words} The practice agreed to it or the law says so; it comes off, and nobody owes it.`;
		case 'patient':
			return `${words} PR is the patient’s share, and no other payer’s turn comes before.`;
		case 'next-payer':
			return `${words} PR goes to ${next === null ? 'the next payer' : 'the payer whose turn is next'} before the patient is asked.`;
		case 'open':
			return `${words} Posting it gives nothing up: what was refused stays open until somebody has worked it.`;
		case 'given-up':
			return `${words} It was worked and is given up, under its true reason and not as contractual.`;
		case 'told':
			return `${words} It repeats what the earlier payer paid and took off, which was posted with that one’s remittance. Posted again it would be counted twice.`;
	}
}

/** What is wrong with what was made of an amount; empty where nothing in particular. */
export function whyNotThat({ group }: Reason, right: Becomes, given: Becomes | null): string {
	if (given === null || given === right) return '';
	switch (given) {
		case 'patient':
			if (group !== 'PR') return 'Only PR is ever the patient’s.';
			return right === 'next-payer'
				? 'The patient is not asked while another payer’s turn comes first.'
				: 'This patient may not be asked for it.';
		case 'contractual':
			return right === 'open' || right === 'given-up'
				? 'A refusal is not contractual: called so, it vanishes from the work and makes the collections look better than they are.'
				: 'Contract and law do not take this off.';
		case 'given-up':
			return 'Nobody has decided to give it up.';
		case 'next-payer':
			return right === 'patient'
				? 'There is no payer left whose turn it is.'
				: 'A payer after this one takes over the patient’s share and nothing else.';
		case 'open':
			return 'The payer has decided it; nothing is left there to be worked.';
		case 'told':
			return 'Left alone, it stays on the account although it is decided.';
	}
}
