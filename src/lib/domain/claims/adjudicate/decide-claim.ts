import { addDays } from '../calendar.ts';
import { remitClaim, reverseClaim } from '../remit/remit-claim.ts';
import type { RemittanceClaim } from '../remit/remittance.ts';
import { adjudicateClaim, refuseClaim } from './adjudicate-claim.ts';
import type { Adjudication } from './claim-in-hand.ts';
import type { ClaimDecision } from './decision.ts';
import { findDecision, forgetClaim, rememberClaim } from './member-history.ts';
import type { MemberHistory } from './member-history.ts';
import { refuseWith } from './refuse-line.ts';

/** What became of a claim that arrived: what is remitted, and what the payer remembers afterwards. */
export interface DecidedClaim {
	/** Null for a void, which decides nothing anew. */
	readonly decision: ClaimDecision | null;
	/** A reversal before its correction. */
	readonly remitted: readonly RemittanceClaim[];
	readonly history: MemberHistory;
}

/**
 * Takes in a claim of any frequency. A replacement (7) takes the earlier claim back and is decided as if that
 * one had never been; a void (8) takes it back. Both need the payer's number of a claim that stands, within
 * the payer's time for corrections. [AD22]
 */
export function decideClaim(question: Adjudication): DecidedClaim {
	const { claim, payer, history } = question;
	const { correctedDays } = payer.contract;
	if (claim.frequency === '1' || correctedDays === null) {
		return keep(history, adjudicateClaim(question), []);
	}
	const original = findDecision(history, claim.originalReference ?? '');
	if (original === null) {
		const sentence = `No claim ${claim.originalReference ?? ''} stands here to be replaced or voided.`;
		const refusal = refuseWith('AD22', '16', sentence, { remarks: ['M47'] });
		return keep(history, refuseClaim(question, refusal, 'readable'), []);
	}
	const last = addDays(original.decided, correctedDays);
	if (question.received > last) {
		const sentence = `The correction came on ${question.received}; the last day was ${last}.`;
		const refusal = refuseWith('AD22', '29', sentence, { source: `${payer.id} contract` });
		return keep(history, refuseClaim(question, refusal, 'timely'), []);
	}
	const before = forgetClaim(history, original.icn);
	const reversal = reverseClaim(remitClaim(original));
	if (claim.frequency === '8') return { decision: null, remitted: [reversal], history: before };
	return keep(before, adjudicateClaim({ ...question, history: before }), [reversal]);
}

function keep(
	history: MemberHistory,
	decision: ClaimDecision,
	before: readonly RemittanceClaim[],
): DecidedClaim {
	return {
		decision,
		remitted: [...before, remitClaim(decision)],
		history: rememberClaim(history, decision),
	};
}
