import { dollars, meaningOf } from '#domain/claims';
import type { Adjustment } from '#domain/claims';
import type { Becomes, PostingKey, PostingMatter } from '#domain/content';
import type { PostingAnswer } from './posting-answer.ts';
import { remittedLines } from './posting-places.ts';
import type { RemittedLine } from './posting-places.ts';
import { writeReason } from './read-reason.ts';

/** The answer a key stands for: what a poster who knows it would hand in. [DK3] */
export function answerOfPosting(matter: PostingMatter, key: PostingKey): PostingAnswer {
	return {
		kind: 'posting',
		schema: 'posting/1',
		lines: remittedLines(matter).map((remitted) => ({
			line: remitted.name,
			allowed: dollars(remitted.line.allowed),
			paid: dollars(remitted.line.paid),
			reasons: remitted.line.adjustments.map((one) => ({
				reason: writeReason(one),
				amount: dollars(one.amount),
				becomes: rightlyBecomes(key, remitted, one),
			})),
		})),
		beside: key.beside.map(({ what, place, amount }) => {
			return { what, place: place ?? '', amount: dollars(amount) };
		}),
	};
}

/** What an amount becomes by the rule of the ledger, or by what the key says of it. [PO4] */
export function rightlyBecomes(
	key: PostingKey,
	{ place, next }: Pick<RemittedLine, 'place' | 'next'>,
	adjustment: Pick<Adjustment, 'group' | 'carc'>,
): Becomes {
	const reason = writeReason(adjustment);
	const special = key.becomes.find((one) => one.place === place && one.reason === reason);
	if (special !== undefined) return special.becomes;
	switch (meaningOf(adjustment)) {
		case 'shared':
			return next === null ? 'patient' : 'next-payer';
		case 'contractual':
			return 'contractual';
		case 'told':
			return 'told';
		case 'denied':
			return 'open';
	}
}
