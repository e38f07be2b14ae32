import type { PayerKind, Remittance } from '#domain/claims';
import type { FormKind } from './form-field.ts';

/** What lies on the claims desk besides the chart with registration, card and codes. */
export interface ClaimMatter {
	readonly form: FormKind;
	/** Clinicians, practices and places with their numbers: what a claim names by NPI is looked up here. */
	readonly roster: readonly RosterEntry[];
	/** Numbers on the account that may go into item 23 or FL 63. */
	readonly numbers: readonly AccountNumber[];
	/** What a payer before this one decided; null where there was none. */
	readonly prior: PriorRemittance | null;
	/** What this payer made of the claim that is sent again; null for a first claim. */
	readonly earlier: Remittance | null;
	/** Kinds of documents that go along with the claim. */
	readonly attached: readonly string[];
}

export interface RosterEntry {
	readonly name: string;
	readonly npi: string;
	readonly taxonomy: string;
	/** In a few words, e.g. `Referring physician`. */
	readonly role: string;
}

export interface AccountNumber {
	readonly kind: 'authorisation' | 'referral' | 'clia';
	readonly number: string;
	readonly says: string;
}

/** A first payer's remittance, with what identifies the patient there. */
export interface PriorRemittance {
	readonly payerId: string;
	readonly payerKind: PayerKind;
	readonly memberId: string;
	readonly remittance: Remittance;
	/** What must be taken for the whole price under the first payer's contract, in cents; null where nothing binds. */
	readonly obligedToAccept: number | null;
}
