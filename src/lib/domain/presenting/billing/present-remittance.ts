import { findCarc, findRarc } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { ProviderAdjustmentReason, Remittance, RemittanceClaim } from '#domain/claims';
import type { RemittanceClaimView, RemittanceView } from './desk-view.ts';

const STATUS: Readonly<Record<RemittanceClaim['status'], string>> = {
	'1': '1, decided as primary',
	'2': '2, decided as secondary',
	'3': '3, decided as tertiary',
	'4': '4, patient not known',
	'22': '22, reversal of the earlier decision',
	'23': '23, not ours, passed on',
};

const PROVIDER_REASONS: Readonly<Record<ProviderAdjustmentReason, string>> = {
	WO: 'an overpayment taken back',
	FB: 'a balance carried forward',
	L6: 'interest',
	'72': 'a return the payer agreed to',
	J1: 'not reimbursable',
	CS: 'an adjustment',
	AP: 'an advance',
	LE: 'a levy',
	'50': 'a charge for lateness',
	IR: 'withheld for taxes',
};

/** A remittance in the order in which a biller reads it, with every code on it explained apart. [PR41] */
export function presentRemittance(
	remittance: Remittance,
	payer: string,
	book: CodeBook,
): RemittanceView {
	const { trace, date, payment, claims } = remittance;
	return {
		payer,
		trace,
		date,
		payment,
		claims: claims.map(presentClaim),
		provider: remittance.providerAdjustments.map(({ reason, reference, amount }) => {
			return { reason, words: PROVIDER_REASONS[reason], reference, amount };
		}),
		codes: codesOn(claims, book),
	};
}

function presentClaim(claim: RemittanceClaim): RemittanceClaimView {
	return {
		account: claim.accountNumber,
		patientName: `${claim.patient.last}, ${claim.patient.first}`,
		icn: claim.icn,
		status: STATUS[claim.status],
		isReversal: claim.status === '22',
		charge: claim.charge,
		paid: claim.paid,
		patient: claim.patientResponsibility,
		remarks: claim.remarks,
		lines: claim.lines.map((line) => ({
			number: line.number,
			code: line.code ?? '',
			modifiers: line.modifiers,
			from: line.from,
			charge: line.charge,
			allowed: line.allowed,
			paid: line.paid,
			adjustments: line.adjustments.map(({ group, carc, amount }) => ({
				code: `${group}-${carc}`,
				amount,
			})),
			remarks: line.remarks,
		})),
	};
}

const GROUPS = {
	CO: 'Group CO: the practice’s, by contract or law; not the patient’s',
	PR: 'Group PR: the patient’s, or that of the patient’s next payer',
	OA: 'Group OA: nobody’s in particular; information',
	PI: 'Group PI: the payer’s own doing; not the patient’s',
} as const;

function codesOn(claims: readonly RemittanceClaim[], book: CodeBook): RemittanceView['codes'] {
	const adjustments = claims.flatMap(({ lines }) => lines.flatMap((line) => line.adjustments));
	const remarks = claims.flatMap((claim) => [
		...claim.lines.flatMap((line) => line.remarks),
		...claim.remarks,
	]);
	const groups = [...new Set(adjustments.map(({ group }) => group))];
	return [
		...groups.map((group) => ({ code: group, words: GROUPS[group] })),
		...[...new Set(adjustments.map(({ carc }) => carc))].map((code) => ({
			code,
			words: findCarc(book, code)?.label ?? 'not in our table',
		})),
		...[...new Set(remarks)].map((code) => ({
			code,
			words: findRarc(book, code)?.label ?? 'not in our table',
		})),
	];
}
