import { dollars } from '#domain/claims';
import type { BillingFacts, PostingKey, PostingMatter } from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore, partOf } from '../desk-score.ts';
import type { AutomaticFail, DeskOutcome } from '../desk-score.ts';
import { answerOfPosting } from './answer-of-posting.ts';
import { balancePosting, centsOf } from './balance-posting.ts';
import { endOfPosting } from './end-of-posting.ts';
import type { PostingEnd } from './end-of-posting.ts';
import {
	halfWritten,
	judgeAmounts,
	judgeLedger,
	judgeReasons,
	rightlyPlaced,
} from './judge-posting.ts';
import type { PostingAnswer } from './posting-answer.ts';
import { remittedLines } from './posting-places.ts';
import { readReason } from './read-reason.ts';

/** What a posting is scored with. */
export interface PostingAtHand {
	readonly facts: BillingFacts;
	readonly matter: PostingMatter;
	readonly key: PostingKey;
}

/**
 * Scores a posting by where the ledger ends: amounts 30, reasons 30, who owes what 40. A batch that is blank
 * somewhere or does not balance is not closed, and nothing is said of the rest. [PO2] [PO5]
 */
export function scorePosting(
	{ matter, key }: PostingAtHand,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	if (answer.kind !== 'posting') return { state: 'incomplete', missing: ['posting'] };
	const missing = [...halfWritten(answer), ...uneven(matter, answer)];
	if (missing.length > 0) return { state: 'incomplete', missing };
	const right = answerOfPosting(matter, key);
	const given = endOfPosting(matter, answer);
	const expected = endOfPosting(matter, right);
	const judged = {
		matter,
		key,
		answer,
		right,
		book: aids.book,
		nameOf: (party: string) =>
			party === 'patient'
				? 'the patient'
				: (aids.findPayer(party)?.name ?? 'a payer it does not have'),
	};
	const { payment } = matter.remittance;
	const score = closeDeskScore(
		{
			kind: 'posting',
			parts: [
				partOf('amounts', 'Allowed and paid', judgeAmounts(judged)),
				partOf('reasons', 'Reasons', judgeReasons(judged)),
				partOf('ledger', 'Where the ledger ends', judgeLedger(judged, given, expected)),
			],
			fails: failsOf(matter, key, answer, given, expected),
			money: { recovered: rightlyPlaced(payment, given, expected), recoverable: payment },
			deadlineMet: true,
			confidence: null,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

/** The lines that are not even, and the payment; by the names of their fields. */
function uneven(matter: PostingMatter, answer: PostingAnswer): string[] {
	const lines = remittedLines(matter).map(({ name, line }) => ({ name, charge: line.charge }));
	const balance = balancePosting({ lines, payment: matter.remittance.payment }, answer);
	return [
		...[...balance.lines].flatMap(([name, left]) => (left === 0 ? [] : [`balance.${name}`])),
		...(balance.batch === 0 ? [] : ['balance.payment']),
	];
}

/** What takes all points: asking a patient for what is not the patient’s. [PO7] */
function failsOf(
	matter: PostingMatter,
	key: PostingKey,
	answer: PostingAnswer,
	given: PostingEnd,
	expected: PostingEnd,
): AutomaticFail[] {
	const fails: AutomaticFail[] = [];
	for (const { line, reasons } of answer.lines) {
		for (const { reason, amount, becomes } of reasons) {
			const group = readReason(reason)?.group;
			if (becomes !== 'patient' || group === 'PR' || centsOf(amount) <= 0) continue;
			fails.push({
				id: `bills-patient.${line}`,
				reason: `${dollars(centsOf(amount))} under ${reason} on line ${line} was posted to the patient. Only what stands under PR may be asked of a patient.`,
				rule: 'Group CO is the practice’s: contract and law forbid to bill it.',
			});
		}
	}
	for (const account of key.protected) {
		const places = [...expected.places.keys()].filter((place) => place.startsWith(`${account}/`));
		const more = places.filter(
			(place) =>
				(given.places.get(place)?.owed.get('patient') ?? 0) >
				(expected.places.get(place)?.owed.get('patient') ?? 0),
		);
		if (more.length === 0) continue;
		fails.push({
			id: `bills-protected.${account}`,
			reason: `The patient of ${account} is protected and was left with an amount to pay.`,
			rule: 'A QMB never owes Medicare’s deductible or coinsurance, whatever Medicaid pays of it.',
		});
	}
	return matter.remittance.claims.length === 0 ? [] : fails;
}
