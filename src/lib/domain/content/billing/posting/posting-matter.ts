import type { Ledger, ProfessionalClaim, Remittance } from '#domain/claims';

/**
 * What lies on the posting desk from the start. A service line is an account of the ledger of its own,
 * named by `placeOf`, so that balances can be told line by line.
 */
export interface PostingMatter {
	readonly accounts: readonly PostingAccount[];
	/** Every claim behind the remittances, in the order in which they were decided. */
	readonly claims: readonly PostedClaim[];
	/** What was remitted and posted before, oldest first. */
	readonly earlier: readonly Remittance[];
	/** The journal before anything of the remittance at hand is posted. */
	readonly ledger: Ledger;
	/** What is posted now. */
	readonly remittance: Remittance;
}

/** An account with whose turn it is when. */
export interface PostingAccount {
	readonly account: string;
	/** Payer ids, in the order of their turn; the patient comes after them. */
	readonly payers: readonly string[];
	/** What the registration says, in a sentence. */
	readonly says: string;
}

/** A claim as it went to a payer. */
export interface PostedClaim {
	readonly claim: ProfessionalClaim;
	/** The day that payer received it, ISO. */
	readonly received: string;
	/** The earlier claim whose decision it carries as of the payer before, by its place in the list, from 0. */
	readonly after: number | null;
}

/** The account of the ledger on which a line of an account stands. */
export function placeOf(account: string, line: number): string {
	return `${account}/${String(line)}`;
}
