import { sumOf } from '../cents.ts';
import type { Adjustment } from './adjustment.ts';
import type { Remittance } from './remittance.ts';

/** Where the amounts of a remittance do not add up. Cents. */
export interface Imbalance {
	readonly level: 'line' | 'claim' | 'payment';
	/** Number of the claim in the remittance and of its line, from 1; null where the level has none. */
	readonly claim: number | null;
	readonly line: number | null;
	/** By the amounts around it. */
	readonly expected: number;
	readonly found: number;
	readonly sentence: string;
}

/** Adds a remittance up at its three levels; nothing is said where everything balances. [RM1] */
export function balanceRemittance(remittance: Remittance): Imbalance[] {
	const found: Imbalance[] = [];
	remittance.claims.forEach((claim, at) => {
		claim.lines.forEach((line) => {
			const expected = line.charge - amountOf(line.adjustments);
			if (expected !== line.paid) {
				found.push({
					level: 'line',
					claim: at + 1,
					line: line.number,
					expected,
					found: line.paid,
					sentence: 'The charge less the adjustments of the line is not what was paid.',
				});
			}
		});
		const lines = claim.lines.flatMap(({ adjustments }) => adjustments);
		const expected = claim.charge - amountOf(claim.adjustments) - amountOf(lines);
		if (expected !== claim.paid) {
			found.push({
				level: 'claim',
				claim: at + 1,
				line: null,
				expected,
				found: claim.paid,
				sentence: 'The charge less all adjustments of claim and lines is not what was paid.',
			});
		}
		const charges = sumOf(claim.lines.map(({ charge }) => charge));
		if (claim.lines.length > 0 && charges !== claim.charge) {
			found.push({
				level: 'claim',
				claim: at + 1,
				line: null,
				expected: charges,
				found: claim.charge,
				sentence: 'The charge of the claim is not that of its lines.',
			});
		}
	});
	const paid = sumOf(remittance.claims.map((claim) => claim.paid));
	const expected = paid - sumOf(remittance.providerAdjustments.map(({ amount }) => amount));
	if (expected !== remittance.payment || remittance.payment < 0) {
		found.push({
			level: 'payment',
			claim: null,
			line: null,
			expected,
			found: remittance.payment,
			sentence: 'What the claims pay less the provider adjustments is not the payment.',
		});
	}
	return found;
}

function amountOf(adjustments: readonly Adjustment[]): number {
	return sumOf(adjustments.map(({ amount }) => amount));
}
