/** A term of the alphabetic index, with the terms below it. */
export interface IndexTerm {
	readonly title: string;
	/** Words in parentheses after the term, which do not change the code. */
	readonly optional: string;
	/** The code beside the term as the index prints it (`E11.-` where more is needed); null for none. */
	readonly code: string | null;
	/** The manifestation code printed in brackets, always second. */
	readonly manifestation: string | null;
	readonly see: string | null;
	readonly seeAlso: string | null;
	readonly below: readonly IndexTerm[];
}

export interface AlphabeticIndex {
	readonly year: number;
	readonly terms: readonly IndexTerm[];
}
