import type { RenderedBilling, RevealedBilling } from '#domain/presenting';

/** One revision of a billing case, read and rendered; the counterpart of `CaseRevision`. */
export interface BillingRevision {
	/** SHA-256 of the text, in hex. */
	readonly hash: string;
	readonly page: RenderedBilling;
	readonly secret: {
		readonly text: string;
		/** Rendered, in the order in which they are given out. */
		readonly hints: readonly string[];
		readonly revealed: RevealedBilling;
	};
}
