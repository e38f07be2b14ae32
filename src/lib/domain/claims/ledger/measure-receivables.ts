import { ageReceivables } from './age-receivables.ts';
import type { Ageing } from './age-receivables.ts';
import type { Ledger } from './ledger-entry.ts';

/** What a ledger alone does not know: how claims went, and what the work cost. */
export interface ClaimCounts {
	readonly submitted: number;
	/** Taken in or paid without being touched again; say which when it is shown. */
	readonly clean: number;
	readonly rejected: number;
	readonly adjudicated: number;
	readonly denied: number;
	/** Charges of what was adjudicated, in cents. */
	readonly adjudicatedCharges: number;
	readonly appealsDecided: number;
	readonly appealsWon: number;
	/** Cents. */
	readonly costOfCollecting: number;
}

/** A figure with the parts it is made of, so that it can be shown with its formula; null where it divides by nothing. */
export interface Kpi {
	readonly numerator: number;
	readonly denominator: number;
	readonly value: number | null;
}

export interface Receivables {
	/** Open less credits, over charges a day; in days. */
	readonly daysInReceivables: Kpi;
	readonly cleanClaims: Kpi;
	readonly rejections: Kpi;
	/** By number and by money, which can tell different stories. */
	readonly denials: Kpi;
	readonly denialsInMoney: Kpi;
	/** Payments over charges less contractual adjustments. */
	readonly netCollection: Kpi;
	readonly grossCollection: Kpi;
	/** Open for more than 90 days, by date of service. */
	readonly over90: Kpi;
	readonly overturned: Kpi;
	readonly costToCollect: Kpi;
}

/** Reckons the figures a practice is run by, over a period whose ends count (claims §9). Shares from 0 to 1. [LG5] */
export function measureReceivables(
	ledger: Ledger,
	period: { readonly from: string; readonly to: string; readonly days: number },
	counts: ClaimCounts,
): Receivables {
	let charges = 0;
	let payments = 0;
	let contractual = 0;
	let denied = 0;
	const upTo = ledger.entries.filter(({ on }) => on <= period.to);
	for (const entry of upTo) {
		if (entry.on < period.from) continue;
		if (entry.kind === 'charge') charges += entry.amount;
		if (entry.kind === 'payment') payments += entry.amount;
		if (entry.kind === 'refund') payments -= entry.amount;
		if (entry.kind === 'denial') denied += entry.amount;
		if (entry.kind === 'adjustment' && entry.reason === 'contractual') contractual += entry.amount;
	}
	const aged = ageReceivables({ entries: upTo }, period.to, 'service');
	const open = sumOfAll(aged.insurance) + sumOfAll(aged.patient);
	const old = olderThan90(aged.insurance) + olderThan90(aged.patient);
	return {
		daysInReceivables: kpi(open - aged.credits, charges / period.days),
		cleanClaims: kpi(counts.clean, counts.submitted),
		rejections: kpi(counts.rejected, counts.submitted),
		denials: kpi(counts.denied, counts.adjudicated),
		denialsInMoney: kpi(denied, counts.adjudicatedCharges),
		netCollection: kpi(payments, charges - contractual),
		grossCollection: kpi(payments, charges),
		over90: kpi(old, open),
		overturned: kpi(counts.appealsWon, counts.appealsDecided),
		costToCollect: kpi(counts.costOfCollecting, payments),
	};
}

function kpi(numerator: number, denominator: number): Kpi {
	return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

function sumOfAll(ageing: Ageing): number {
	return Object.values(ageing).reduce((sum, amount) => sum + amount, 0);
}

function olderThan90(ageing: Ageing): number {
	return ageing['91-120'] + ageing['120+'];
}
