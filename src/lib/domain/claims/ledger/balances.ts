import type { Ledger, LedgerEntry, Party } from './ledger-entry.ts';

/** What is open, in cents; below nothing where too much was paid. */
export interface Balances {
	/** By payer id. */
	readonly payers: ReadonlyMap<string, number>;
	readonly patient: number;
	readonly total: number;
}

const PATIENT = '';

/** Adds up who owes what, on one account or on all. [LG2] */
export function balancesOf({ entries }: Ledger, account: string | null = null): Balances {
	const open = new Map<string, number>();
	for (const entry of entries) {
		if (account !== null && entry.account !== account) continue;
		for (const { party, amount } of movesOf(entry)) {
			const key = party === 'patient' ? PATIENT : party.payerId;
			open.set(key, (open.get(key) ?? 0) + amount);
		}
	}
	const patient = open.get(PATIENT) ?? 0;
	open.delete(PATIENT);
	let total = patient;
	for (const amount of open.values()) total += amount;
	return { payers: open, patient, total };
}

interface Move {
	readonly party: Party;
	readonly amount: number;
}

/** What an entry does to whose balance. */
function movesOf(entry: LedgerEntry): readonly Move[] {
	switch (entry.kind) {
		case 'charge':
			return [{ party: entry.owedBy, amount: entry.amount }];
		case 'payment':
			return [{ party: entry.from, amount: -entry.amount }];
		case 'adjustment':
			return [{ party: entry.owedBy, amount: -entry.amount }];
		case 'refund':
			return [{ party: entry.to, amount: entry.amount }];
		case 'transfer':
			return [
				{ party: entry.from, amount: -entry.amount },
				{ party: entry.to, amount: entry.amount },
			];
		case 'bill':
		case 'denial':
			return [];
	}
}
