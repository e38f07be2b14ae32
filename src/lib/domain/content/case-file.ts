import type { CaseFacts } from './case-facts.ts';
import type { CaseKey } from './case-key.ts';

/** A headed piece of markdown with the line it starts on. */
export interface Section {
	readonly heading: string;
	readonly markdown: string;
	readonly line: number;
}

/**
 * A case file as read: what a learner may see before scoring, and what only the server may hold.
 * The two halves never share an object, so handing on `learner` can not hand on the key.
 */
export interface CaseFile {
	readonly learner: LearnerCase;
	readonly secrets: CaseSecrets;
}

/** Everything of a case that may reach a browser before an attempt is scored. */
export interface LearnerCase {
	readonly facts: CaseFacts;
	readonly chart: readonly Section[];
	readonly task: string;
	readonly reference: string;
	readonly asks: CaseAsks;
}

/** Which parts of a sheet the case wants filled. It says no more than the task does. */
export interface CaseAsks {
	readonly diagnoses: boolean;
	readonly procedures: boolean;
}

/** Everything of a case that stays on the server until an attempt is scored, some of it for ever. */
export interface CaseSecrets {
	readonly key: CaseKey;
	/** Shown with the score; headed by part id or by code. */
	readonly rationale: readonly Section[];
	/** Shown one at a time on request. */
	readonly hints: readonly string[];
	/** Never shown to a learner. */
	readonly instructorNotes: string;
	readonly sources: readonly string[];
	readonly authors: readonly string[];
}
