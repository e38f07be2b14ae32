import type { AdjustmentGroup } from '../remit/adjustment.ts';

/** Who owes: a payer by its id, or the patient. */
export type Party = { readonly payerId: string } | 'patient';

/**
 * Why an amount was given up. A denial that is written off is never contractual: that would make the net
 * collection look better than it is.
 */
export type WriteOffReason =
	'contractual' | 'denial' | 'timely' | 'charity' | 'bad-debt' | 'small-balance' | 'courtesy';

interface EntryCore {
	/** Our account number; an account is one encounter. */
	readonly account: string;
	/** The day it was posted, ISO. */
	readonly on: string;
}

/** One line of the journal. Amounts are cents; only the counter-entry of a mistake is negative. */
export type LedgerEntry = EntryCore &
	(
		| {
				readonly kind: 'charge';
				readonly owedBy: Party;
				readonly amount: number;
				readonly dos: string;
		  }
		/** A claim or statement went out; moves no money. */
		| { readonly kind: 'bill'; readonly to: Party }
		| {
				readonly kind: 'payment';
				readonly from: Party;
				readonly amount: number;
				/** Number of the transfer, cheque or receipt. */
				readonly reference: string;
		  }
		| {
				readonly kind: 'adjustment';
				readonly owedBy: Party;
				readonly amount: number;
				readonly reason: WriteOffReason;
				/** The reason of the remittance, where one stands behind it. */
				readonly carc: string | null;
		  }
		| {
				readonly kind: 'transfer';
				readonly from: Party;
				readonly to: Party;
				readonly amount: number;
				readonly carc: string | null;
		  }
		| {
				readonly kind: 'refund';
				readonly to: Party;
				readonly amount: number;
				readonly reference: string;
		  }
		/** A payer refused; the amount stays open until somebody works it. */
		| {
				readonly kind: 'denial';
				readonly by: string;
				readonly amount: number;
				readonly group: AdjustmentGroup;
				readonly carc: string;
		  }
	);

/** An append-only journal. Entries are numbered by their place, from 0, and never change. */
export interface Ledger {
	readonly entries: readonly LedgerEntry[];
}

export function emptyLedger(): Ledger {
	return { entries: [] };
}

/** Adds entries at the end; the ledger that was handed in stays as it was. [LG1] */
export function appendEntries({ entries }: Ledger, more: readonly LedgerEntry[]): Ledger {
	return { entries: [...entries, ...more] };
}

/** Undoes an entry by its counter-entry; nothing changes where there is no such entry or no money in it. [LG1] */
export function counterEntry(ledger: Ledger, number: number, on: string): Ledger {
	const entry = ledger.entries[number];
	if (entry === undefined || entry.kind === 'bill') return ledger;
	return appendEntries(ledger, [{ ...entry, on, amount: -entry.amount }]);
}
