import { prepareDeskPayer } from '#domain/billing';
import type { DeskAids } from '#domain/billing';
import type { Shelf } from '#server/library';

/** What desks are judged with: the tables and payers on the shelf today. */
export function deskAidsOf({ book, findPayer }: Pick<Shelf, 'book' | 'findPayer'>): DeskAids {
	return {
		book,
		findPayer: (id) => {
			const payer = findPayer(id);
			return payer === null ? null : prepareDeskPayer(payer);
		},
	};
}
