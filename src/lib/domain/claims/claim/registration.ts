import type { Accident, Insured, OnsetDate, PayerOrder } from './claim.ts';
import type { OtherInsurance } from './other-insurance.ts';
import type { BillingProvider, Person, Provider, ReferringProvider } from './person.ts';

/** What the front desk and the practice know of a visit besides its codes. */
export interface Registration {
	readonly accountNumber: string;
	readonly patient: Person;
	readonly insured: Insured;
	readonly order: PayerOrder;
	readonly otherInsurance: readonly OtherInsurance[];
	readonly accident: Accident;
	readonly onset: OnsetDate | null;
	readonly authorisation: string | null;
	readonly referral: string | null;
	readonly clia: string | null;
	readonly mayRelease: boolean;
	readonly paysProvider: boolean;
	readonly acceptsAssignment: boolean;
	readonly patientPaid: number;
	readonly billing: BillingProvider;
	readonly rendering: Provider | null;
	readonly referring: ReferringProvider | null;
	readonly facility: Provider | null;
	/** ISO; the day the claim is signed. */
	readonly signedOn: string;
	/** What the practice charges for one unit, in cents; null where its list does not have the service. */
	charge(code: string, modifiers: readonly string[]): number | null;
}

/** No accident at all. */
export function noAccident(): Accident {
	return { atWork: false, auto: null, other: false, date: null, casualtyNumber: null };
}

/** A coded encounter: the sheet as it was filled in, in the shape of an answer. */
export interface CodedEncounter {
	/** ISO. */
	readonly dos: string;
	readonly pos: string;
	readonly perspective: 'professional' | 'institutional';
	/** Rows A, B, C …; an empty code is a blank row. */
	readonly diagnoses: readonly { readonly code: string }[];
	readonly procedures: readonly CodedService[];
}

export interface CodedService {
	readonly code: string;
	readonly modifiers: readonly string[];
	/** Units, or minutes of anaesthesia; null where the field was left empty. */
	readonly units: number | null;
	/** Letters of diagnosis rows. */
	readonly pointers: readonly string[];
}
