import type { CodeSet } from './code-set.ts';

/** What holds between a payer and those it pays: times, prices, ways. Days are calendar days. */
export interface Contract {
	readonly filing: FilingLimit;
	/** Days from the remittance in which a claim can be replaced; null where frequency 7 and 8 are not taken. */
	readonly correctedDays: number | null;
	readonly appeal: AppealTerms;
	/** Days to answer a request for records. */
	readonly recordsDays: number;
	/** Of what is left after cost share and coordination, taken from the payment (basis points). */
	readonly sequestration: number;
	/** For those who have no contract: their share of the fee, and what they may charge of that; null where any charge stands. */
	readonly nonParticipating: NonParticipating | null;
	/** Shares of the fee by rank, highest fee first; the last one goes on. */
	readonly multipleProcedures: readonly number[];
	readonly assistants: AssistantShares;
	readonly anesthesia: AnesthesiaPrices | null;
	/** Share of the charge for what the fee schedule does not list; null where that is not paid. */
	readonly unlisted: number | null;
	/** Share of the charge for hospital lines without a procedure code. */
	readonly hospitalShare: number;
	/** Whether GA, GX, GY and GZ are read. */
	readonly readsNotices: boolean;
	/** Outside the network emergencies are shared in as within it, and the rest of the charge is nobody's. */
	readonly emergency: CodeSet;
	/** Years without a visit after which a patient is new again. */
	readonly newPatientYears: number;
	/** Whether a late claim may be appealed. */
	readonly appealsLateness: boolean;
}

export interface FilingLimit {
	readonly days: number | null;
	/** Calendar years, where the limit is not in days. */
	readonly years: number | null;
	/** What a later payer counts from. */
	readonly secondaryFrom: 'primary-remittance' | 'service';
}

export interface AppealTerms {
	readonly days: number;
	/** Days after its date on which a remittance counts as received. */
	readonly receivedAfter: number;
}

export interface NonParticipating {
	readonly feeShare: number;
	readonly limitingCharge: number;
}

export interface AssistantShares {
	readonly physician: number;
	readonly other: number;
	readonly coSurgeon: number;
}

export interface AnesthesiaPrices {
	/** Cents for one unit. */
	readonly unit: number;
	readonly minutesPerUnit: number;
	/** Share of the price for each of two who direct and are directed. */
	readonly directed: number;
	readonly bases: ReadonlyMap<string, number>;
}
