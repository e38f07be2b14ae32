/** The eligibility desk: the visit, and every coverage with its card and what its payer answered. */
export interface EligibilityView {
	readonly visit: VisitView;
	readonly coverages: readonly CoverageView[];
}

export interface VisitView {
	/** ISO, and the hour as it is told. */
	readonly date: string;
	readonly time: string;
	readonly practice: string;
	readonly clinician: string;
	readonly reason: string;
	readonly patient: string;
	readonly born: string;
	readonly sex: string;
	readonly services: readonly PlannedServiceView[];
}

/** Cents. */
export interface PlannedServiceView {
	readonly code: string;
	readonly words: string;
	/** The kind of service as answers call it. */
	readonly type: string;
	readonly units: number;
	readonly charge: number;
	/** What each payer allows, in the order of the coverages; null where it was not asked. */
	readonly allowed: readonly (number | null)[];
}

export interface CoverageView {
	readonly id: string;
	readonly name: string;
	readonly says: string;
	readonly card: CardView | null;
	readonly answer: AnswerView | null;
}

export interface CardView {
	readonly plan: string;
	readonly type: string;
	readonly subscriber: string;
	readonly member: string;
	readonly group: string | null;
	readonly effective: string | null;
	readonly front: readonly { readonly label: string; readonly says: string }[];
	readonly back: readonly string[];
}

/** A 271 in words; everything but the day and hour of the answer was read from the raw text. */
export interface AnswerView {
	readonly sent: string;
	readonly time: string;
	readonly trace: string;
	readonly payerId: string;
	readonly member: string;
	readonly insured: string;
	readonly patient: string;
	/** In words. */
	readonly coverage: string;
	readonly plan: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly notes: readonly string[];
	readonly primaryCare: string;
	readonly otherPayers: readonly string[];
	readonly refusal: string;
	readonly benefits: readonly BenefitView[];
	/** The file itself. */
	readonly raw: string;
}

export interface BenefitView {
	readonly what: string;
	readonly services: string;
	/** Cents; null for a share. */
	readonly amount: number | null;
	/** Basis points; null for an amount. */
	readonly share: number | null;
	readonly period: string;
	readonly scope: string;
	readonly network: string;
	readonly authorisation: string;
}
