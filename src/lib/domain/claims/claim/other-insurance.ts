import type { Adjustment } from '../remit/adjustment.ts';
import type { PayerKind } from '../payer-kind.ts';
import type { PayerOrder } from './claim.ts';
import type { Relationship } from './person.ts';

/** Another payer of the same patient (loops 2320 and 2330). */
export interface OtherInsurance {
	readonly payerId: string;
	readonly payerName: string;
	readonly kind: PayerKind;
	readonly order: PayerOrder;
	readonly memberId: string;
	readonly relationship: Relationship;
	/** What it decided; null where it has not been asked yet. */
	readonly decision: PriorDecision | null;
}

/** What an earlier payer decided, line by line (2430 SVD and CAS). */
export interface PriorDecision {
	/** ISO; the day of its remittance (DTP*573). */
	readonly date: string;
	/** One for each line of the claim, in their order. */
	readonly lines: readonly PriorLine[];
	/** What the provider must take as full payment by law or contract, for the whole claim; null where nothing binds. */
	readonly obligedToAccept: number | null;
}

export interface PriorLine {
	readonly paid: number;
	/** What it allowed; 0 where it denied the line. */
	readonly allowed: number;
	readonly adjustments: readonly Adjustment[];
}
