import type { PayerKnows } from '../denial/denial-key.ts';

/** The answer key of a claim: secret until an attempt is scored. */
export interface ClaimKey {
	/** What each field may say, by its name; an empty text lets it stay blank. What is not named stays blank. */
	readonly fields: ReadonlyMap<string, readonly string[]>;
	/** What an item teaches here, by its entry: its own reason, and more weight than the rest. */
	readonly lessons: ReadonlyMap<string, string>;
	readonly payerKnows: PayerKnows;
	/** Cents this payer pays for the claim as it should be. */
	readonly recoverable: number;
}
