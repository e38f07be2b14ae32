/**
 * What a learner submits for an encounter: the raw answer, kept for ever as it was given.
 * Rows keep their places: an empty first row stays an empty first row, so that letters and
 * line numbers on the scored sheet are the ones the learner saw.
 */
export interface Answer {
	readonly schema: 'answer/1';
	/** Rows A, B, C … of the claim; at most twelve. */
	readonly diagnoses: readonly DiagnosisEntry[];
	readonly procedures: readonly ProcedureEntry[];
	/** A question to the provider instead of, or beside, what could be coded. */
	readonly query?: QueryEntry;
}

/** How sure a learner was of a line; said before scoring, shown beside the result. */
export type Confidence = 'sure' | 'unsure';

/** A question to the provider, in the learner's words. */
export interface QueryEntry {
	/** The topic, in a few words. */
	readonly about: string;
	/** The findings of the chart it rests on; empty where the wording names them, or nothing does. */
	readonly indicators: string;
	/** The question as the provider would read it. */
	readonly wording: string;
}

export interface DiagnosisEntry {
	/** As typed, trimmed and in upper case; empty for a row left blank. */
	readonly code: string;
	readonly confidence?: Confidence;
}

export interface ProcedureEntry {
	readonly code: string;
	readonly modifiers: readonly string[];
	/** Units of service, or minutes of anaesthesia; null where the learner left the field empty. */
	readonly units: number | null;
	/** Letters of diagnosis rows, in order: the first is the primary pointer. */
	readonly pointers: readonly string[];
	readonly confidence?: Confidence;
}

/** The letters of the twelve diagnosis rows of a professional claim (CMS-1500 item 21). */
export const DIAGNOSIS_LETTERS = [
	'A',
	'B',
	'C',
	'D',
	'E',
	'F',
	'G',
	'H',
	'I',
	'J',
	'K',
	'L',
] as const;

/** The most lines a sheet takes: two CMS-1500 pages of six service lines. */
export const MOST_PROCEDURES = 12;

/** The most modifiers a service line takes (CMS-1500 item 24D). */
export const MOST_MODIFIERS = 4;

/** The most diagnosis pointers a service line takes (CMS-1500 item 24E). */
export const MOST_POINTERS = 4;

/** An answer in which nothing has been written yet. */
export function blankAnswer(): Answer {
	return { schema: 'answer/1', diagnoses: [], procedures: [] };
}
