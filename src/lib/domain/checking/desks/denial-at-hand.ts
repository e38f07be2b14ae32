import { prepareDeskPayer } from '#domain/billing';
import type { DeskAids, DeskPayer } from '#domain/billing';
import type { BillingCase } from '#domain/content';
import type { CheckingAids, DeskAtHand } from '../case-at-hand.ts';

/** A denial whose payer is at hand to decide it. */
export interface DenialToCheck {
	readonly denial: BillingCase<'denial'>;
	readonly payer: DeskPayer;
	readonly aids: DeskAids;
}

/** What desks are judged with; null where no whole payers are at hand. */
export function deskAidsFrom({ book, findPayer }: CheckingAids): DeskAids | null {
	if (findPayer === undefined) return null;
	return {
		book,
		findPayer: (id) => {
			const payer = findPayer(id);
			return payer === null ? null : prepareDeskPayer(payer);
		},
	};
}

/** The denial at hand, with its payer; null where it can not be read or no payer can decide it. */
export function denialToCheck({ read, aids }: DeskAtHand): DenialToCheck | null {
	const deskAids = deskAidsFrom(aids);
	if (read?.kind !== 'denial' || deskAids === null) return null;
	const payer = deskAids.findPayer(read.learner.facts.payer);
	return payer === null ? null : { denial: read, payer, aids: deskAids };
}
