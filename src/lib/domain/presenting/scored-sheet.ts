import type {
	Confidence,
	ConfidenceFigures,
	Dimension,
	Finding,
	HintCost,
	LineStatus,
	MoneyEffect,
	QueryEntry,
} from '#domain/scoring';
import type { SkillElsewhere } from './practise-elsewhere.ts';
import type { Suggestion } from './suggest-case.ts';
import type { EncounterFrame, RenderedSection } from './workspace-view.ts';

/** A code as it is shown: with its words where our tables know them. */
export interface ShownCode {
	readonly code: string;
	/** Empty where the tables do not hold the code; that never means it is invalid. */
	readonly description: string;
	/** Modifiers, units and pointers, for service lines; empty strings for diagnoses. */
	readonly modifiers: string;
	readonly units: string;
	readonly pointers: string;
}

/** Where the chart says so. `mark` is the id its words are lit by in the chart; empty for an absence. */
export interface ShownEvidence {
	readonly in: string;
	readonly words: string;
	readonly mark: string;
}

/** A question to the provider, held against what a fair one needed. */
export interface ShownQuery {
	/** Whom to ask, and about what; empty where the chart left nothing to ask. */
	readonly to: string;
	readonly about: readonly string[];
	/** As the learner wrote it; null where nothing was asked. */
	readonly given: QueryEntry | null;
	readonly isOnTopic: boolean;
	/** How many facts of the chart had to be cited. */
	readonly leastIndicators: number;
	readonly indicators: readonly (ShownEvidence & { readonly isCited: boolean })[];
	/** The words that lead to an answer, or speak of payment; empty where none do. */
	readonly leading: string;
	readonly payment: string;
}

/** One line of the scored sheet with all that explains it. */
export interface SheetLine {
	/** Its id on the page. */
	readonly anchor: string;
	/** The id that all its words in the chart are lit by; empty where the chart holds none. */
	readonly light: string;
	readonly kind: 'diagnosis' | 'procedure' | 'query';
	readonly status: LineStatus;
	/** The letter (diagnosis) or number (service line) of the learner's row; empty for a missed line. */
	readonly row: string;
	readonly expected: ShownCode | null;
	readonly given: ShownCode | null;
	/** What the learner said of this line before it was scored; null where nothing was said. */
	readonly confidence: Confidence | null;
	/** For the line of a query alone. */
	readonly query: ShownQuery | null;
	/** 0 to 1. */
	readonly credit: number;
	readonly findings: readonly Finding[];
	readonly evidence: readonly ShownEvidence[];
	/** Guideline sections and named sources. */
	readonly rules: readonly string[];
	readonly rationaleHtml: string;
}

/** A figure with its percentage, rounded down to a whole number so that 100 means all. */
export interface ShownFigure {
	readonly right: number;
	readonly of: number;
	readonly percent: number;
}

/** A figure as an auditor would report it. */
export interface ShownAuditFigure extends ShownFigure {
	readonly name: string;
	readonly formula: string;
	/** The formula with this sheet's numbers in it. */
	readonly working: string;
}

/** A scored attempt with everything that is revealed by scoring. */
export interface ScoredSheet {
	readonly caseId: string;
	readonly title: string;
	readonly specialty: string;
	readonly encounter: EncounterFrame;
	readonly attempt: number;
	/** Whether the guide of the first case is still beside it: for the first attempt alone. */
	readonly isGuided: boolean;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly headline: ShownFigure;
	readonly learning: ShownFigure;
	readonly dimensions: readonly Dimension[];
	readonly audit: readonly ShownAuditFigure[];
	/** Null where no payer's fees were at hand when it was scored. */
	readonly money: MoneyEffect | null;
	readonly confidence: ConfidenceFigures;
	readonly hints: HintCost;
	/** How often the sheet was checked on demand before it was handed in. */
	readonly checks: number;
	/** Seconds with the case in view; null where nobody counted. */
	readonly seconds: number | null;
	/** Minutes the author expects; null where the case is not at hand. */
	readonly minutes: number | null;
	/** The learner's note to self; empty for none. */
	readonly note: string;
	/** In claim order: given lines first, then missed ones. */
	readonly lines: readonly SheetLine[];
	/** The chart with its evidence marked; empty where this server does not hold the revision. */
	readonly chart: readonly RenderedSection[];
	/** Rationale of the whole parts, in order. */
	readonly overview: readonly RenderedSection[];
	readonly engine: string;
	readonly keyRevision: number;
	/** True where the case has changed since; the sheet shows the revision that was scored. */
	readonly isOlderRevision: boolean;
	readonly imported: boolean;
	/** What to do next, with its reason. */
	readonly next: Suggestion | null;
	/** Other cases that train what lost lines here. */
	readonly elsewhere: readonly SkillElsewhere[];
}
