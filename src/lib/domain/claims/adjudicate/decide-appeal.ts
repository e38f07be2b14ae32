import { addDays } from '../calendar.ts';
import { sumOf } from '../cents.ts';
import { remitClaim, reverseClaim } from '../remit/remit-claim.ts';
import type { RemittanceClaim } from '../remit/remittance.ts';
import { adjudicateClaim } from './adjudicate-claim.ts';
import type { Adjudication } from './claim-in-hand.ts';
import type { ClaimDecision, LineDecision } from './decision.ts';
import type { ClaimDocument } from './evidence.ts';
import { findDecision, forgetClaim, rememberClaim } from './member-history.ts';
import type { MemberHistory } from './member-history.ts';

/** An appeal against a decision that stands. */
export interface Appeal {
	readonly icn: string;
	/** ISO. */
	readonly filed: string;
	/** ISO; the day it is decided. */
	readonly decided: string;
	readonly documents: readonly ClaimDocument[];
}

/** What became of an appeal. */
export interface DecidedAppeal {
	/** `dismissed`: not looked at; `upheld`: the first decision stands; `partly` and `overturned` pay more. */
	readonly outcome: 'dismissed' | 'upheld' | 'partly' | 'overturned';
	/** The reason it was dismissed for (285 not open to appeal, 286 too late), or 193 where it was upheld. */
	readonly carc: string | null;
	readonly sentence: string;
	readonly decision: ClaimDecision | null;
	readonly remitted: readonly RemittanceClaim[];
	readonly history: MemberHistory;
}

/**
 * Decides an appeal. In time, and against something that can be appealed, the claim is decided again with all
 * documents, as of the day it first came; only what they prove changes anything. What was refused and stays
 * so becomes 193. [AD23]
 */
export function decideAppeal(
	question: Omit<Adjudication, 'claim' | 'received' | 'decided' | 'icn'>,
	appeal: Appeal,
): DecidedAppeal {
	const { history, payer } = question;
	const dismiss = (carc: string, sentence: string): DecidedAppeal => ({
		outcome: 'dismissed',
		carc,
		sentence,
		decision: null,
		remitted: [],
		history,
	});
	const original = findDecision(history, appeal.icn);
	if (original === null) return dismiss('285', `No claim ${appeal.icn} stands here.`);
	if (original.isUnprocessable) {
		return dismiss('285', 'The claim was never decided: it is sent as a new one, not appealed.');
	}
	const { days, receivedAfter } = payer.contract.appeal;
	const last = addDays(original.decided, receivedAfter + days);
	if (appeal.filed > last) {
		return dismiss('286', `The appeal came on ${appeal.filed}; the last day was ${last}.`);
	}
	const isLate = original.lines.some(({ refusal }) => refusal?.carc === '29');
	if (isLate && !payer.contract.appealsLateness) {
		return dismiss('285', 'A denial for lateness can not be appealed here; ask for an exception.');
	}
	const before = forgetClaim(history, original.icn);
	const again = adjudicateClaim({
		...question,
		claim: original.claim,
		received: original.received,
		decided: appeal.decided,
		icn: original.icn,
		history: before,
		documents: [...question.documents, ...appeal.documents],
	});
	const decision = { ...again, lines: again.lines.map(asUpheld) };
	const gain = paidOf(decision) - paidOf(original);
	const isOpen = decision.lines.some(({ refusal }) => refusal !== null);
	const outcome = gain <= 0 ? 'upheld' : isOpen ? 'partly' : 'overturned';
	return {
		outcome,
		carc: outcome === 'overturned' ? null : '193',
		sentence: SENTENCES[outcome],
		decision,
		remitted: [reverseClaim(remitClaim(original)), remitClaim(decision)],
		history: rememberClaim(before, decision),
	};
}

const SENTENCES = {
	upheld: 'What was sent proves nothing that the first decision rested on: it stands.',
	partly: 'What was sent proves a part: that part is paid, the rest stands.',
	overturned: 'What was sent proves it: the claim is paid.',
} as const;

function paidOf({ lines }: ClaimDecision): number {
	return sumOf(lines.map(({ paid }) => paid));
}

function asUpheld(line: LineDecision): LineDecision {
	if (line.refusal === null) return line;
	return {
		...line,
		adjustments: line.adjustments.map((one) => ({ ...one, carc: '193' })),
		refusal: { ...line.refusal, carc: '193' },
	};
}
