import { toFeeSchedule } from '#domain/content';
import type { CaseFacts } from '#domain/content';
import type { FeeSchedule } from '#domain/scoring';
import type { Shelf } from '#server/library';

/** The fees of a case's payer as they are today; null where it names none, or one no file describes. [PY7] */
export function feesFor(
	{ findPayer }: Pick<Shelf, 'findPayer'>,
	{ payer }: Pick<CaseFacts, 'payer'>,
): FeeSchedule | null {
	const found = payer === null ? null : findPayer(payer);
	return found && toFeeSchedule(found);
}
