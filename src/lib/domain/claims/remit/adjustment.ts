/** Who bears what was not paid: contract, patient, neither, the payer on its own account. */
export type AdjustmentGroup = 'CO' | 'PR' | 'OA' | 'PI';

/** One reason why less (or, negative, more) was paid than charged (CAS). */
export interface Adjustment {
	readonly group: AdjustmentGroup;
	/** Claim adjustment reason code, a row of `carc.csv`. */
	readonly carc: string;
	/** Cents; positive lowers the payment. */
	readonly amount: number;
}

/** The cents of the adjustments of one group. */
export function sumOfGroup(adjustments: readonly Adjustment[], group: AdjustmentGroup): number {
	let sum = 0;
	for (const adjustment of adjustments) if (adjustment.group === group) sum += adjustment.amount;
	return sum;
}
