import { shareOf } from '../cents.ts';
import { standingOf } from './claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from './claim-in-hand.ts';
import type { Step } from './decision.ts';
import { usageOn } from './member-history.ts';
import type { PreparedPlan } from './prepare-payer.ts';
import type { PricedLine } from './price-lines.ts';

/** What a plan leaves of an allowed amount to the patient, in cents. */
export interface CostShare {
	readonly deductible: number;
	readonly copay: number;
	readonly coinsurance: number;
}

/** The share of a line, and the share it would be of another amount. */
export interface SharedLine extends CostShare {
	readonly priced: PricedLine;
	readonly isInNetwork: boolean;
	readonly steps: readonly Step[];
	/** For plans that reckon on what another payer left over. */
	readonly terms: ShareTerms;
}

/** How a line is shared, with what was left of the year when it came to be. Cents and basis points. */
export interface ShareTerms {
	readonly isFree: boolean;
	/** Null where no copay holds; 0 where it was taken that day already. */
	readonly copay: number | null;
	readonly skipsDeductible: boolean;
	readonly rate: number;
	readonly deductibleLeft: number;
	readonly capLeft: number;
}

/** What is left of deductible and cap while the lines of a claim are gone through. */
interface Left {
	deductible: number;
	outsideDeductible: number;
	outOfPocket: number;
	copaid: Set<string>;
}

/**
 * Takes deductible, copay and coinsurance from what is allowed, line by line in the order of the claim,
 * and gives what is over the yearly cap to the payer. [AD17]
 */
export function shareCosts(hand: ClaimInHand, priced: readonly PricedLine[]): SharedLine[] {
	const { plan } = hand;
	if (plan === null) return [];
	const years = new Map<string, Left>();
	return priced.map((one) => {
		const { from } = one.at.line;
		const year = from.slice(0, 4);
		let left = years.get(year);
		if (left === undefined) {
			left = leftIn(hand, plan, from);
			years.set(year, left);
		}
		return shareLine(hand, plan, one, left);
	});
}

function leftIn({ history }: ClaimInHand, { plan }: PreparedPlan, date: string): Left {
	const used = usageOn(history, date);
	const rest = (most: number, sofar: number) => Math.max(0, most - sofar);
	return {
		deductible: rest(plan.deductible, used.deductible),
		outsideDeductible: rest(plan.outside?.deductible ?? 0, used.outsideDeductible),
		outOfPocket: plan.outOfPocket === null ? Infinity : rest(plan.outOfPocket, used.outOfPocket),
		copaid: new Set(),
	};
}

function shareLine(
	hand: ClaimInHand,
	prepared: PreparedPlan,
	priced: PricedLine,
	left: Left,
): SharedLine {
	const { at, allowed } = priced;
	const { plan } = prepared;
	const isInNetwork = sharesInside(hand, at);
	const copay = isInNetwork ? prepared.copays.find(({ has }) => has(at.code))?.copay : undefined;
	const day = `${at.line.from} ${copay?.title ?? ''}`;
	const rate = isInNetwork ? plan.coinsurance : (plan.outside?.coinsurance ?? plan.coinsurance);
	const terms: ShareTerms = {
		isFree: isInNetwork && (prepared.isFree(at.code) || at.line.modifiers.includes('33')),
		copay: copay === undefined ? null : left.copaid.has(day) ? 0 : copay.amount,
		skipsDeductible: prepared.isBeforeDeductible(at.code) || at.line.modifiers.includes('PT'),
		rate,
		deductibleLeft: isInNetwork ? left.deductible : left.outsideDeductible,
		capLeft: isInNetwork ? left.outOfPocket : Infinity,
	};
	const share = shareOn(terms, allowed);
	if (copay !== undefined) left.copaid.add(day);
	if (isInNetwork) {
		left.deductible -= share.deductible;
		left.outOfPocket -= share.deductible + share.copay + share.coinsurance;
	} else left.outsideDeductible -= share.deductible;
	const steps = tellShares(share, plan.title, terms);
	return { ...share, priced, isInNetwork, steps, terms };
}

/** What is left to the patient of an amount, by the terms of a line. [AD17] */
export function shareOn(terms: ShareTerms, amount: number): CostShare {
	if (terms.isFree) return { deductible: 0, copay: 0, coinsurance: 0 };
	if (terms.copay !== null) {
		const copay = Math.min(terms.copay, amount);
		return capped({ deductible: 0, copay, coinsurance: 0 }, terms.capLeft);
	}
	const deductible = terms.skipsDeductible ? 0 : Math.min(amount, terms.deductibleLeft);
	const coinsurance = shareOf(amount - deductible, terms.rate);
	return capped({ deductible, copay: 0, coinsurance }, terms.capLeft);
}

/** Members of the network, emergencies, and payers that share alike with everyone who takes part or not. */
function sharesInside(hand: ClaimInHand, at: LineInHand): boolean {
	return (
		standingOf(hand, at) !== 'outside' ||
		hand.payer.contract.nonParticipating !== null ||
		hand.payer.isEmergency(at.code) ||
		at.place === '23'
	);
}

/** What is over the cap goes to the payer: of the coinsurance first, then of the copay, then of the deductible. */
function capped(share: CostShare, most: number): CostShare {
	const deductible = Math.min(share.deductible, most);
	const copay = Math.min(share.copay, most - deductible);
	const coinsurance = Math.min(share.coinsurance, most - deductible - copay);
	return { deductible, copay, coinsurance };
}

function tellShares(share: CostShare, source: string, { isFree, rate }: ShareTerms): Step[] {
	const steps: Step[] = [];
	if (isFree) steps.push(told(source, 0, 'Without any share of the patient.'));
	if (share.deductible > 0) {
		steps.push(told(source, share.deductible, 'Counts against the deductible of the year.'));
	}
	if (share.copay > 0) steps.push(told(source, share.copay, 'The fixed amount of the day.'));
	if (share.coinsurance > 0) {
		steps.push(told(source, share.coinsurance, `${rate / 100} % of what is left.`));
	}
	return steps;
}

function told(source: string, amount: number, sentence: string): Step {
	return { stage: 'share', rule: 'AD17', source, amount, sentence };
}
