import type { WrongType } from './wrong-type.ts';

/**
 * The answer key of a case: secret until an attempt is scored. Its types are kept apart from the
 * learner's view so that a key can only cross that line by being named.
 */
export interface CaseKey {
	/** Counts up each time the key is fixed; stored with every attempt. */
	readonly revision: number;
	/** What the case set leaves open, e.g. external-cause: optional. */
	readonly scope: Readonly<Record<string, string>>;
	readonly payerRules: readonly string[];
	readonly parts: readonly KeyPart[];
}

export type KeyPart = DiagnosesPart | ProceduresPart;

export interface DiagnosesPart {
	readonly type: 'diagnoses';
	readonly id: string;
	readonly lines: readonly DiagnosisLine[];
	/** Codes of which any may be first-listed; empty where nothing is said. */
	readonly first: readonly string[];
	readonly optional: readonly OptionalLine[];
	readonly wrong: readonly WrongAnswer[];
}

export interface ProceduresPart {
	readonly type: 'procedures';
	readonly id: string;
	readonly lines: readonly ProcedureLine[];
	readonly optional: readonly OptionalLine[];
	readonly wrong: readonly WrongAnswer[];
}

export interface DiagnosisLine {
	/** Unique in its part; the code unless the author named another. */
	readonly id: string;
	readonly code: string;
	/** Codes this line must come after (code first, etiology before manifestation, sequela). */
	readonly after: readonly string[];
	readonly evidence: readonly Evidence[];
	readonly guideline: readonly string[];
	readonly near: readonly string[];
}

export interface ProcedureLine {
	readonly id: string;
	readonly code: string;
	readonly basis: LevelBasis | null;
	readonly modifiers: ModifierRule;
	/** Units of service. */
	readonly units: number;
	readonly pointers: PointerRule;
	readonly evidence: readonly Evidence[];
	readonly guideline: readonly string[];
	/** Where the procedure fact comes from; nothing in the open verifies CPT. */
	readonly source: string;
	readonly near: readonly string[];
}

/** The two roads to an E/M level; the higher supported one is right (coding-rules §4). */
export interface LevelBasis {
	readonly mdm: string | null;
	readonly time: string | null;
	readonly minutes: number | null;
}

export interface ModifierRule {
	readonly all: readonly string[];
	readonly oneOf: readonly string[];
	readonly optional: readonly string[];
}

/** Diagnosis codes a service line must point to: codes, not letters, so that rows may be reordered. */
export interface PointerRule {
	readonly first: string | null;
	readonly also: readonly string[];
	readonly optional: readonly string[];
}

/** Why a line is right: words of the chart, or the chart's silence. */
export type Evidence =
	| { readonly kind: 'quote'; readonly in: string; readonly quote: string }
	| { readonly kind: 'absence'; readonly in: string; readonly absent: string };

export interface OptionalLine {
	readonly code: string;
	readonly why: string;
}

/** An answer the author expects to see and can explain. */
export interface WrongAnswer {
	/** All of these must have been given. One code is the usual case. */
	readonly has: readonly string[];
	/** The key line it stands in for. */
	readonly instead: string | null;
	/** What kind of error it is, where its code alone does not tell. */
	readonly type: WrongType | null;
	/** Whether several codes count as one misunderstanding. */
	readonly chargedOnce: boolean;
	readonly feedback: string;
	readonly misconception: string | null;
}
