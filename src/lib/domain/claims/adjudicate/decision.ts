import type { Claim } from '../claim/claim.ts';
import type { Adjustment } from '../remit/adjustment.ts';
import type { EvidenceFact } from './evidence.ts';

/** The gates a line passes, in the order in which they are asked (claims §5). [AD1] */
export const STAGES = [
	'readable',
	'duplicate',
	'member',
	'provider',
	'timely',
	'authorisation',
	'edits',
	'benefit',
	'necessity',
	'price',
	'share',
	'coordination',
	'payment',
] as const;

export type Stage = (typeof STAGES)[number];

/** Why a line is not paid. */
export interface Refusal {
	readonly group: Adjustment['group'];
	readonly carc: string;
	readonly remarks: readonly string[];
	/** The rule of RULES.md, such as `AD7`. */
	readonly rule: string;
	/** What of the payer's file it rests on, such as `harbor-part-b policy nails`; null where a rule alone decides. */
	readonly source: string | null;
	readonly sentence: string;
	/** What would have to be proved to overturn it; null where no document can. */
	readonly overturnedBy: EvidenceFact | null;
}

/** One step of the explanation of a line. */
export interface Step {
	readonly stage: Stage;
	readonly rule: string;
	readonly source: string | null;
	/** Cents, where the step is about an amount. */
	readonly amount: number | null;
	readonly sentence: string;
}

export interface LineDecision {
	/** From 0, as on the claim. */
	readonly index: number;
	readonly charge: number;
	/** 0 where the line was refused. */
	readonly allowed: number;
	readonly paid: number;
	readonly adjustments: readonly Adjustment[];
	readonly remarks: readonly string[];
	readonly refusal: (Refusal & { readonly stage: Stage }) | null;
	/** Deductible taken by this payer's own reckoning, also where another payer bore it. */
	readonly deductible: number;
	readonly isInNetwork: boolean;
	/** Limits of the plan this line counts against. */
	readonly limits: readonly string[];
	readonly steps: readonly Step[];
}

/** CLP02: decided as primary, secondary or tertiary; 4 not known here; 23 passed on, not ours. */
export type DecisionStatus = '1' | '2' | '3' | '4' | '23';

/** A claim as a payer decided it. Deterministic: the same claim, history and records give the same one. */
export interface ClaimDecision {
	/** The payer's own number of the claim. */
	readonly icn: string;
	readonly claim: Claim;
	/** ISO. */
	readonly received: string;
	/** ISO; the day of its remittance. */
	readonly decided: string;
	readonly status: DecisionStatus;
	readonly planId: string | null;
	readonly lines: readonly LineDecision[];
	/** Alerts for the whole claim (MOA). */
	readonly remarks: readonly string[];
	/** It was not decided at all: no appeal, a new claim instead (MA130). */
	readonly isUnprocessable: boolean;
}
