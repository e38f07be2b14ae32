import type { Payer } from './payer.ts';

/** What a payer allows. The same in shape as what scoring asks for, which this folder may not know. */
export interface PayerFeeSchedule {
	/** Cents for one unit; null where the payer has no fee for it. */
	allowed(code: string, modifiers: readonly string[]): number | null;
}

const BOTH_SIDES = '50';
/** Halves of a split service: they have a price of their own or none (coding-rules §3). */
const HALVES = ['26', 'TC'];

/**
 * Looks up fees as a payer lists them. Modifiers that name a part pick its price, 50 pays the payer's
 * percentage to the nearest cent, and no other modifier changes anything: reductions for several
 * procedures, assistants and the like are adjudication's. [PY5]
 */
export function toFeeSchedule({ fees: { bilateral, amounts } }: Payer): PayerFeeSchedule {
	return {
		allowed(code, modifiers) {
			const fee = amounts.get(code);
			if (fee === undefined) return null;
			const part = modifiers.find((one) => HALVES.includes(one) || fee.parts.has(one));
			const amount = part === undefined ? fee.whole : (fee.parts.get(part) ?? null);
			if (amount === null || bilateral === null || !modifiers.includes(BOTH_SIDES)) return amount;
			return Math.floor((amount * bilateral + 50) / 100);
		},
	};
}
