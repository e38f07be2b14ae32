import { daysBetween } from '../calendar.ts';
import { balancesOf } from './balances.ts';
import type { Ledger } from './ledger-entry.ts';

/** The usual columns, in days. */
export const AGE_BUCKETS = ['0-30', '31-60', '61-90', '91-120', '120+'] as const;

export type AgeBucket = (typeof AGE_BUCKETS)[number];

/** Open cents by age. */
export type Ageing = Readonly<Record<AgeBucket, number>>;

export interface AgedReceivables {
	readonly insurance: Ageing;
	readonly patient: Ageing;
	/** What was paid too much, as a positive amount; it is no part of the columns. */
	readonly credits: number;
}

/**
 * Ages what is open, insurance and patient apart: from the first day of service, or from the last bill to
 * whoever owes. What was never billed ages from the service either way. [LG4]
 */
export function ageReceivables(
	ledger: Ledger,
	today: string,
	from: 'service' | 'last-bill',
): AgedReceivables {
	const accounts = new Map<string, AccountDates>();
	for (const entry of ledger.entries) {
		const dates: AccountDates = accounts.get(entry.account) ?? {
			dos: null,
			patient: null,
			payers: new Map<string, string>(),
		};
		accounts.set(entry.account, dates);
		if (entry.kind === 'charge' && (dates.dos === null || entry.dos < dates.dos)) {
			dates.dos = entry.dos;
		}
		if (entry.kind !== 'bill') continue;
		if (entry.to === 'patient') dates.patient = later(dates.patient, entry.on);
		else {
			const { payerId } = entry.to;
			dates.payers.set(payerId, later(dates.payers.get(payerId) ?? null, entry.on));
		}
	}
	const insurance = noAgeing();
	const patient = noAgeing();
	let credits = 0;
	const add = (columns: Record<AgeBucket, number>, amount: number, since: string | null) => {
		if (amount < 0) credits -= amount;
		else columns[bucketOf(since === null ? 0 : daysBetween(since, today))] += amount;
	};
	for (const [account, { dos, patient: patientBilled, payers }] of accounts) {
		const open = balancesOf(ledger, account);
		const since = (billed: string | null) => (from === 'last-bill' ? (billed ?? dos) : dos);
		for (const [payerId, amount] of open.payers) {
			add(insurance, amount, since(payers.get(payerId) ?? null));
		}
		add(patient, open.patient, since(patientBilled));
	}
	return { insurance, patient, credits };
}

interface AccountDates {
	dos: string | null;
	patient: string | null;
	readonly payers: Map<string, string>;
}

function later(known: string | null, date: string): string {
	return known === null || date > known ? date : known;
}

function noAgeing(): Record<AgeBucket, number> {
	return { '0-30': 0, '31-60': 0, '61-90': 0, '91-120': 0, '120+': 0 };
}

function bucketOf(days: number): AgeBucket {
	if (days <= 30) return '0-30';
	if (days <= 60) return '31-60';
	if (days <= 90) return '61-90';
	return days <= 120 ? '91-120' : '120+';
}
