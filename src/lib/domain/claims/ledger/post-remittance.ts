import type { Adjustment } from '../remit/adjustment.ts';
import type { Remittance, RemittanceClaim } from '../remit/remittance.ts';
import type { LedgerEntry, Party } from './ledger-entry.ts';

/** Reasons by which a provider gives up money by contract or law, not for a mistake. */
const CONTRACTUAL = ['45', '59', '253', '24', '303'];

/**
 * Makes journal entries of a remittance: payments; what contract and law take off; what is left to the patient
 * or the next payer; denials, which stay open until somebody decides. What an earlier payer did (OA-23) was
 * posted with that one's remittance. A reversal posts the same with its signs turned. [LG3]
 */
export function postRemittance(
	remittance: Remittance,
	/** The payer after this one for an account; null where the patient comes next. */
	nextPayer: (account: string) => string | null,
): LedgerEntry[] {
	return remittance.claims.flatMap((claim) => {
		const next = nextPayer(claim.accountNumber);
		return postClaim(remittance, claim, next === null ? 'patient' : { payerId: next });
	});
}

function postClaim(
	{ payerId, date, trace }: Remittance,
	claim: RemittanceClaim,
	next: Party,
): LedgerEntry[] {
	const core = { account: claim.accountNumber, on: date };
	const payer = { payerId };
	const adjustments = [...claim.adjustments, ...claim.lines.flatMap((line) => line.adjustments)];
	const posted = adjustments.flatMap((one): LedgerEntry[] => {
		const { group, carc, amount } = one;
		switch (meaningOf(one)) {
			case 'shared':
				return [{ ...core, kind: 'transfer', from: payer, to: next, amount, carc }];
			case 'contractual':
				return [
					{ ...core, kind: 'adjustment', owedBy: payer, amount, reason: 'contractual', carc },
				];
			case 'told':
				return [];
			case 'denied':
				return [{ ...core, kind: 'denial', by: payerId, amount, group, carc }];
		}
	});
	const payment: LedgerEntry = {
		...core,
		kind: 'payment',
		from: payer,
		amount: claim.paid,
		reference: trace,
	};
	return claim.paid === 0 ? posted : [payment, ...posted];
}

/** What an adjustment means for a ledger: a share for the next in turn, given up, told before, or refused. */
export type AdjustmentMeaning = 'shared' | 'contractual' | 'told' | 'denied';

/** Tells what an adjustment means for a ledger. [LG3] */
export function meaningOf({ group, carc }: Pick<Adjustment, 'group' | 'carc'>): AdjustmentMeaning {
	if (group === 'PR') return 'shared';
	if (group === 'CO' && CONTRACTUAL.includes(carc)) return 'contractual';
	return group === 'OA' && carc === '23' ? 'told' : 'denied';
}
