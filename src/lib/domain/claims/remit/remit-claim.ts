import type { ClaimDecision } from '../adjudicate/decision.ts';
import { patientResponsibility } from '../adjudicate/member-history.ts';
import { sumOf } from '../cents.ts';
import type { RemittanceClaim } from './remittance.ts';

/** Writes a decided claim as a remittance tells it. */
export function remitClaim(decision: ClaimDecision): RemittanceClaim {
	const { claim, lines, icn, status, received, remarks } = decision;
	return {
		status,
		accountNumber: claim.accountNumber,
		icn,
		charge: sumOf(lines.map(({ charge }) => charge)),
		paid: sumOf(lines.map(({ paid }) => paid)),
		patientResponsibility: patientResponsibility(decision),
		patient: claim.patient.name,
		memberId: claim.insured.memberId,
		frequency: claim.frequency,
		received,
		adjustments: [],
		remarks,
		lines: claim.lines.flatMap((line, index) => {
			const decided = lines[index];
			if (decided === undefined) return [];
			const { charge, paid, allowed, adjustments } = decided;
			const { code, modifiers, from, to, units } = line;
			const revenueCode = 'revenueCode' in line ? line.revenueCode : null;
			const what = { number: index + 1, code, revenueCode, modifiers, from, to, units };
			return [{ ...what, charge, paid, allowed, adjustments, remarks: decided.remarks }];
		}),
	};
}

/**
 * Takes a remitted claim back: the same number, lines and reasons, every amount with its sign turned, and no
 * patient responsibility (X12 RFI 2442). [RM3]
 */
export function reverseClaim(claim: RemittanceClaim): RemittanceClaim {
	const turn = (amount: number) => (amount === 0 ? 0 : -amount);
	const turnAll = (adjustments: RemittanceClaim['adjustments']) =>
		adjustments.map((one) => ({ ...one, amount: turn(one.amount) }));
	return {
		...claim,
		status: '22',
		charge: turn(claim.charge),
		paid: turn(claim.paid),
		patientResponsibility: 0,
		adjustments: turnAll(claim.adjustments),
		lines: claim.lines.map((line) => ({
			...line,
			charge: turn(line.charge),
			paid: turn(line.paid),
			allowed: turn(line.allowed),
			adjustments: turnAll(line.adjustments),
		})),
	};
}
