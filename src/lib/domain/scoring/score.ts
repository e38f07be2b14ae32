/**
 * What scoring an answer against a key yields. A score is plain data: it is stored with its event,
 * findings and all, and any old score can be read without the engine that made it.
 */
export interface Score {
	/** Version of the engine that made it, e.g. `score/1`. */
	readonly engine: string;
	/** The strict audit score: lines wholly right over all opportunities. */
	readonly headline: Figure;
	/** The same with partial credit for near misses; a figure for learning, never for an audit. */
	readonly learning: Figure;
	readonly dimensions: readonly Dimension[];
	readonly audit: readonly AuditFigure[];
	readonly lines: readonly ScoredLine[];
	readonly findings: readonly Finding[];
	/** Which of the key's honest readings came nearest to the answer. */
	readonly reading: number;
	/** Null where no payer's fees were at hand. */
	readonly money: MoneyEffect | null;
	readonly confidence: ConfidenceFigures;
	readonly hints: HintCost;
}

/** What the answer would have been allowed against what the record supports, in cents. */
export interface MoneyEffect {
	readonly asCoded: number;
	readonly asSupported: number;
	/** Too much: money to repay, never a gain. */
	readonly toRepay: number;
	/** Too little: money not asked for. */
	readonly notBilled: number;
	/**
	 * What the lines are off by, each in its own direction, added up without their signs: too much here
	 * does not hide too little there (coding-rules §8). Null in scores that were made before it was counted.
	 */
	readonly gross: number | null;
	/** The same line by line: given rows in order, then what was missed. Optional lines are left out. */
	readonly lines: readonly MoneyLine[];
	/** Codes the payer's fee schedule does not hold; they count as nothing on both sides. */
	readonly withoutFee: readonly string[];
}

/** What one service line would have been allowed, and what the record supports in its place, in cents. */
export interface MoneyLine {
	/** Row of the answer, from 0; null for what the learner did not give. */
	readonly row: number | null;
	readonly given: string | null;
	readonly expected: string | null;
	readonly asCoded: number;
	readonly asSupported: number;
}

/** How often "sure" and "unsure" were right. Lines without a word on it are not counted. */
export interface ConfidenceFigures {
	readonly sure: Figure;
	readonly unsure: Figure;
}

/** Hints taken and what they cost, in lines of learning credit. */
export interface HintCost {
	readonly used: number;
	readonly cost: number;
}

/** A count out of a count; a percentage is worked out where it is shown. */
export interface Figure {
	readonly right: number;
	readonly of: number;
}

/** One way of looking at the answer, counted apart from the headline. */
export interface Dimension extends Figure {
	readonly name: DimensionName;
}

export type DimensionName =
	'code' | 'specificity' | 'order' | 'modifiers' | 'units' | 'pointers' | 'missed' | 'extra';

/** A figure as auditors report it, with its formula and this answer's numbers in it. */
export interface AuditFigure extends Figure {
	readonly name: string;
	readonly formula: string;
	readonly working: string;
}

export type LineStatus = 'correct' | 'near' | 'wrong' | 'missed' | 'extra' | 'optional';

/** One line of the key, of the answer, or of both matched to each other. */
export interface ScoredLine {
	readonly part: string;
	readonly kind: 'diagnosis' | 'procedure' | 'query';
	readonly status: LineStatus;
	/** Id of the key line; null for what the key does not know. */
	readonly keyLine: string | null;
	/** Row of the answer, from 0; null for what the learner did not give. */
	readonly row: number | null;
	readonly expected: string | null;
	readonly given: string | null;
	/** Learning credit of this line, 0 to 1. */
	readonly credit: number;
	/** Indexes into `findings`. */
	readonly findings: readonly number[];
}

/** The taxonomy of the field dossier (coding-rules §9). */
export type FindingType =
	| 'upcode'
	| 'undercode'
	| 'unbundle'
	| 'overbundle'
	| 'missed_code'
	| 'extra_code'
	| 'assumption'
	| 'uncertain_dx'
	| 'symptom_with_dx'
	| 'specificity'
	| 'laterality'
	| 'seventh_char'
	| 'placeholder'
	| 'invalid_for_date'
	| 'wrong_code'
	| 'new_vs_est'
	| 'sequence'
	| 'excludes1'
	| 'etiology_order'
	| 'modifier_missing'
	| 'modifier_wrong'
	| 'modifier_abuse'
	| 'pointer'
	| 'units'
	| 'query_missing'
	| 'query_topic'
	| 'query_indicators'
	| 'query_leading'
	| 'query_payment'
	| 'query_needless';

/** One thing to learn from a scored answer, with what was expected, what was given, and why. */
export interface Finding {
	readonly type: FindingType;
	readonly part: string;
	readonly keyLine: string | null;
	readonly row: number | null;
	readonly expected: string;
	readonly given: string;
	readonly reason: string;
	/** A guideline section or other named rule; null where the reason is the case's own. */
	readonly rule: string | null;
	/** False where the same misunderstanding is already charged elsewhere. */
	readonly charged: boolean;
	readonly misconception: string | null;
}

/** Scoring refuses to reveal anything while a mandatory part is blank (design §5). */
export type ScoreOutcome =
	| { readonly state: 'incomplete'; readonly missing: readonly string[] }
	| { readonly state: 'scored'; readonly score: Score };
