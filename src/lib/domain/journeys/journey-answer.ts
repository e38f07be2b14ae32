import type { Answer } from '#domain/scoring';

/** The chapters a journey can have, in the order in which they come. */
export const CHAPTERS = [
	'coverage',
	'coding',
	'reflect-coder',
	'claim',
	'remittance',
	'posting',
	'denial',
	'balance',
	'audit',
	'reflect-biller',
] as const;

export type ChapterId = (typeof CHAPTERS)[number];

/** What can be done about a refusal, in the biller's words. */
export const DENIAL_ACTIONS = {
	correct: 'Correct the claim and send it again',
	records: 'Send the record that was asked for',
	appeal: 'Appeal, with the record as it is',
	resend: 'Send the same claim once more',
	'bill-patient': 'Send the patient a bill for it',
	'write-off': 'Write it off',
} as const;

export type JourneyAction = keyof typeof DENIAL_ACTIONS;

/** What can be done about an audit. */
export const AUDIT_ACTIONS = {
	repay: 'Look into it, repay what was too much, correct the claim',
	dispute: 'Dispute it and keep the money',
	wait: 'Wait whether the payer comes back to it',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** A claim as it stands on the desk: what the registration gave it, and the codes. */
export interface ClaimWritten {
	/** Item 1a. */
	readonly member: string;
	/** Item 23; empty for none. */
	readonly number: string;
	readonly sheet: Answer;
}

/** What was said of a seat after it: 1 (little) to 5 (much), and own words. */
export interface Reflection {
	readonly energy: number;
	readonly patience: number;
	readonly curiosity: number;
	readonly words: string;
}

/** Cents; null where the field was left empty. */
export interface PostedAmounts {
	readonly paid: number | null;
	readonly contract: number | null;
	readonly patient: number | null;
	readonly open: number | null;
}

/** Options chosen, by question. */
export type Picks = Readonly<Record<string, string>>;

/** What a learner handed in for a chapter, kept as it was given. */
export type JourneyAnswer =
	| { readonly chapter: 'coverage'; readonly picks: Picks }
	| { readonly chapter: 'coding'; readonly sheet: Answer; readonly hints: number }
	| { readonly chapter: 'claim'; readonly written: ClaimWritten }
	| { readonly chapter: 'remittance'; readonly picks: Picks }
	| { readonly chapter: 'posting'; readonly amounts: PostedAmounts }
	| { readonly chapter: 'denial'; readonly action: JourneyAction; readonly written: ClaimWritten }
	| { readonly chapter: 'balance'; readonly amount: number | null; readonly picks: Picks }
	| { readonly chapter: 'audit'; readonly action: AuditAction }
	| { readonly chapter: 'reflect-coder' | 'reflect-biller'; readonly reflection: Reflection };
