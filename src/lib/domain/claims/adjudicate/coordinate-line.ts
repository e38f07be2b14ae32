import type { PriorLine } from '../claim/other-insurance.ts';
import type { Coordination } from '../payer/plan.ts';
import { sumOfGroup } from '../remit/adjustment.ts';
import type { Adjustment } from '../remit/adjustment.ts';
import type { CostShare } from './share-costs.ts';

/** One line that another payer decided before, in cents. */
export interface CoordinatedLine {
	readonly kind: Coordination;
	readonly charge: number;
	/** By this payer's own fees. */
	readonly allowed: number;
	readonly prior: PriorLine;
	/** What the provider must take as full payment; null where nothing binds. */
	readonly obliged: number | null;
	/** A patient who may never be asked for an earlier payer's share. */
	readonly isProtected: boolean;
	/** What this plan would leave to the patient of an amount. */
	shareOn(amount: number): CostShare;
}

/** What this payer pays, and how the rest of the charge is accounted for. */
export interface Coordinated {
	readonly paid: number;
	readonly adjustments: readonly Adjustment[];
}

/**
 * Pays after another payer. What the first one did shows as OA-23 and is not told again; what it left to the
 * patient is paid by the plan's own kind of coordination, and the rest of it is accounted for. [AD19] [AD20]
 */
export function coordinateLine(line: CoordinatedLine): Coordinated {
	const left = sumOfGroup(line.prior.adjustments, 'PR');
	const share = line.shareOn(line.allowed);
	const paid = payBy(line, left, line.allowed - sumOfShare(share));
	const borne = Math.max(left, paid);
	const adjustments: Adjustment[] = [{ group: 'OA', carc: '23', amount: line.charge - borne }];
	return {
		paid,
		adjustments: [...adjustments, ...accountForRest(line, borne - paid, share)].filter(
			({ amount }) => amount > 0,
		),
	};
}

function sumOfShare({ deductible, copay, coinsurance }: CostShare): number {
	return deductible + copay + coinsurance;
}

/** The formulas of claims §5; none pays more than the first payer left, but Medicare has its own bounds. */
function payBy(line: CoordinatedLine, left: number, normal: number): number {
	const { prior, allowed } = line;
	switch (line.kind) {
		case 'traditional':
			return Math.min(normal, left);
		case 'carve-out':
			return Math.min(Math.max(0, normal - prior.paid), left);
		case 'maintenance': {
			const base = Math.max(0, allowed - prior.paid);
			return Math.min(base - sumOfShare(line.shareOn(base)), left);
		}
		case 'lesser-of':
			return Math.max(0, Math.min(allowed - prior.paid, left));
		case 'medicare-secondary':
			return medicareSecondary({
				charge: line.charge,
				obliged: line.obliged,
				fee: allowed,
				normal,
				primaryAllowed: prior.allowed,
				primaryPaid: prior.paid,
			});
	}
}

/** Amounts of the Medicare-secondary formula, in cents. */
export interface MedicareSecondary {
	readonly charge: number;
	readonly obliged: number | null;
	readonly fee: number;
	/** What Medicare would pay if it were first. */
	readonly normal: number;
	readonly primaryAllowed: number;
	readonly primaryPaid: number;
}

/** What Medicare pays second for professional services: the least of three, never less than nothing (42 CFR 411.33(a)). [AD20] */
export function medicareSecondary(one: MedicareSecondary): number {
	const charge = one.obliged === null ? one.charge : Math.min(one.charge, one.obliged);
	return Math.max(
		0,
		Math.min(
			charge - one.primaryPaid,
			one.normal,
			Math.max(one.fee, one.primaryAllowed) - one.primaryPaid,
		),
	);
}

function accountForRest(line: CoordinatedLine, rest: number, share: CostShare): Adjustment[] {
	const { kind, prior, isProtected } = line;
	if (rest === 0) return [];
	if (kind === 'lesser-of') {
		return [{ group: 'CO', carc: isProtected ? '303' : '45', amount: rest }];
	}
	// After Medicare second the patient owes no more than Medicare's own share less what was paid first.
	const most = kind === 'medicare-secondary' ? sumOfShare(share) - prior.paid : rest;
	let open = Math.max(0, Math.min(rest, most));
	const own: Adjustment[] = [];
	for (const [carc, amount] of [
		['1', share.deductible],
		['3', share.copay],
		['2', share.coinsurance],
	] as const) {
		const part = Math.min(open, amount);
		if (part > 0) own.push({ group: 'PR', carc, amount: part });
		open -= part;
	}
	const beyond = rest - own.reduce((sum, { amount }) => sum + amount, 0);
	if (beyond === 0) return own;
	const isOurs = kind === 'medicare-secondary' || prior.allowed === 0;
	if (isOurs) return [...own, { group: 'CO', carc: '45', amount: beyond }];
	return [
		...own,
		{ group: isProtected ? 'CO' : 'PR', carc: isProtected ? '303' : '275', amount: beyond },
	];
}
