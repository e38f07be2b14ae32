import { sumOf } from '../cents.ts';
import { sumOfGroup } from '../remit/adjustment.ts';
import { takeInHand } from './claim-in-hand.ts';
import type { Adjudication, ClaimInHand, LineInHand } from './claim-in-hand.ts';
import type { ClaimDecision, DecisionStatus, LineDecision, Refusal, Stage } from './decision.ts';
import { refuseUnauthorised } from './gates/authorisation.ts';
import { refuseBenefit } from './gates/benefit.ts';
import { refuseInvalidCodes } from './gates/code-validity.ts';
import { refuseDependents, refuseGlobal, refusePair, refuseUnits } from './gates/coding-edits.ts';
import { refuseDuplicate } from './gates/duplicate.ts';
import { refuseStranger, refuseUncovered } from './gates/member.ts';
import { refuseNecessity } from './gates/necessity.ts';
import { refusePriorDecision } from './gates/prior-decision.ts';
import { refuseProvider } from './gates/provider.ts';
import { refuseUnreadableClaim, refuseUnreadableLine } from './gates/readable.ts';
import { refuseLate } from './gates/timely.ts';
import { priceLines } from './price-lines.ts';
import type { ClaimGate, LineGate } from './refuse-line.ts';
import { settleLine } from './settle-line.ts';
import { shareCosts } from './share-costs.ts';

type Gate =
	| { readonly stage: Stage; readonly claim: ClaimGate }
	| { readonly stage: Stage; readonly line: LineGate };

/** The order of claims §5. What an earlier gate refused, later ones do not see. [AD1] */
const GATES: readonly Gate[] = [
	{ stage: 'readable', claim: refuseUnreadableClaim },
	{ stage: 'readable', line: refuseUnreadableLine },
	{ stage: 'duplicate', line: refuseDuplicate },
	{ stage: 'member', claim: refuseStranger },
	{ stage: 'member', line: refuseUncovered },
	{ stage: 'member', line: refusePriorDecision },
	{ stage: 'provider', line: refuseProvider },
	{ stage: 'timely', claim: refuseLate },
	{ stage: 'authorisation', line: refuseUnauthorised },
	{ stage: 'edits', line: refuseInvalidCodes },
	{ stage: 'edits', line: refusePair },
	{ stage: 'edits', line: refuseGlobal },
	{ stage: 'edits', line: refuseUnits },
	{ stage: 'benefit', line: refuseBenefit },
	{ stage: 'necessity', line: refuseNecessity },
	// Asked last, because what an add-on belongs to may have fallen at any gate.
	{ stage: 'edits', line: refuseDependents },
];

/**
 * Decides a claim: the gates in their order, then price, cost share, coordination and payment. Each line says
 * why, by which rule, and on what of the payer's file it rests. The same question has the same answer; a bad
 * claim is answered, never thrown back. [AD1] [AD24] [AD25]
 */
export function adjudicateClaim(question: Adjudication): ClaimDecision {
	const hand = takeInHand(question);
	for (const gate of GATES) {
		if ('claim' in gate) {
			if (hand.lines.every(({ refused }) => refused !== null)) break;
			const refusal = gate.claim(hand);
			if (refusal !== null) for (const at of hand.lines) refuse(at, refusal, gate.stage);
		} else {
			for (const at of hand.lines) {
				if (at.refused !== null) continue;
				const refusal = gate.line(hand, at);
				if (refusal !== null) refuse(at, refusal, gate.stage);
			}
		}
	}
	return closeClaim(hand);
}

/** Refuses a claim as a whole without asking the gates. */
export function refuseClaim(question: Adjudication, refusal: Refusal, stage: Stage): ClaimDecision {
	const hand = takeInHand(question);
	for (const at of hand.lines) refuse(at, refusal, stage);
	return closeClaim(hand);
}

function closeClaim(hand: ClaimInHand): ClaimDecision {
	const settled = new Map(
		shareCosts(hand, priceLines(hand)).map((shared) => [
			shared.priced.at.index,
			settleLine(hand, shared),
		]),
	);
	const lines = hand.lines.map((at) => settled.get(at.index) ?? refusedLine(at));
	return {
		icn: hand.icn,
		claim: hand.claim,
		received: hand.received,
		decided: hand.decided,
		status: statusOf(hand),
		planId: hand.plan?.plan.id ?? null,
		lines,
		remarks: alertsFor(hand, lines),
		isUnprocessable: lines.length > 0 && lines.every(({ remarks }) => remarks.includes('MA130')),
	};
}

function refuse(at: LineInHand, refusal: Refusal, stage: Stage): void {
	at.refused ??= { ...refusal, stage };
}

function refusedLine({ index, line, refused }: LineInHand): LineDecision {
	// A line nobody refused and nobody settled has no plan behind it: its member is not known.
	const refusal = refused ?? {
		group: 'CO' as const,
		carc: '31',
		remarks: [],
		rule: 'AD4',
		source: null,
		sentence: 'No plan covers the day of service.',
		overturnedBy: null,
		stage: 'member' as const,
	};
	const { group, carc, remarks, rule, source, sentence, stage } = refusal;
	return {
		index,
		charge: line.charge,
		allowed: 0,
		paid: 0,
		adjustments: [{ group, carc, amount: line.charge }],
		remarks,
		refusal,
		deductible: 0,
		isInNetwork: false,
		limits: [],
		steps: [{ stage, rule, source, amount: line.charge, sentence }],
	};
}

const BY_ORDER = { primary: '1', secondary: '2', tertiary: '3' } as const;

function statusOf({ claim, lines }: ClaimInHand): DecisionStatus {
	const reasons = lines.map(({ refused }) => refused?.carc);
	if (reasons.length > 0 && reasons.every((carc) => carc === '31')) return '4';
	if (reasons.length > 0 && reasons.every((carc) => carc === 'B11')) return '23';
	return BY_ORDER[claim.order];
}

/** MA01 tells of the right to appeal, MA13 warns of billing a patient for what is not theirs. */
function alertsFor({ payer }: ClaimInHand, lines: readonly LineDecision[]): string[] {
	const isDenied = lines.some(({ refusal }) => refusal !== null);
	const isUnprocessable = lines.some(({ remarks }) => remarks.includes('MA130'));
	if (!isDenied || isUnprocessable) return [];
	const contract = sumOf(lines.map(({ adjustments }) => sumOfGroup(adjustments, 'CO')));
	const appeal = payer.kind === 'medicare-like' ? 'MA01' : 'N1';
	return contract > 0 ? [appeal, 'MA13'] : [appeal];
}
