import type { Claim, PriorDecision } from '#domain/claims';
import type { ClaimMatter } from '#domain/content';

/**
 * What kind of number stands in item 23 or FL 63. The field has no name for it; the account has, and what
 * the account does not know is taken for an authorisation.
 */
export function numberOf(
	written: string | null,
	{ numbers }: ClaimMatter,
): Pick<Claim, 'authorisation' | 'referral' | 'clia'> {
	const kind = numbers.find(({ number }) => number === written)?.kind ?? 'authorisation';
	return {
		authorisation: kind === 'authorisation' ? written : null,
		referral: kind === 'referral' ? written : null,
		clia: kind === 'clia' ? written : null,
	};
}

/** What the payer before decided, as it goes along with the claim; null where nobody decided yet. */
export function decisionOf({ prior }: ClaimMatter): PriorDecision | null {
	const claim = prior?.remittance.claims[0];
	if (prior === null || claim === undefined) return null;
	return {
		date: prior.remittance.date,
		obligedToAccept: prior.obligedToAccept,
		lines: claim.lines.map(({ paid, allowed, adjustments }) => ({ paid, allowed, adjustments })),
	};
}
