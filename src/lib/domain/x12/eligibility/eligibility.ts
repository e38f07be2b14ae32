import type { PersonName, Sex } from '#domain/claims';

/** Who asks whom: the same in question and answer. */
interface EligibilityCore {
	readonly payerId: string;
	readonly payerName: string;
	readonly providerName: string;
	readonly providerNpi: string;
	/** Comes back with the answer (TRN02). */
	readonly trace: string;
	readonly memberId: string;
	readonly insured: EligiblePerson;
	/** Null where the insured is the patient. */
	readonly patient: EligiblePerson | null;
}

export interface EligiblePerson {
	readonly name: PersonName;
	/** ISO; null where it is not told. */
	readonly birthDate: string | null;
	readonly sex: Sex | null;
}

/** Is this person covered on this day? (270) */
export interface EligibilityInquiry extends EligibilityCore {
	/** ISO. */
	readonly date: string;
	/** Kinds of service asked about (EQ01); 30 is the plan as a whole, 98 an office visit. */
	readonly services: readonly string[];
}

/** What the plan says. (271) */
export interface EligibilityAnswer extends EligibilityCore {
	/** Why there is no answer (AAA03, AAA04); null where there is one. */
	readonly refusal: { readonly reason: string; readonly action: string } | null;
	/** Active or not (EB01 1 or 6); null where the answer does not say. */
	readonly coverage: 'active' | 'inactive' | null;
	readonly plan: string | null;
	/** First day of the plan, ISO. */
	readonly from: string | null;
	/** Last day of the plan, ISO; null where none is told. */
	readonly to: string | null;
	/** What the plan adds in words of its own (MSG); only beside a coverage. */
	readonly notes: readonly string[];
	/** The primary care provider the plan has on file (EB*L); null where it names none. */
	readonly primaryCare: { readonly name: string; readonly npi: string } | null;
	readonly benefits: readonly Benefit[];
	/** Payers that may owe first (EB*R). */
	readonly otherPayers: readonly { readonly id: string; readonly name: string }[];
}

export interface Benefit {
	readonly kind: BenefitKind;
	readonly services: readonly string[];
	/** Cents; null for a share. */
	readonly amount: number | null;
	/** Basis points; null for an amount. */
	readonly share: number | null;
	/** For a visit, for a calendar year, or what is left of it. */
	readonly period: BenefitPeriod | null;
	readonly scope: 'individual' | 'family' | null;
	readonly isInNetwork: boolean | null;
	readonly needsAuthorisation: boolean | null;
}

export type BenefitKind = 'copay' | 'coinsurance' | 'deductible' | 'out-of-pocket';
export type BenefitPeriod = 'visit' | 'year' | 'left';

/** EB01 and EB06 by what they mean. */
export const BENEFIT_CODES: Readonly<Record<BenefitKind, string>> = {
	copay: 'B',
	coinsurance: 'A',
	deductible: 'C',
	'out-of-pocket': 'G',
};

export const PERIOD_CODES: Readonly<Record<BenefitPeriod, string>> = {
	visit: '27',
	year: '23',
	left: '29',
};
