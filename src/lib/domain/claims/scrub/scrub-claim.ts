import type { Claim } from '../claim/claim.ts';
import { CLAIM_RULES } from './rules/claim-rules.ts';
import { HOSPITAL_RULES } from './rules/hospital-rules.ts';
import { LINE_RULES } from './rules/line-rules.ts';
import { PAYER_RULES } from './rules/payer-rules.ts';
import { PEOPLE_RULES } from './rules/people-rules.ts';
import type { ScrubAids, ScrubFinding, ScrubRule } from './scrub-rule.ts';

/** Every rule of the scrubber, in the order of their numbers. */
export const SCRUB_RULES: readonly ScrubRule[] = [
	...PEOPLE_RULES,
	...CLAIM_RULES,
	...LINE_RULES,
	...HOSPITAL_RULES,
	...PAYER_RULES,
];

/**
 * Looks a claim over before it is sent: every fault in one pass, each with the field of the form it concerns,
 * why it is one, what to do, and where it would be stopped. [SB0]
 */
export function scrubClaim(claim: Claim, aids: ScrubAids): ScrubFinding[] {
	return SCRUB_RULES.flatMap((rule) =>
		rule.check(claim, aids).map((fault): ScrubFinding => {
			const usual = claim.kind === 'professional' ? rule.item : rule.locator;
			return {
				rule: rule.id,
				item: fault.item ?? usual,
				line: fault.line ?? null,
				stoppedAt: fault.stoppedAt ?? rule.stoppedAt,
				reason: fault.reason,
				fix: fault.fix,
			};
		}),
	);
}
