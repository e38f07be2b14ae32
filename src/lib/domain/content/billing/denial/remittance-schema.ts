import type {
	Adjustment,
	ProfessionalClaim,
	Remittance,
	RemittanceClaim,
	RemittanceLine,
} from '#domain/claims';
import { z } from 'zod';
import { amount, shortCodes } from '../../payer-values.ts';
import { readCents } from '../../read-cents.ts';
import { isoDate, oneOf, text } from '../../yaml-values.ts';

/** `CO-29 200.00`: group, reason, amount. */
const adjustment = text().transform((written, context): Adjustment => {
	const [, group, carc = '', dollars = ''] =
		/^(CO|PR|OA|PI)-([A-Z]?\d{1,3}) (\S+)$/.exec(written) ?? [];
	const read = readCents(dollars);
	const isGroup = group === 'CO' || group === 'PR' || group === 'OA' || group === 'PI';
	if (isGroup && read.ok) return { group, carc, amount: read.cents };
	const message =
		isGroup && !read.ok ? read.fault : 'must be a group, a reason and an amount: CO-29 200.00';
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});

/** How a remittance tells of one claim; amounts are never negative, a reversal names what it takes back. */
export const remittedClaim = {
	icn: text(),
	status: oneOf(['1', '2', '3', '4', '23']),
	charge: amount(),
	paid: amount(),
	patient: amount(),
	remarks: shortCodes(),
	lines: z.array(
		z.strictObject({
			allowed: amount(),
			paid: amount(),
			adjustments: z.array(adjustment),
			remarks: shortCodes(),
		}),
	),
};

/** The `Remittance` section: one payment for one claim. */
export const remittanceSchema = z.strictObject({
	trace: text(),
	date: isoDate(),
	payment: amount(),
	...remittedClaim,
});

export type WrittenRemittedClaim = Omit<
	z.output<typeof remittanceSchema>,
	'trace' | 'date' | 'payment'
>;

export type WrittenRemittance = z.output<typeof remittanceSchema>;

/** Makes the remittance of what is written; names and services are those of the claim it answers. */
export function buildRemittanceOf(
	written: WrittenRemittance,
	claim: ProfessionalClaim,
	received: string,
): Remittance {
	return {
		payerId: claim.payer.id,
		payerName: claim.payer.name,
		payeeName: claim.billing.name,
		payeeNpi: claim.billing.npi,
		trace: written.trace,
		date: written.date,
		payment: written.payment,
		providerAdjustments: [],
		claims: [buildRemittedClaim(written, claim, received)],
	};
}

/** Makes one claim of a remittance of what is written of it. */
export function buildRemittedClaim(
	written: WrittenRemittedClaim,
	claim: ProfessionalClaim,
	received: string,
): RemittanceClaim {
	const lines = claim.lines.flatMap((line, at): RemittanceLine[] => {
		const decided = written.lines[at];
		if (decided === undefined) return [];
		const { code, modifiers, from, to, units, charge } = line;
		return [
			{ number: at + 1, code, revenueCode: null, modifiers, from, to, units, charge, ...decided },
		];
	});
	return {
		status: written.status,
		accountNumber: claim.accountNumber,
		icn: written.icn,
		charge: written.charge,
		paid: written.paid,
		patientResponsibility: written.patient,
		patient: claim.patient.name,
		memberId: claim.insured.memberId,
		frequency: claim.frequency,
		received,
		adjustments: [],
		remarks: written.remarks,
		lines,
	};
}
