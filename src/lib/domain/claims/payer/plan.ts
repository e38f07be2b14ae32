import type { CodeSet, DiagnosisSet } from './code-set.ts';

/** What one plan of a payer covers and what it leaves to the patient. Cents and basis points. */
export interface Plan {
	readonly id: string;
	readonly title: string;
	/** For a calendar year. */
	readonly deductible: number;
	/** The most that deductible, copays and coinsurance in the network may come to in a year; null where nothing caps them. */
	readonly outOfPocket: number | null;
	/** The patient's share of what is allowed. */
	readonly coinsurance: number;
	readonly copays: readonly Copay[];
	/** Services without any share, such as prevention. */
	readonly free: CodeSet;
	/** Services the deductible does not touch. */
	readonly beforeDeductible: CodeSet;
	/** Shares outside the network; null where nothing is covered there. */
	readonly outside: OutsideShare | null;
	/** Services for which only preferred providers are paid. */
	readonly preferredOnly: CodeSet;
	/** Services that need a referral, and those that need an authorisation. */
	readonly referral: CodeSet;
	readonly authorisation: CodeSet;
	/** Services paid by a monthly amount for each member. */
	readonly capitated: CodeSet;
	readonly exclusions: readonly Exclusion[];
	readonly limits: readonly BenefitLimit[];
	readonly coordination: Coordination;
}

/** A fixed amount, once a day; it takes the place of deductible and coinsurance on its line. */
export interface Copay {
	readonly title: string;
	readonly services: CodeSet;
	readonly amount: number;
}

export interface OutsideShare {
	readonly deductible: number;
	readonly coinsurance: number;
}

/** Why a plan leaves something out; each reason has a code of its own on the remittance. */
export type ExclusionReason = 'not-a-benefit' | 'not-covered' | 'routine' | 'experimental';

export interface Exclusion {
	readonly title: string;
	readonly reason: ExclusionReason;
	readonly services: CodeSet;
	/** Only for these diagnoses; for all where none is named. */
	readonly diagnoses: DiagnosisSet;
	/** Whether the patient may be billed. */
	readonly patientOwes: boolean;
}

/** The most that is paid for in a calendar year: visits or an amount. */
export interface BenefitLimit {
	readonly id: string;
	readonly title: string;
	readonly services: CodeSet;
	readonly visits: number | null;
	readonly amount: number | null;
	readonly patientOwes: boolean;
}

/** How a plan pays after another payer (claims §5). */
export const COORDINATIONS = [
	'traditional',
	'carve-out',
	'maintenance',
	'lesser-of',
	'medicare-secondary',
] as const;

export type Coordination = (typeof COORDINATIONS)[number];
