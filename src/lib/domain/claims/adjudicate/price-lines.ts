import { shareOf, WHOLE_SHARE } from '../cents.ts';
import { isProved, standingOf } from './claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from './claim-in-hand.ts';
import type { Step } from './decision.ts';
import { refuseWith } from './refuse-line.ts';

/** What a payer allows for a line, in cents. */
export interface PricedLine {
	readonly at: LineInHand;
	/** By contract or schedule, for all units, before reductions. */
	readonly fee: number;
	/** The lesser of charge and fee. */
	readonly full: number;
	/** The lesser of charge and fee after reductions for several procedures. */
	readonly allowed: number;
	readonly steps: readonly Step[];
}

interface Price {
	readonly cents: number;
	readonly rule: string;
	readonly sentence: string;
}

/**
 * Prices what was not refused: fee schedule, anaesthesia by time, a share of the charge for what is not
 * listed; sides, assistants, contracts; then several procedures of a day by rank. A line whose fee is 0.00
 * is refused here: it is never paid on its own. [AD15] [AD16]
 */
export function priceLines(hand: ClaimInHand): PricedLine[] {
	const prices = hand.lines.map((at) => (at.refused === null ? priceLine(hand, at) : null));
	const shares = rankProcedures(hand, prices);
	return hand.lines.flatMap((at): PricedLine[] => {
		const price = prices[at.index] ?? null;
		if (price === null || at.refused !== null) return [];
		const { charge } = at.line;
		const share = shares.get(at.index) ?? WHOLE_SHARE;
		const full = Math.min(charge, price.cents);
		const allowed = Math.min(charge, shareOf(price.cents, share));
		const steps = [step(price.rule, price.cents, price.sentence)];
		if (share < WHOLE_SHARE) {
			const percent = share / 100;
			steps.push(
				step('AD16', allowed, `Not the highest fee of the session: paid at ${percent} %.`),
			);
		}
		return [{ at, fee: price.cents, full, allowed, steps }];
	});
}

function step(rule: string, amount: number, sentence: string): Step {
	return { stage: 'price', rule, source: null, amount, sentence };
}

function priceLine(hand: ClaimInHand, at: LineInHand): Price | null {
	const base = basePrice(hand, at);
	if (base === null || base.cents === 0) {
		const refusal =
			base === null
				? refuseWith('AD15', '96', `${at.code} is not in the fee schedule and not covered.`, {
						remarks: ['N130'],
						source: `${hand.payer.id} fees`,
					})
				: refuseWith('AD15', '234', `${at.code} is never paid on its own.`, {
						remarks: ['N390'],
						source: `${hand.payer.id} fees`,
					});
		at.refused = { ...refusal, stage: 'price' };
		return null;
	}
	return mistakePrice(hand, at, adjustPrice(hand, at, base));
}

/** A price the system has wrong holds until the page of the contract is shown. It is never a better one. [AD26] */
function mistakePrice(hand: ClaimInHand, at: LineInHand, price: Price): Price {
	const wrong = hand.mispriced?.get(at.index);
	if (wrong === undefined || wrong >= price.cents || isProved(hand, at, 'price')) return price;
	return { cents: wrong, rule: 'AD26', sentence: 'The price the payer’s system has for it.' };
}

function basePrice(hand: ClaimInHand, { code, line }: LineInHand): Price | null {
	const { prices, contract } = hand.payer;
	if (code === '') {
		const cents = shareOf(line.charge, contract.hospitalShare);
		return { cents, rule: 'AD15', sentence: `${contract.hospitalShare / 100} % of the charge.` };
	}
	const bases = contract.anesthesia;
	const units = bases?.bases.get(code);
	if (bases !== null && units !== undefined && line.unitKind === 'MJ') {
		// Tenths of a unit, as the payer counts time: base units and minutes to one decimal.
		const tenths = units * 10 + Math.round((line.units * 10) / bases.minutesPerUnit);
		const isDirected = line.modifiers.some((one) => ['QK', 'QX', 'QY', 'AD'].includes(one));
		const whole = shareOf(tenths * bases.unit, 1_000);
		return {
			cents: isDirected ? shareOf(whole, bases.directed) : whole,
			rule: 'AD15',
			sentence: `${tenths / 10} units of base and time.`,
		};
	}
	const one = prices.allowed(code, line.modifiers);
	if (one !== null) {
		return {
			cents: one * line.units,
			rule: 'AD15',
			sentence: `The fee for ${line.units} of ${code}.`,
		};
	}
	if (contract.unlisted === null) return null;
	const cents = shareOf(line.charge, contract.unlisted);
	return {
		cents,
		rule: 'AD15',
		sentence: `Not in the fee schedule: ${contract.unlisted / 100} % of the charge.`,
	};
}

/** Sides, assistants, co-surgeons, and those without a contract. [AD16] [AD18] */
function adjustPrice(hand: ClaimInHand, at: LineInHand, base: Price): Price {
	const { contract, prices } = hand.payer;
	const { physician, other, coSurgeon } = contract.assistants;
	const has = (modifier: string) => at.line.modifiers.includes(modifier);
	let { cents, rule, sentence } = base;
	const change = (share: number, by: string, why: string) => {
		cents = shareOf(cents, share);
		rule = by;
		sentence = `${sentence} ${why}`;
	};
	if (has('50') && prices.bilateral !== null) {
		change(prices.bilateral, 'AD16', `Both sides: ${prices.bilateral / 100} %.`);
	}
	if (has('62')) change(coSurgeon, 'AD16', `One of two surgeons: ${coSurgeon / 100} %.`);
	if (has('80') || has('81') || has('82')) {
		change(physician, 'AD16', `An assisting physician: ${physician / 100} %.`);
	}
	if (has('AS')) change(other, 'AD16', `An assistant at surgery: ${other / 100} %.`);
	const { nonParticipating } = contract;
	if (nonParticipating !== null && standingOf(hand, at) === 'outside') {
		const { feeShare } = nonParticipating;
		change(feeShare, 'AD18', `Not participating: ${feeShare / 100} % of the fee.`);
	}
	return { cents, rule, sentence };
}

/** The share of its fee by which each procedure of a day and provider is paid, highest fee first. [AD16] */
function rankProcedures(
	{ lines, payer }: ClaimInHand,
	prices: readonly (Price | null)[],
): ReadonlyMap<number, number> {
	const sessions = new Map<string, LineInHand[]>();
	for (const at of lines) {
		const isRanked = payer.edits.globalDays(at.code) !== null && !payer.edits.addOns.has(at.code);
		if (at.refused !== null || !isRanked) continue;
		const session = `${at.line.from} ${at.npi}`;
		sessions.set(session, [...(sessions.get(session) ?? []), at]);
	}
	const shares = new Map<number, number>();
	for (const session of sessions.values()) {
		const ranked = session.toSorted(
			(left, right) =>
				(prices[right.index]?.cents ?? 0) - (prices[left.index]?.cents ?? 0) ||
				left.index - right.index,
		);
		const { multipleProcedures } = payer.contract;
		ranked.forEach((at, rank) => {
			const share = multipleProcedures[Math.min(rank, multipleProcedures.length - 1)];
			shares.set(at.index, share ?? WHOLE_SHARE);
		});
	}
	return shares;
}
