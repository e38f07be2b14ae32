import type { PersonName, Sex } from '#domain/claims';

/** What lies on the eligibility desk from the start. */
export interface EligibilityMatter {
	readonly appointment: Appointment;
	/** Everything that may cover the patient, as the registration has it. */
	readonly coverages: readonly Coverage[];
}

export interface Appointment {
	/** The day of the visit, ISO, and the hour as `HH:MM`. */
	readonly date: string;
	readonly time: string;
	readonly practice: string;
	/** Who asks, as the payers know the practice. */
	readonly npi: string;
	readonly clinician: string;
	readonly reason: string;
	readonly patient: CoveredPerson;
	readonly services: readonly PlannedService[];
}

/** A service of the visit, with what each payer would allow for it. Cents. */
export interface PlannedService {
	readonly code: string;
	readonly words: string;
	/** The kind of service under which an eligibility answer tells its benefit. */
	readonly type: string;
	readonly units: number;
	readonly charge: number;
	/** By the id of the coverage; none where that payer is not asked for it. */
	readonly allowed: ReadonlyMap<string, number>;
}

export interface CoveredPerson {
	readonly name: PersonName;
	/** ISO. */
	readonly born: string;
	readonly sex: Sex;
}

export interface Coverage {
	readonly id: string;
	/** Payer and plan, by their ids in `content/payers`. */
	readonly payer: string;
	readonly plan: string;
	/** The payer as it is printed. */
	readonly name: string;
	/** As it stands in the registration. */
	readonly says: string;
	readonly card: InsuranceCard | null;
	readonly answer: PlanReply | null;
}

/** A card, front and back, as it is printed. */
export interface InsuranceCard {
	readonly plan: string;
	/** Such as `Preferred provider`. */
	readonly type: string;
	readonly subscriber: string;
	readonly member: string;
	readonly group: string | null;
	/** ISO; null where the card does not say. */
	readonly effective: string | null;
	/** Further lines of the front. */
	readonly front: readonly { readonly label: string; readonly says: string }[];
	readonly back: readonly string[];
}

/** What the payer answered when it was asked (271). */
export interface PlanReply {
	/** ISO, and `HHMM`. */
	readonly sent: string;
	readonly time: string;
	readonly trace: string;
	/** The payer’s number in the file. */
	readonly payerId: string;
	readonly member: string;
	readonly insured: CoveredPerson;
	/** Null where the insured is the patient. */
	readonly patient: CoveredPerson | null;
	readonly coverage: 'active' | 'inactive' | null;
	readonly plan: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly notes: readonly string[];
	readonly primaryCare: { readonly name: string; readonly npi: string } | null;
	readonly benefits: readonly CoverageBenefit[];
	readonly otherPayers: readonly { readonly id: string; readonly name: string }[];
	readonly refusal: { readonly reason: string; readonly action: string } | null;
}

/** A benefit as an answer tells it: an amount in cents, or a share in basis points. */
export interface CoverageBenefit {
	readonly kind: 'copay' | 'coinsurance' | 'deductible' | 'out-of-pocket';
	readonly services: readonly string[];
	readonly amount: number | null;
	readonly share: number | null;
	readonly period: 'visit' | 'year' | 'left' | null;
	readonly scope: 'individual' | 'family' | null;
	readonly isInNetwork: boolean | null;
	readonly needsAuthorisation: boolean | null;
}
