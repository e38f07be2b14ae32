import type { DocumentKind, ProfessionalClaim, Remittance } from '#domain/claims';

/** What lies on the denial desk from the start. */
export interface DenialMatter {
	/** As it was sent. */
	readonly claim: ProfessionalClaim;
	/** The day the payer received it, ISO. */
	readonly received: string;
	/** What came back. */
	readonly remittance: Remittance;
	/** Papers at hand: any may be enclosed, none has to be. */
	readonly papers: readonly Paper[];
	/** Whether the chart is to be audited again. */
	readonly asksAudit: boolean;
	/** Payers the patient also has or may have, as the front desk knows them; empty where none. */
	readonly otherCoverage: readonly OtherCoverage[];
}

/** A paper in the file of the account. */
export interface Paper {
	readonly id: string;
	readonly title: string;
	/** One line: what it is and what it says. */
	readonly says: string;
	readonly kind: DocumentKind;
	readonly from: string;
	readonly to: string;
	/** The date on it, ISO. */
	readonly dated: string;
}

export interface OtherCoverage {
	readonly payer: string;
	readonly memberId: string;
	/** As it stands in the registration, e.g. `Spouse’s plan, active since 2025`. */
	readonly says: string;
}
