/** A row of the ICD-10-CM teaching table. Headers are listed too, so that a family can be walked. */
export interface Icd10cmRow {
	/** With its dot. */
	readonly code: string;
	readonly description: string;
	/** False for a header, which needs more characters. */
	readonly billable: boolean;
	/** First date of service on which it holds, ISO; nothing where it held before our oldest cases. */
	readonly from?: string;
	/** Last date of service on which it holds, ISO; nothing while it still does. */
	readonly to?: string;
	/** Everyday words and abbreviations a coder may type. */
	readonly words: string;
}

export interface HcpcsRow {
	readonly code: string;
	readonly description: string;
	readonly words: string;
}

/** A CPT number with our own words for the clinical act, never the AMA's. */
export interface ProcedureRow {
	readonly code: string;
	readonly label: string;
	/** Procedures a coder would have to tell apart. */
	readonly family: string;
	readonly words: string;
}

export interface ModifierRow {
	readonly code: string;
	readonly label: string;
	readonly kind: string;
	/** Kinds of service it may sit on; `any` for all. */
	readonly sitsOn: readonly string[];
	readonly notWith: readonly string[];
}

export interface PlaceRow {
	readonly code: string;
	readonly name: string;
}

/** A claim adjustment reason code in our own words, with what restricts its use. */
export interface CarcRow {
	readonly code: string;
	readonly label: string;
	/** What it is about: share, contract, member, edit … */
	readonly kind: string;
	/** The group codes it may stand under; any where none is named. */
	readonly groups: readonly CarcGroup[];
	/** A remark code that is no alert has to stand beside it. */
	readonly needsRemark: boolean;
	/** It never takes a whole charge. */
	readonly neverWhole: boolean;
	/** False for a value that stands in old remittances only. */
	readonly active: boolean;
	/** What took the place of a value that is no longer active. */
	readonly instead: readonly string[];
}

/** A group code, perhaps for one kind of payer only. */
export interface CarcGroup {
	readonly group: string;
	readonly payerKind: string | null;
}

/** A remittance advice remark code in our own words. */
export interface RarcRow {
	readonly code: string;
	readonly label: string;
	/** It tells something and is no reason. */
	readonly alert: boolean;
}
