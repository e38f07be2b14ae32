import { addDays, addYears } from '#domain/claims';
import type { Contract } from '#domain/claims';
import type { Clock, OpenAccount } from '#domain/content';

/**
 * The last day of a clock of an account by the payers’ terms, in calendar days, the last one counting; null
 * where none runs or the day it counts from is not known. [RV5]
 */
export function lastDayOf(
	{ dos, remitted }: OpenAccount,
	clock: Clock,
	contract: Contract,
	next: Contract | null,
): string | null {
	const after = (days: number | null) =>
		days === null || remitted === null ? null : addDays(remitted, days);
	switch (clock) {
		case 'filing':
			return filingDay(dos, contract);
		case 'corrected':
			return after(contract.correctedDays);
		case 'reopening':
			return remitted === null ? null : addYears(remitted, 1);
		case 'appeal':
			return after(contract.appeal.receivedAfter + contract.appeal.days);
		case 'records':
			return after(contract.recordsDays);
		case 'next-payer': {
			if (next === null) return null;
			const from = next.filing.secondaryFrom === 'service' ? dos : (remitted ?? dos);
			return filingDay(from, next);
		}
		case 'none':
			return null;
	}
}

function filingDay(from: string, { filing }: Contract): string {
	return filing.days === null ? addYears(from, filing.years ?? 1) : addDays(from, filing.days);
}
