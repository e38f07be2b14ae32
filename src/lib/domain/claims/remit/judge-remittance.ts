import { findCarc, findRarc } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { PayerKind } from '../payer-kind.ts';
import { sumOfGroup } from './adjustment.ts';
import type { Adjustment } from './adjustment.ts';
import type { Remittance, RemittanceClaim } from './remittance.ts';

/** A reason, remark or status that may not stand where it stands. */
export interface RemittanceFault {
	/** Number of the claim and of its line, from 1; null for the claim as a whole. */
	readonly claim: number;
	readonly line: number | null;
	readonly code: string;
	readonly why:
		| 'unknown'
		| 'ended'
		| 'group'
		| 'whole-charge'
		| 'remark-missing'
		| 'status'
		| 'patient-responsibility';
}

/**
 * Holds the reasons and remarks of a new remittance against what restricts them. Reversals repeat what was
 * said then and may hold what has ended since. [RM2]
 */
export function judgeRemittance(
	{ claims }: Remittance,
	kind: PayerKind,
	book: CodeBook,
): RemittanceFault[] {
	return claims.flatMap((claim, at) => judgeClaim(claim, at + 1, kind, book));
}

function judgeClaim(
	claim: RemittanceClaim,
	number: number,
	kind: PayerKind,
	book: CodeBook,
): RemittanceFault[] {
	const isReversal = claim.status === '22';
	const places = [
		{ ...claim, line: null },
		...claim.lines.map((line) => ({ ...line, line: line.number })),
	];
	const faults = places.flatMap(({ line, adjustments, remarks, charge }) => [
		...adjustments.flatMap((one) =>
			faultsOf(one, charge, [...remarks, ...claim.remarks], kind, book, isReversal).map((why) => ({
				claim: number,
				line,
				code: one.carc,
				why,
			})),
		),
		...remarks
			.filter((remark) => findRarc(book, remark) === null)
			.map((code) => ({ claim: number, line, code, why: 'unknown' as const })),
	]);
	const all = places.flatMap(({ adjustments }) => adjustments);
	const is31 = all.length > 0 && all.every(({ carc }) => carc === '31');
	if ((claim.status === '4') !== is31 && !isReversal) {
		faults.push({ claim: number, line: null, code: claim.status, why: 'status' });
	}
	const owed = isReversal ? 0 : sumOfGroup(all, 'PR');
	if (owed !== claim.patientResponsibility) {
		faults.push({ claim: number, line: null, code: 'PR', why: 'patient-responsibility' });
	}
	return faults;
}

function faultsOf(
	{ carc, group, amount }: Adjustment,
	charge: number,
	remarks: readonly string[],
	kind: PayerKind,
	book: CodeBook,
	isReversal: boolean,
): RemittanceFault['why'][] {
	const row = findCarc(book, carc);
	if (row === null) return ['unknown'];
	const faults: RemittanceFault['why'][] = [];
	if (!row.active && !isReversal) faults.push('ended');
	const isAllowed = row.groups.some(
		(one) => one.group === group && (one.payerKind === null || one.payerKind === kind),
	);
	if (row.groups.length > 0 && !isAllowed) faults.push('group');
	if (row.neverWhole && amount === charge && amount !== 0) faults.push('whole-charge');
	const isExplained = remarks.some((remark) => findRarc(book, remark)?.alert === false);
	if (row.needsRemark && !isExplained) faults.push('remark-missing');
	return faults;
}
