import { sumOf } from '#domain/claims';
import type { Claim, OtherInsurance, PriorLine, Provider } from '#domain/claims';

/** Reasons an allowed amount is made of besides what was paid: the patient's share, and sequestration. */
const WITHIN_ALLOWED = ['1', '2', '3', '66', '253'];

/** What an earlier payer allowed, as far as its paid amount and its reasons tell; 005010 has no field for it. */
export function allowedFrom({ paid, adjustments }: Omit<PriorLine, 'allowed'>): number {
	const shares = adjustments.filter(({ carc }) => WITHIN_ALLOWED.includes(carc));
	return paid + sumOf(shares.map(({ amount }) => amount));
}

/**
 * The claim as 005010 can tell it. What it has no place for goes: the day of signing is the day of the file;
 * the specialty only of billing, rendering and attending providers; deaths only of patients; a patient who is
 * the insured stands once; what an earlier payer allowed follows from its reasons. [XT22]
 */
export function claimAsSent<Kind extends Claim>(claim: Kind, sentOn: string): Kind {
	const isSelf = claim.insured.relationship === 'self';
	const insured = isSelf ? claim.patient : { ...claim.insured.person, deathDate: null };
	const shared = {
		insured: { ...claim.insured, person: insured },
		facility: unspecialised(claim.facility),
		otherInsurance: claim.otherInsurance.map(otherAsSent),
	};
	if (claim.kind === 'institutional') {
		return { ...claim, ...shared, operating: unspecialised(claim.operating) };
	}
	return {
		...claim,
		...shared,
		signedOn: claim.signedOn === null ? null : sentOn,
		referring: unspecialised(claim.referring),
	};
}

function unspecialised<Named extends Provider>(provider: Named | null): Named | null {
	return provider === null ? null : { ...provider, taxonomy: null };
}

function otherAsSent(other: OtherInsurance): OtherInsurance {
	if (other.decision === null) return other;
	const lines = other.decision.lines.map((line) => ({ ...line, allowed: allowedFrom(line) }));
	return { ...other, decision: { ...other.decision, lines } };
}
