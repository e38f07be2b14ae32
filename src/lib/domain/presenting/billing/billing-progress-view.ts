import type { DeskKind } from '#domain/content';
import type { AccuracySeries, NotebookCounts, OverallFigures } from '../progress-view.ts';
import type { ShownFigure } from '../scored-sheet.ts';

/*
 * How it goes at the billing desks. As with coding, first attempts are the earliest scored ones at each
 * case, made before its answer had been seen. Amounts in cents.
 */
export interface BillingProgress {
	/** Cases of today's shelf that were scored at least once. */
	readonly casesDone: number;
	readonly casesInAll: number;
	/** Points of first attempts taken together; null before anything was scored. */
	readonly overall: OverallFigures | null;
	/** Of first attempts. */
	readonly money: Recovery;
	/** First attempts at desks with a clock. */
	readonly deadlines: Share;
	/** First attempts that ended in an automatic fail. */
	readonly failed: Share;
	readonly scores: AccuracySeries;
	/** In the order of the desks. */
	readonly desks: readonly DeskProgress[];
	/** Parts of the work at each desk, weakest first. */
	readonly parts: readonly PartProgress[];
	readonly families: FamilySeries;
	/** First attempts where money could come in, most left lying first. */
	readonly cases: readonly MoneyOfCase[];
	/** Automatic fails of every attempt, most frequent first. */
	readonly fails: readonly FailFigure[];
	readonly notebook: NotebookCounts;
}

/** How many of how many. */
export interface Share {
	readonly is: number;
	readonly of: number;
}

/** What came in, of what could have. */
export interface Recovery {
	readonly recovered: number;
	readonly recoverable: number;
}

/** First attempts at one desk. */
export interface DeskProgress extends ShownFigure, Recovery {
	readonly kind: DeskKind;
	readonly name: string;
	readonly cases: number;
	/** Null at a desk without a clock. */
	readonly deadlines: Share | null;
	/** Attempts that ended in an automatic fail. */
	readonly failed: number;
}

/** One part of the work at one desk, in first attempts; what fails took away counts here as it was earned. */
export interface PartProgress extends ShownFigure {
	readonly kind: DeskKind;
	readonly desk: string;
	readonly part: string;
	readonly title: string;
}

export interface FamilySeries {
	/** Those with enough cases first, weakest first; then the others. */
	readonly families: readonly FamilyProgress[];
	/** First attempts at denials whose case is no longer known, so that its family is not either. */
	readonly withoutCase: number;
}

/** First attempts at denials of one family. */
export interface FamilyProgress extends ShownFigure, Recovery {
	readonly family: string;
	/** What the reason says, in words. */
	readonly name: string;
	readonly cases: number;
	/** True where there are too few cases to say much. */
	readonly isFew: boolean;
	readonly deadlines: Share;
	readonly failed: number;
}

export interface MoneyOfCase extends Recovery {
	readonly caseId: string;
	/** The id where nothing is known of the case any more. */
	readonly title: string;
	readonly attempt: number;
}

/** One kind of automatic fail. */
export interface FailFigure {
	readonly id: string;
	/** Those of the latest attempts at their cases, and those a later attempt did without. */
	readonly open: number;
	readonly crossedOff: number;
}
