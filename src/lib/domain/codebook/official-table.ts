/** Code systems that are published as plain files anybody may have. */
export type OfficialSystem = 'icd10cm' | 'icd10pcs' | 'hcpcs';

/** One row of an official list. */
export interface OfficialRow {
	/** As coders write it: an ICD-10-CM code with its dot. */
	readonly code: string;
	readonly description: string;
	/** False for a header, which needs more characters before it can be reported. */
	readonly billable: boolean;
	/** First and last date of service, ISO, where the file says so. */
	readonly from?: string;
	readonly to?: string;
}

/** One official list of one code year, in the order of the list. */
export interface OfficialTable {
	readonly system: OfficialSystem;
	/** `2026` is FY2026 for ICD-10 (from 1 October 2025) and the calendar year for HCPCS. */
	readonly year: number;
	/** First date of service it holds for, ISO: lists are also published within a year. */
	readonly from: string;
	readonly rows: readonly OfficialRow[];
}

/** A modifier of an official list. */
export interface OfficialModifier {
	readonly code: string;
	readonly description: string;
}

/** The HCPCS modifiers of one quarter. */
export interface ModifierTable {
	readonly year: number;
	readonly from: string;
	readonly rows: readonly OfficialModifier[];
}
