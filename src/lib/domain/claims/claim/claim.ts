import type { PayerKind } from '../payer-kind.ts';
import type {
	BillingProvider,
	Person,
	Provider,
	ReferringProvider,
	Relationship,
} from './person.ts';
import type { OtherInsurance } from './other-insurance.ts';

/**
 * One claim, as the key, the form, the scrubber, X12 and the remittance all know it. It holds what was
 * written, right or wrong: the scrubber judges. Money is cents, dates are ISO, codes are in the notation
 * of CO1; item numbers are those of the CMS-1500 (02/12), FL those of the UB-04. [CL1]
 */
export type Claim = ProfessionalClaim | InstitutionalClaim;

interface ClaimCore {
	/** Ours; comes back on the remittance (item 26, FL 3a, CLM01). */
	readonly accountNumber: string;
	readonly payer: ClaimPayer;
	/** Where this payer stands among those of the patient (SBR01). */
	readonly order: PayerOrder;
	readonly patient: Person;
	readonly insured: Insured;
	/** Other payers of the patient, with what they decided where they did (items 9–9d, 11d). */
	readonly otherInsurance: readonly OtherInsurance[];
	readonly accident: Accident;
	/** 1 the first claim, 7 replaces, 8 voids an earlier one (item 22, FL 4 and 64, CLM05-3). */
	readonly frequency: '1' | '7' | '8';
	/** The payer's number of the claim that is replaced or voided (REF*F8). */
	readonly originalReference: string | null;
	/** Prior authorisation (item 23, FL 63, REF*G1). */
	readonly authorisation: string | null;
	/** Referral (REF*9F). */
	readonly referral: string | null;
	/** Laboratory certificate (REF*X4). */
	readonly clia: string | null;
	/** The patient allows that records are sent (item 12, CLM09). */
	readonly mayRelease: boolean;
	/** The insured lets the payer pay the provider (item 13, CLM08). */
	readonly paysProvider: boolean;
	/** The provider takes what the payer allows for the whole price (item 27, CLM07). */
	readonly acceptsAssignment: boolean;
	/** Paid by the patient already (item 29, AMT*F5); never the expected share. */
	readonly patientPaid: number;
	/** As written on the claim; the scrubber holds it against the lines (item 28, CLM02). */
	readonly totalCharge: number;
	/** At most 12, in order; a line points at them by index (item 21, FL 67). */
	readonly diagnoses: readonly string[];
	/** What was sent along, by the kind of document (PWK). */
	readonly attachments: readonly string[];
	readonly billing: BillingProvider;
	/** Item 32; null where it is the billing address. */
	readonly facility: Provider | null;
}

export interface ProfessionalClaim extends ClaimCore {
	readonly kind: 'professional';
	/** Item 17. */
	readonly referring: ReferringProvider | null;
	/** Beginning of the illness or last period (item 14, ISO). */
	readonly onset: OnsetDate | null;
	/** Item 18. */
	readonly hospitalStay: DateSpan | null;
	/** Signed by or for the provider on (item 31, ISO); null where it was not. */
	readonly signedOn: string | null;
	readonly lines: readonly ProfessionalLine[];
}

export interface InstitutionalClaim extends ClaimCore {
	readonly kind: 'institutional';
	/** FL 4: `0`, facility, care, frequency. */
	readonly typeOfBill: string;
	/** FL 6. */
	readonly statement: DateSpan;
	/** FL 12–15; null for outpatient visits without one. */
	readonly admission: Admission | null;
	/** FL 17, two digits. */
	readonly dischargeStatus: string | null;
	readonly conditionCodes: readonly string[];
	readonly occurrences: readonly { readonly code: string; readonly date: string }[];
	/** FL 39–41; amounts in cents, or days times 100 for codes that count days. */
	readonly values: readonly { readonly code: string; readonly amount: number }[];
	/** FL 69. */
	readonly admittingDiagnosis: string | null;
	/** FL 70. */
	readonly visitReasons: readonly string[];
	/** FL 72. */
	readonly externalCauses: readonly string[];
	/** FL 76 and 77. */
	readonly attending: Provider | null;
	readonly operating: Provider | null;
	readonly lines: readonly InstitutionalLine[];
}

interface LineCore {
	/** First and last day (item 24A, FL 45), ISO. */
	readonly from: string;
	readonly to: string;
	/** Null only for room, board and the like on a UB-04. */
	readonly code: string | null;
	/** At most four, in order (item 24D). */
	readonly modifiers: readonly string[];
	/** For the whole line (item 24F, FL 47). */
	readonly charge: number;
	readonly units: number;
	/** UN units, MJ minutes of anaesthesia, DA days. */
	readonly unitKind: 'UN' | 'MJ' | 'DA';
	/** The National Drug Code, eleven digits; null where there is none. */
	readonly ndc: string | null;
}

export interface ProfessionalLine extends LineCore {
	/** Item 24B. */
	readonly place: string;
	/** Item 24C. */
	readonly isEmergency: boolean;
	/** Indexes of `diagnoses`, at most four, the first one the reason (item 24E); -1 points at none. */
	readonly pointers: readonly number[];
	/** Item 24J; null where the billing provider did the work. */
	readonly rendering: Provider | null;
}

export interface InstitutionalLine extends LineCore {
	/** FL 42, four digits. */
	readonly revenueCode: string;
	/** FL 48. */
	readonly nonCovered: number;
}

export type ClaimLine = ProfessionalLine | InstitutionalLine;

export interface ClaimPayer {
	readonly id: string;
	readonly name: string;
	readonly kind: PayerKind;
}

export type PayerOrder = 'primary' | 'secondary' | 'tertiary';

/** The person whose plan it is (items 1a, 4, 6, 7, 11). */
export interface Insured {
	readonly person: Person;
	/** As on the card. */
	readonly memberId: string;
	readonly group: string | null;
	/** What the patient is to the insured. */
	readonly relationship: Relationship;
}

/** Item 10; a yes means that another payer may owe first. */
export interface Accident {
	readonly atWork: boolean;
	/** The state (two letters) of a motor accident; null where it was none. */
	readonly auto: string | null;
	readonly other: boolean;
	/** ISO; null where there was no accident. */
	readonly date: string | null;
	/** The number a casualty insurer gave it (item 11b). */
	readonly casualtyNumber: string | null;
}

/** 431 onset of the illness, 484 last menstrual period. */
export interface OnsetDate {
	readonly qualifier: '431' | '484';
	readonly date: string;
}

export interface DateSpan {
	readonly from: string;
	readonly to: string;
}

export interface Admission {
	readonly date: string;
	/** 00–23. */
	readonly hour: string;
	/** FL 14, one digit. */
	readonly priority: string;
	/** FL 15, one character. */
	readonly origin: string;
}
