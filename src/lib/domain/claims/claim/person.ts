/** F, M, or unknown, as claims write it (DMG03). */
export type Sex = 'F' | 'M' | 'U';

export interface PersonName {
	readonly last: string;
	readonly first: string;
	/** Empty where there is none. */
	readonly middle: string;
}

export interface Address {
	readonly street: string;
	readonly city: string;
	/** Two letters. */
	readonly state: string;
	/** Five or nine digits. */
	readonly zip: string;
}

/** A patient or an insured person. */
export interface Person {
	readonly name: PersonName;
	/** ISO. */
	readonly birthDate: string;
	readonly sex: Sex;
	readonly address: Address;
	/** ISO; only where the person has died. */
	readonly deathDate: string | null;
}

/** How the patient is related to the insured (CMS-1500 item 6). */
export type Relationship = 'self' | 'spouse' | 'child' | 'other';

/** A clinician, practice or place that a claim names. */
export interface Provider {
	readonly name: string;
	readonly npi: string;
	/** Ten characters; null where the claim does not say. */
	readonly taxonomy: string | null;
}

/** Who asks for the money (item 33, loop 2010AA). */
export interface BillingProvider extends Provider {
	/** Nine digits. */
	readonly taxId: string;
	readonly address: Address;
}

/** Who sent the patient or watched over the work (item 17): referring, ordering, supervising. */
export interface ReferringProvider extends Provider {
	readonly role: 'DN' | 'DK' | 'DQ';
}
