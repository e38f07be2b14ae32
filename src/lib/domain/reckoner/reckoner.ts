/** The value of a field as it was typed; empty where it was not. */
export type Asked = (name: string) => string;

/** A field of a helper's form. */
export interface ReckonerField {
	readonly name: string;
	readonly label: string;
	readonly kind: 'number' | 'date' | 'choice' | 'text';
	/** What stands behind the field: mg, min. */
	readonly unit?: string;
	readonly hint?: string;
	readonly choices?: readonly { readonly value: string; readonly label: string }[];
	/** What the field holds before anything is asked. */
	readonly start: string;
	/** Fields with the same heading stand together. */
	readonly group?: string;
}

/** A table of a result; `marked` are the rows that carry it. */
export interface ReckonerTable {
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly marked: readonly number[];
}

/** A day of a calendar, ISO, and what it is. */
export interface CalendarDay {
	readonly date: string;
	readonly kind: 'operation' | 'inside' | 'asked';
}

/** What comes out, with how. */
export interface Reckoned {
	/** The result in a sentence. */
	readonly headline: string;
	/** The arithmetic, step by step, with the numbers that were given. */
	readonly steps: readonly string[];
	readonly tables: readonly ReckonerTable[];
	/** Days to be shown in a calendar; empty for none. */
	readonly days: readonly CalendarDay[];
	/** What to bear in mind. */
	readonly notes: readonly string[];
}

/** The outcome of a form: what is wrong with its fields, or the result. */
export interface Reckoning {
	readonly problems: readonly { readonly field: string; readonly message: string }[];
	readonly reckoned: Reckoned | null;
}

/** A code in the books, with what stands above it, the category first. */
export interface LookedUp {
	readonly year: number;
	readonly lines: readonly { readonly code: string; readonly description: string }[];
	/** What the tabular list says its 7th character means; null where it says nothing. */
	readonly seventh: string | null;
}

/** What helpers may ask the books. */
export interface ReckonerAids {
	lookUp(system: 'icd10cm' | 'hcpcs' | 'cpt', code: string): LookedUp | null;
}

/** A helper: a form that explains what it reckons. Its words are ours; CPT stands as bare numbers. [RK0] */
export interface Reckoner {
	/** Its part of the address. */
	readonly id: string;
	readonly title: string;
	/** What it is for, in a sentence. */
	readonly lead: string;
	readonly fields: readonly ReckonerField[];
	readonly source: string;
	reckon(asked: Asked, aids: ReckonerAids): Reckoning;
}
