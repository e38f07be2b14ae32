import {
	acknowledgeClaim,
	addDays,
	buildRemittance,
	decideClaim,
	dollars,
	scrubClaim,
	sumOf,
} from '#domain/claims';
import type { Acknowledgement, Claim, Remittance, ScrubFinding } from '#domain/claims';
import type { DeskAids } from '../desk-aids.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import { claimOfForm } from './claim-of-form.ts';
import { namedPayer, questionOfClaim } from './question-of-claim.ts';
import type { ClaimAtHand } from './question-of-claim.ts';

/** What becomes of a claim that is sent: at the clearinghouse, and then at the payer. */
export interface ClaimOutcome {
	readonly claim: Claim;
	readonly findings: readonly ScrubFinding[];
	readonly acknowledgement: Acknowledgement;
	readonly sentence: string;
	/** What comes back, or would have; null where no payer can decide. */
	readonly remittance: Remittance | null;
	readonly steps: readonly { readonly line: number; readonly sentence: string }[];
	/** Cents that come in by it. */
	readonly recovered: number;
}

/** Days a payer takes to answer; any will do, since nothing rests on it but a date on paper. */
const DAYS_TO_ANSWER = 14;

/**
 * Sends the claim: the scrubber looks it over, the clearinghouse takes it in or rejects it, and the payer
 * decides it. What was rejected brings nothing, but what the payer would have made of it is told. [CD6] [CD7]
 */
export function outcomeOfClaim(
	at: ClaimAtHand,
	answer: ClaimAnswer,
	aids: DeskAids,
): ClaimOutcome | null {
	const payer = aids.findPayer(at.facts.payer);
	if (payer === null) return null;
	const { facts, matter, key } = at;
	const claim = claimOfForm(answer.fields, matter, namedPayer(payer));
	const question = questionOfClaim(at, claim, payer, aids);
	const first = claim.lines[0]?.from ?? '';
	const span = key.payerKnows.member?.coverage.find(
		({ from, to }) => first >= from && (to === null || first <= to),
	);
	const findings = scrubClaim(claim, {
		today: facts.today,
		book: aids.book,
		payer: payer.prepared,
		planId: span?.planId ?? null,
		history: claim.frequency === '1' ? question.history : { claims: [], years: new Map() },
	});
	const acknowledgement = acknowledgeClaim(findings);
	const isTaken = acknowledgement.report === '277CA' && acknowledgement.category === 'A2';
	const decided = addDays(facts.today, DAYS_TO_ANSWER);
	const { decision, remitted } = decideClaim({ ...question, decided });
	const { remittance } = buildRemittance({
		payerId: payer.id,
		payerName: payer.name,
		payeeName: claim.billing.name,
		payeeNpi: claim.billing.npi,
		trace: `${question.icn}-T`,
		date: decided,
		claims: remitted,
		owed: [],
		interest: 0,
	});
	const brought = Math.max(0, sumOf(remitted.map(({ paid }) => paid)));
	const steps = (decision?.lines ?? []).map(({ index, refusal, allowed, paid }) => ({
		line: index + 1,
		sentence: refusal?.sentence ?? `Allowed ${dollars(allowed)}, paid ${dollars(paid)}.`,
	}));
	const sentence = isTaken
		? `The clearinghouse took the claim in, and ${payer.name} decided it.`
		: `The clearinghouse rejects the claim: ${payer.name} never sees it, and nothing comes in. Had it gone through, this is what would have come back.`;
	return {
		claim,
		findings,
		acknowledgement,
		sentence,
		remittance,
		steps,
		recovered: isTaken ? brought : 0,
	};
}
