/** The four characters an interchange separates its data with, as its ISA segment names them. [XT2] */
export interface Delimiters {
	readonly element: string;
	readonly component: string;
	/** Null in versions before 00402, which had none. */
	readonly repetition: string | null;
	readonly segment: string;
}

/** One segment exactly as it stands: joined with its delimiters it is the same text again. [XT1] */
export interface X12Segment {
	/** Place in the file, from 1. */
	readonly number: number;
	readonly id: string;
	/** The id and then the elements, so that an element's number is its index. */
	readonly elements: readonly string[];
	readonly delimiters: Delimiters;
	/** Line breaks and whatever else stood between the segment before and this one. */
	readonly lead: string;
	/** The terminator; empty where the text ended first. */
	readonly end: string;
	/** Where the id begins in the text, in UTF-16 code units. */
	readonly offset: number;
}

/** A whole file, taken apart without losing a character. */
export interface X12Document {
	readonly text: string;
	readonly segments: readonly X12Segment[];
	/** What stood after the last segment, or the whole text where there is no interchange in it. */
	readonly tail: string;
	/** What kept the text from being taken apart well. */
	readonly faults: readonly Fault[];
}

/** A segment that belongs elsewhere, is missing, stands too often or out of order. */
export type Slip = 'stray' | 'missing' | 'surplus' | 'order';

/** Something wrong, by the numbers of its place; `placeFaults` turns it into a finding. */
export interface Fault {
	/** The rule of RULES.md it breaks. */
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	/** Number of the segment; 0 for the file as a whole. */
	readonly segment: number;
	readonly element: number | null;
	readonly component: number | null;
	/** Of what kind a slip of structure is (IK304); null for every other fault. */
	readonly slip: Slip | null;
	/** What is wrong, in words. */
	readonly message: string;
	/** What to do about it. */
	readonly advice: string;
}
