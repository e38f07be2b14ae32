import { addDays, addYears, lastFilingDay } from '#domain/claims';
import type { Contract, OtherInsurance } from '#domain/claims';
import type { Clock, DenialAction, DenialMatter } from '#domain/content';

/** Years in which a clerical error may be put right for any reason (42 CFR 405.980). */
const REOPENING_YEARS = 1;

/** The clock that runs for what was chosen; null where none does. */
export const CLOCK_OF: Readonly<Record<DenialAction, Clock>> = {
	'fix-and-resend': 'corrected',
	reopening: 'reopening',
	'new-claim': 'filing',
	'add-modifier': 'corrected',
	'send-records': 'records',
	appeal: 'appeal',
	'bill-next-payer': 'next-payer',
	'verify-coverage': 'next-payer',
	'bill-patient': 'none',
	'write-off': 'none',
	call: 'appeal',
	nothing: 'none',
};

/**
 * The last day of a clock, by the contracts of the payers: calendar days, the last one counting. Null
 * where no such clock runs with this payer. [DN3]
 */
export function deadlineOf(
	clock: Clock,
	{ claim, remittance }: Pick<DenialMatter, 'claim' | 'remittance'>,
	contract: Contract,
	next: { readonly contract: Contract; readonly order: 'primary' | 'secondary' } | null,
): string | null {
	const { date } = remittance;
	switch (clock) {
		case 'filing':
			return lastFilingDay(claim, contract);
		case 'corrected':
			return contract.correctedDays === null ? null : addDays(date, contract.correctedDays);
		case 'reopening':
			return addYears(date, REOPENING_YEARS);
		case 'appeal':
			return addDays(date, contract.appeal.receivedAfter + contract.appeal.days);
		case 'records':
			return addDays(date, contract.recordsDays);
		case 'next-payer': {
			if (next === null) return null;
			const otherInsurance = next.order === 'secondary' ? [decidedOn(date)] : [];
			return lastFilingDay({ ...claim, otherInsurance }, next.contract);
		}
		case 'none':
			return null;
	}
}

/** Only its date matters to the clock. */
function decidedOn(date: string): OtherInsurance {
	return {
		payerId: '',
		payerName: '',
		kind: 'commercial',
		order: 'primary',
		memberId: '',
		relationship: 'self',
		decision: { date, obligedToAccept: null, lines: [] },
	};
}
