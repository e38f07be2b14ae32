import type { CodeSet } from '../payer/code-set.ts';
import type { Sex } from '../claim/person.ts';

/** What a payer has on file when it decides a claim. */
export interface PayerRecords {
	/** By member number. */
	readonly members: ReadonlyMap<string, MemberRecord>;
	/** By NPI. */
	readonly providers: ReadonlyMap<string, ProviderRecord>;
	/** By number. */
	readonly authorisations: ReadonlyMap<string, AuthorisationRecord>;
	readonly referrals: ReadonlyMap<string, ReferralRecord>;
}

/** A span of days whose ends count; open where the end is null. */
export interface OpenSpan {
	readonly from: string;
	readonly to: string | null;
}

export interface MemberRecord {
	readonly memberId: string;
	readonly last: string;
	readonly first: string;
	readonly birthDate: string;
	readonly sex: Sex;
	readonly coverage: readonly CoverageSpan[];
	/** Another payer handles the claims of these days; `forwards` where claims are passed on to it. */
	readonly elsewhere:
		(OpenSpan & { readonly payerName: string; readonly forwards: boolean }) | null;
	/** Another payer has to decide first. */
	readonly otherFirst: (OpenSpan & { readonly payerName: string }) | null;
	readonly hospice: OpenSpan | null;
	/** A stay in a nursing facility that pays for what is done meanwhile. */
	readonly nursingStay: OpenSpan | null;
	/** The first day of an unpaid premium. */
	readonly graceFrom: string | null;
	/** A question to the member waits for an answer. */
	readonly questionOpen: boolean;
	/** May not be asked for another payer's patient share. */
	readonly isProtected: boolean;
	/** The primary physician; null where the plan wants none. */
	readonly primaryNpi: string | null;
}

export interface CoverageSpan extends OpenSpan {
	readonly planId: string;
}

export interface ProviderRecord {
	readonly npi: string;
	/** With which a payer has a contract: preferred ones, the network, or none. */
	readonly standing: 'preferred' | 'network' | 'outside';
	/** Days of enrolment. */
	readonly enrolled: OpenSpan;
	readonly mayBill: boolean;
	readonly mayRender: boolean;
	readonly mayRefer: boolean;
	readonly mayOrder: boolean;
	/** The laboratory certificate; null where there is none. */
	readonly clia: string | null;
}

export interface AuthorisationRecord extends OpenSpan {
	readonly number: string;
	readonly memberId: string;
	readonly services: CodeSet;
	readonly units: number;
	/** Only for this provider; for any where null. */
	readonly npi: string | null;
}

export interface ReferralRecord extends OpenSpan {
	readonly number: string;
	readonly memberId: string;
	readonly visits: number;
	/** The primary physician or the network stands behind it. */
	readonly isApproved: boolean;
}
