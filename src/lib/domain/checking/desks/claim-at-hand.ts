import { answerOfDesk } from '#domain/billing';
import type { ClaimAnswer, DeskAids, DeskPayer } from '#domain/billing';
import type { BillingCase } from '#domain/content';
import type { DeskAtHand } from '../case-at-hand.ts';
import { deskAidsFrom } from './denial-at-hand.ts';

/** A claim whose payer is at hand to decide it, with the form its key stands for. */
export interface ClaimToCheck {
	readonly claim: BillingCase<'claim'>;
	readonly answer: ClaimAnswer;
	readonly payer: DeskPayer;
	readonly aids: DeskAids;
}

/** The claim at hand, with its payer; null where it can not be read or no payer can decide it. */
export function claimToCheck({ read, aids }: DeskAtHand): ClaimToCheck | null {
	const deskAids = deskAidsFrom(aids);
	if (read?.kind !== 'claim' || deskAids === null) return null;
	const payer = deskAids.findPayer(read.learner.facts.payer);
	const answer = answerOfDesk(read);
	if (payer === null || answer.kind !== 'claim') return null;
	return { claim: read, answer, payer, aids: deskAids };
}
