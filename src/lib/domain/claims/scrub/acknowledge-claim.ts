import type { ScrubFinding } from './scrub-rule.ts';

/**
 * What comes back for a claim that was sent: the 999 on its form, then, where that was well, the 277CA on its
 * content. Neither is a decision: what is rejected is no claim to the payer, and is sent again as a new one.
 */
export type Acknowledgement =
	| {
			readonly report: '999';
			/** IK501 and AK901. */
			readonly code: 'R';
			readonly findings: readonly ScrubFinding[];
	  }
	| {
			readonly report: '277CA';
			/** STC01-1: A2 taken in, A6 missing, A7 invalid, A8 does not go together. */
			readonly category: 'A2' | 'A6' | 'A7' | 'A8';
			/** STC03: WQ accepted, U rejected. */
			readonly action: 'WQ' | 'U';
			readonly findings: readonly ScrubFinding[];
	  };

const CATEGORIES = ['A6', 'A7', 'A8'] as const;

/** Says what a clearinghouse answers to a claim with these findings. What only a payer would deny goes through. [SB47] */
export function acknowledgeClaim(findings: readonly ScrubFinding[]): Acknowledgement {
	const ofForm = findings.filter(({ stoppedAt }) => stoppedAt === '999');
	if (ofForm.length > 0) return { report: '999', code: 'R', findings: ofForm };
	const stopping = findings.filter(({ stoppedAt }) => stoppedAt !== 'payer');
	const category = CATEGORIES.find((one) => stopping.some(({ stoppedAt }) => stoppedAt === one));
	return category === undefined
		? { report: '277CA', category: 'A2', action: 'WQ', findings: [] }
		: { report: '277CA', category, action: 'U', findings: stopping };
}
