import type { Perspective } from '#domain/content';
import type { ShownFigure } from './scored-sheet.ts';

/*
 * What the progress page shows: the series of its charts, each of which is also a table. Wherever it
 * says first attempts, it means the earliest scored attempt at each case: the only one made before its
 * answer had been seen.
 */
export interface ProgressView {
	readonly displayName: string;
	/** Cases of today's shelf that were scored at least once. */
	readonly casesDone: number;
	readonly casesInAll: number;
	/** Null before anything was scored. */
	readonly overall: OverallFigures | null;
	readonly accuracy: AccuracySeries;
	readonly skills: SkillSeries;
	/** Findings charged in first attempts, most frequent first. */
	readonly errors: readonly ErrorFigure[];
	readonly pace: PaceSeries;
	readonly calibration: Calibration;
	readonly notebook: NotebookCounts;
}

/** First attempts taken together, line by line. */
export interface OverallFigures {
	readonly firstAttempts: number;
	readonly headline: ShownFigure;
	readonly learning: ShownFigure;
}

export interface AccuracySeries {
	/** How many scored attempts there are; more than `attempts` holds where there are very many. */
	readonly inAll: number;
	/** Newest first. */
	readonly attempts: readonly ProgressAttempt[];
}

export interface ProgressAttempt {
	/** Its place among all scored attempts by time, from 1. */
	readonly position: number;
	readonly caseId: string;
	/** The id where nothing is known of the case any more. */
	readonly title: string;
	readonly attempt: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
	/** Whole percent, rounded down. */
	readonly percent: number;
	readonly right: number;
	readonly of: number;
	readonly isFirst: boolean;
	readonly hints: number;
	readonly imported: boolean;
	/**
	 * Mean score of the last ten first attempts up to this one, in whole percent, rounded down; a repeat
	 * leaves it as it was. Null while there are fewer than three first attempts.
	 */
	readonly mean: number | null;
}

export interface SkillSeries {
	/** Those with enough cases first, weakest first; then the others. */
	readonly skills: readonly SkillFigure[];
	/** First attempts whose case is no longer known, so that its skills are not either. */
	readonly withoutCase: number;
}

/** First attempts at the cases that practise one skill; a case counts with all its lines. */
export interface SkillFigure extends ShownFigure {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly cases: number;
	/** True where there are too few cases to say much. */
	readonly isFew: boolean;
}

export interface ErrorFigure {
	readonly type: string;
	readonly open: number;
	readonly crossedOff: number;
}

export interface PaceSeries {
	/** Attempts whose time was counted and whose case is known, newest first. */
	readonly attempts: readonly PacedAttempt[];
	/** First attempts among them, by whose claim it is. */
	readonly settings: readonly PaceOfSetting[];
	/** Attempts whose time nobody counted. */
	readonly untimed: number;
	/** Attempts with a time whose case, and so its minutes, is no longer known. */
	readonly withoutCase: number;
}

/** Time taken against time planned. */
export interface Pace {
	readonly seconds: number;
	readonly targetSeconds: number;
	/** Time taken in whole percent of the time planned, rounded. */
	readonly percent: number;
}

export interface PacedAttempt extends Pace {
	readonly position: number;
	readonly caseId: string;
	readonly title: string;
	readonly attempt: number;
	readonly submittedAt: string;
	readonly isFirst: boolean;
}

export interface PaceOfSetting extends Pace {
	readonly perspective: Perspective;
	readonly attempts: number;
}

/** How often lines were right of which the learner had said how sure they were, in first attempts. */
export interface Calibration {
	readonly sure: ShownFigure;
	readonly unsure: ShownFigure;
	/** First attempts in which anything was said. */
	readonly attempts: number;
}

export interface NotebookCounts {
	readonly open: number;
	readonly crossedOff: number;
	readonly noted: number;
}
