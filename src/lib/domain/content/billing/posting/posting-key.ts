import type { PayerKnows } from '../denial/denial-key.ts';
import type { Becomes, Beside } from './posting-words.ts';

/** The answer key of a posting: what the remittance alone does not say, and where the ledger ends. */
export interface PostingKey {
	/** What the payer of each claim knew, in the order of the claims. */
	readonly payerKnows: readonly PayerKnows[];
	/** Accounts whose patient may never be asked for a share. */
	readonly protected: readonly string[];
	/** Amounts that become something else than the ledger's rule makes of them. */
	readonly becomes: readonly SpecialCase[];
	readonly beside: readonly BesideKey[];
	/** Own words on why a reason becomes what it does, by place and reason. */
	readonly why: ReadonlyMap<string, string>;
	/** Where each line of the ledger ends, in cents: written by the author and held against the postings. */
	readonly ends: readonly LineEnd[];
}

export interface SpecialCase {
	readonly place: string;
	/** Group and reason, such as `PR-2`. */
	readonly reason: string;
	readonly becomes: Becomes;
	readonly why: string;
}

export interface BesideKey {
	readonly what: Beside;
	/** Null where it belongs to no line. */
	readonly place: string | null;
	/** Cents. */
	readonly amount: number;
	readonly why: string;
}

export interface LineEnd {
	readonly place: string;
	/** Cents by payer id, `patient` for the patient. */
	readonly owed: ReadonlyMap<string, number>;
}
