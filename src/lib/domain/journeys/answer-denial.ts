import {
	acknowledgeClaim,
	addDays,
	adjudicateClaim,
	decideAppeal,
	decideClaim,
	forgetClaim,
	rememberClaim,
	remitClaim,
	reverseClaim,
	sumOf,
} from '#domain/claims';
import type {
	ClaimDecision,
	MemberHistory,
	ProfessionalClaim,
	RemittanceClaim,
} from '#domain/claims';
import type { ClaimWritten, JourneyAction } from './journey-answer.ts';
import type { Held, JourneyState } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';
import { claimOf, questionOf, recordOf } from './question-of-journey.ts';
import { wantsRecords } from './remittance-questions.ts';
import { heldBy, icnOf, scrubOf } from './take-claim.ts';

/** What became of what was done about a denial. */
export interface DenialReply {
	readonly sentence: string;
	/** The decision that stands from now on; null where nothing was decided anew. */
	readonly decision: ClaimDecision | null;
	readonly remitted: readonly RemittanceClaim[];
	readonly history: MemberHistory;
	/** The claim as it stands at the payer afterwards, and what was held for it. */
	readonly claim: ProfessionalClaim | null;
	readonly held: Held;
}

/** What comes back for an action about the standing decision, on a day. The engine decides; nothing is made up. [JR8] */
export function answerDenial(
	world: JourneyWorld,
	state: JourneyState,
	action: JourneyAction,
	written: ClaimWritten,
): DenialReply {
	const { decision, history, held, today } = state;
	const nothing = (sentence: string): DenialReply => {
		return { sentence, decision: null, remitted: [], history, claim: null, held };
	};
	if (decision === null) return nothing('There is no decision to do anything about.');
	const decided = addDays(today, world.journey.secrets.days.answered);
	const number = state.denials + 2;
	const { icn, received } = decision;
	const anew = (sentence: string, after: ClaimDecision, base: MemberHistory): DenialReply => ({
		sentence,
		decision: after,
		remitted: [reverseClaim(remitClaim(decision)), remitClaim(after)],
		history: rememberClaim(base, after),
		claim: after.claim.kind === 'professional' ? after.claim : null,
		held,
	});
	switch (action) {
		case 'correct': {
			const now = heldBy(held, written);
			const claim = claimOf(world, now, written.sheet, today);
			const answer = acknowledgeClaim(scrubOf(world, claim, today));
			if (answer.report === '999' || answer.action === 'U') {
				const [first] = answer.findings;
				return nothing(
					`The clearinghouse sent the corrected claim back: ${first?.reason ?? 'it can not be read'}`,
				);
			}
			const base = forgetClaim(history, icn);
			const { correctedDays } = world.payer.prepared.contract;
			if (decision.isUnprocessable || correctedDays === null) {
				const asked = { received, decided, icn: icnOf(world, number), history: base };
				const sentence = decision.isUnprocessable
					? 'The first one was never decided, so a new claim took its place.'
					: 'The payer reopened the claim and decided it with the correction.';
				const after = adjudicateClaim(questionOf(world, claim, asked));
				return { ...anew(sentence, after, base), held: now };
			}
			const corrected = { ...claim, frequency: '7' as const, originalReference: icn };
			const asked = { received: today, decided, icn: icnOf(world, number), history };
			const taken = decideClaim(questionOf(world, corrected, asked));
			return {
				sentence: 'The corrected claim (frequency 7) took the place of the first one.',
				decision: taken.decision,
				remitted: taken.remitted,
				history: taken.history,
				claim: corrected,
				held: now,
			};
		}
		case 'records': {
			if (!wantsRecords(decision)) {
				return nothing('Nobody had asked for a record. It lies there, and nobody looks at it.');
			}
			const base = forgetClaim(history, icn);
			const documents = [recordOf(world, held)];
			const asked = { received, decided, icn: icnOf(world, number), history: base, documents };
			const after = adjudicateClaim(questionOf(world, decision.claim, asked));
			return anew('The record came, and the claim was decided with it.', after, base);
		}
		case 'appeal': {
			const appeal = { icn, filed: today, decided, documents: [recordOf(world, held)] };
			const asked = questionOf(world, decision.claim, { received, decided, icn, history });
			const done = decideAppeal(asked, appeal);
			// What was upheld is told, but moves no money and stands as it stood.
			if (done.outcome === 'dismissed' || done.outcome === 'upheld' || done.decision === null) {
				return nothing(done.sentence);
			}
			const { sentence, remitted } = done;
			return { ...nothing(sentence), decision: done.decision, remitted, history: done.history };
		}
		case 'resend': {
			const asked = { received: today, decided, icn: icnOf(world, number), history };
			const again = decideClaim(questionOf(world, decision.claim, asked)).decision;
			const carc = again?.lines.find(({ refusal }) => refusal !== null)?.refusal?.carc;
			return nothing(
				carc === undefined
					? 'The same claim came again and changed nothing.'
					: `The same claim came again and was refused as ${carc}: sending it twice is no correction.`,
			);
		}
		case 'bill-patient':
			return nothing(
				'The patient calls: this was never theirs to pay. The bill has to be taken back.',
			);
		case 'write-off':
			return nothing('The amount comes off the books. Nobody pays it.');
	}
}

/** Cents a decision pays. */
export function paidBy(decision: ClaimDecision | null): number {
	return sumOf((decision?.lines ?? []).map(({ paid }) => paid));
}

/** Cents a decision allows. */
export function allowedBy(decision: ClaimDecision | null): number {
	return sumOf((decision?.lines ?? []).map(({ allowed }) => allowed));
}
