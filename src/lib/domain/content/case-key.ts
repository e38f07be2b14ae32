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
	/** The first reading: what is shown where one way of writing it has to stand for all. */
	readonly parts: readonly KeyPart[];
	/**
	 * Every honest way to write the answer, the first reading included: a bilateral procedure on one line
	 * or on two, a modifier on either line of a pair. Lines that readings share are the same objects.
	 */
	readonly readings: readonly (readonly KeyPart[])[];
	/** What has to be asked of the provider; null where the chart is enough. */
	readonly query: QueryKey | null;
}

export type KeyPart = DiagnosesPart | ProceduresPart;

/** A question the chart leaves open and only its author may answer (coding-rules §1, I.A.19). */
export interface QueryKey {
	/** Phrases of which the question must hold one: what it is about. */
	readonly about: readonly string[];
	readonly to: string;
	/** Codes that must wait for the answer. */
	readonly hold: readonly string[];
	/** Facts of the chart a fair question rests on. */
	readonly indicators: readonly QueryIndicator[];
	/** How many of them it must cite. */
	readonly leastIndicators: number;
	/** Phrases that put the answer into the provider's mouth. */
	readonly leading: readonly string[];
	readonly feedback: string;
}

export interface QueryIndicator {
	readonly in: string;
	readonly quote: string;
	/** Words by which one sees that it is cited; any of them will do. */
	readonly words: readonly string[];
}

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
	/** What may be wrong on a line whose code is right, as its author foresaw it. */
	readonly slips: readonly LineSlip[];
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
	/** What item 24G holds: units of service, or for anaesthesia the minutes. */
	readonly units: number;
	readonly unit: 'units' | 'minutes';
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
	/** Groups of which one modifier each is needed. */
	readonly oneOf: readonly (readonly string[])[];
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

/** A slip on a service line whose code is right, or a right line given once more. */
export interface LineSlip {
	readonly code: string;
	readonly slip:
		| { readonly kind: 'modifier'; readonly modifier: string }
		/** A modifier that is needed and was left out. */
		| { readonly kind: 'without'; readonly modifier: string }
		/** Units, or minutes of anaesthesia. */
		| { readonly kind: 'units'; readonly units: number }
		| { readonly kind: 'again' };
	readonly feedback: string;
	readonly misconception: string | null;
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
