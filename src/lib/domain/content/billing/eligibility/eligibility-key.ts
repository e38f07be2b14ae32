import type { CoverageState, Gate, OrderRule } from './eligibility-words.ts';

/** The answer key of an eligibility check: secret until an attempt is scored. */
export interface EligibilityKey {
	/** By the id of the coverage. */
	readonly active: ReadonlyMap<string, CoverageState>;
	/** The id of the coverage that pays first; `none` where nothing covers the day. */
	readonly first: string;
	/** The one after it; `none` where there is none. */
	readonly second: string;
	readonly rule: OrderRule;
	readonly referral: Gate;
	readonly authorisation: Gate;
	/** Cents. */
	readonly collect: number;
	readonly owes: number;
	/** Why, for each question; `active.<id>` for a coverage. */
	readonly reasons: ReadonlyMap<string, string>;
	/** Why a certain other answer is not it, by question and by answer; amounts as `30.00`. */
	readonly wrong: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The questions of the desk that are the same for every case. */
export const ELIGIBILITY_QUESTIONS = [
	'first',
	'second',
	'rule',
	'referral',
	'authorisation',
	'collect',
	'owes',
] as const;

export type EligibilityQuestion = (typeof ELIGIBILITY_QUESTIONS)[number];
