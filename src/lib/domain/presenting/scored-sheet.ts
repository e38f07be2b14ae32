import type {
	AuditFigure,
	ConfidenceFigures,
	Dimension,
	Finding,
	HintCost,
	LineStatus,
	MoneyEffect,
} from '#domain/scoring';
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

/** Where the chart says so. `mark` is the id of the lit words in the chart; empty for an absence. */
export interface ShownEvidence {
	readonly in: string;
	readonly words: string;
	readonly mark: string;
}

/** One line of the scored sheet with all that explains it. */
export interface SheetLine {
	readonly kind: 'diagnosis' | 'procedure' | 'query';
	readonly status: LineStatus;
	/** The letter (diagnosis) or number (service line) of the learner's row; empty for a missed line. */
	readonly row: string;
	readonly expected: ShownCode | null;
	readonly given: ShownCode | null;
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

/** A scored attempt with everything that is revealed by scoring. */
export interface ScoredSheet {
	readonly caseId: string;
	readonly title: string;
	readonly specialty: string;
	readonly encounter: EncounterFrame;
	readonly attempt: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly headline: ShownFigure;
	readonly learning: ShownFigure;
	readonly dimensions: readonly Dimension[];
	readonly audit: readonly AuditFigure[];
	/** Null where no payer's fees were at hand when it was scored. */
	readonly money: MoneyEffect | null;
	readonly confidence: ConfidenceFigures;
	readonly hints: HintCost;
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
	/** Another published case not yet done, to go on with. */
	readonly next: { readonly id: string; readonly title: string } | null;
}
