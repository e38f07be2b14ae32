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
	shareOn(amount: number): CostShare;
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
	const isCopaid = left.copaid.has(day);
	const isFree = isInNetwork && (prepared.isFree(at.code) || at.line.modifiers.includes('33'));
	const skipsDeductible = prepared.isBeforeDeductible(at.code) || at.line.modifiers.includes('PT');
	const rate = isInNetwork ? plan.coinsurance : (plan.outside?.coinsurance ?? plan.coinsurance);
	const deductibleLeft = isInNetwork ? left.deductible : left.outsideDeductible;
	const capLeft = isInNetwork ? left.outOfPocket : Infinity;

	const shareOn = (amount: number): CostShare => {
		if (isFree) return { deductible: 0, copay: 0, coinsurance: 0 };
		if (copay !== undefined) {
			const due = isCopaid ? 0 : Math.min(copay.amount, amount);
			return capped({ deductible: 0, copay: due, coinsurance: 0 }, capLeft);
		}
		const deductible = skipsDeductible ? 0 : Math.min(amount, deductibleLeft);
		const coinsurance = shareOf(amount - deductible, rate);
		return capped({ deductible, copay: 0, coinsurance }, capLeft);
	};
	const share = shareOn(allowed);
	if (copay !== undefined) left.copaid.add(day);
	if (isInNetwork) {
		left.deductible -= share.deductible;
		left.outOfPocket -= share.deductible + share.copay + share.coinsurance;
	} else left.outsideDeductible -= share.deductible;
	const steps = tellShares(share, plan.title, rate, isFree);
	return { ...share, priced, isInNetwork, steps, shareOn };
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

function tellShares(share: CostShare, title: string, rate: number, isFree: boolean): Step[] {
	const steps: Step[] = [];
	const tell = (amount: number, sentence: string) =>
		steps.push({ stage: 'share', rule: 'AD17', source: title, amount, sentence });
	if (isFree) tell(0, 'Without any share of the patient.');
	if (share.deductible > 0) tell(share.deductible, 'Counts against the deductible of the year.');
	if (share.copay > 0) tell(share.copay, 'The fixed amount of the day.');
	if (share.coinsurance > 0) tell(share.coinsurance, `${rate / 100} % of what is left.`);
	return steps;
}
