import { shareOf } from '../cents.ts';
import type { Adjustment } from '../remit/adjustment.ts';
import { standingOf } from './claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from './claim-in-hand.ts';
import { coordinateLine } from './coordinate-line.ts';
import type { LineDecision, Step } from './decision.ts';
import { shareOn } from './share-costs.ts';
import type { SharedLine } from './share-costs.ts';

/** Closes a line that was priced and shared: coordination, sequestration, to whom the money goes. */
export function settleLine(hand: ClaimInHand, shared: SharedLine): LineDecision {
	const { at, full, allowed } = shared.priced;
	const { charge } = at.line;
	const steps: Step[] = [...shared.priced.steps, ...shared.steps];
	const prior = hand.claim.otherInsurance.find(({ decision }) => decision !== null)?.decision;
	const priorLine = prior?.lines[at.index];
	let adjustments: Adjustment[];
	let paid: number;
	if (priorLine === undefined || prior === null || prior === undefined) {
		adjustments = firstPayer(hand, shared);
		paid = charge - adjustments.reduce((sum, { amount }) => sum + amount, 0);
		if (charge > full)
			steps.push(told('price', 'AD15', charge - full, 'Above what law or contract allows.'));
	} else {
		const kind = hand.plan?.plan.coordination ?? 'traditional';
		const coordinated = coordinateLine({
			kind,
			charge,
			allowed,
			prior: priorLine,
			obliged: obligedFor(hand, at, prior.obligedToAccept),
			isProtected: hand.member?.isProtected ?? false,
			shareOn: (amount) => shareOn(shared.terms, amount),
		});
		adjustments = [...coordinated.adjustments];
		paid = coordinated.paid;
		const rule = kind === 'medicare-secondary' ? 'AD20' : 'AD19';
		steps.push(told('coordination', rule, paid, `After the first payer, by ${kind}.`));
	}
	const taken = shareOf(paid, hand.payer.contract.sequestration);
	if (taken > 0) {
		adjustments.push({ group: 'CO', carc: '253', amount: taken });
		paid -= taken;
		steps.push(told('payment', 'AD21', taken, 'What the federal budget takes of the payment.'));
	}
	if (paid > 0 && goesToPatient(hand, at)) {
		adjustments.push({ group: 'PR', carc: '100', amount: paid });
		steps.push(
			told(
				'payment',
				'AD18',
				paid,
				'Paid to the patient: the provider has not taken the assignment.',
			),
		);
		paid = 0;
	}
	return {
		index: at.index,
		charge,
		allowed,
		paid,
		adjustments,
		remarks: [],
		refusal: null,
		deductible: shared.deductible,
		isInNetwork: shared.isInNetwork,
		limits: limitsOf(hand, at),
		steps,
	};
}

function told(stage: Step['stage'], rule: string, amount: number, sentence: string): Step {
	return { stage, rule, source: null, amount, sentence };
}

function firstPayer(hand: ClaimInHand, shared: SharedLine): Adjustment[] {
	const { at, full, allowed } = shared.priced;
	const { charge } = at.line;
	const list: Adjustment[] = [
		...excess(hand, at, charge - full, allowed),
		{ group: 'CO', carc: '59', amount: full - allowed },
		{ group: 'PR', carc: '1', amount: shared.deductible },
		{ group: 'PR', carc: '3', amount: shared.copay },
		{ group: 'PR', carc: '2', amount: shared.coinsurance },
	];
	return list.filter(({ amount }) => amount > 0);
}

/** The charge above the fee: the provider's loss by contract; without one, the patient's as far as the law lets. [AD18] */
function excess(hand: ClaimInHand, at: LineInHand, amount: number, allowed: number): Adjustment[] {
	const isEmergency = hand.payer.isEmergency(at.code) || at.place === '23';
	const { nonParticipating } = hand.payer.contract;
	if (
		standingOf(hand, at) !== 'outside' ||
		isEmergency ||
		hand.payer.kind === 'workers-compensation'
	) {
		return [{ group: 'CO', carc: '45', amount }];
	}
	if (nonParticipating === null) return [{ group: 'PR', carc: '45', amount }];
	if (hand.claim.acceptsAssignment) return [{ group: 'CO', carc: '45', amount }];
	const limit = shareOf(allowed, nonParticipating.limitingCharge) - allowed;
	const patient = Math.min(amount, Math.max(0, limit));
	return [
		{ group: 'PR', carc: '45', amount: patient },
		{ group: 'CO', carc: '45', amount: amount - patient },
	];
}

function goesToPatient(hand: ClaimInHand, at: LineInHand): boolean {
	if (standingOf(hand, at) !== 'outside') return false;
	const isMedicare = hand.payer.contract.nonParticipating !== null;
	return isMedicare ? !hand.claim.acceptsAssignment : !hand.claim.paysProvider;
}

/** What a line is worth of the whole that the provider must take, by charge. */
function obligedFor(
	{ claim }: ClaimInHand,
	{ line }: LineInHand,
	whole: number | null,
): number | null {
	if (whole === null || claim.totalCharge <= 0) return null;
	return Math.floor((whole * line.charge) / claim.totalCharge);
}

function limitsOf({ plan }: ClaimInHand, { code }: LineInHand): string[] {
	return plan?.limits.flatMap(({ limit, has }) => (has(code) ? [limit.id] : [])) ?? [];
}
