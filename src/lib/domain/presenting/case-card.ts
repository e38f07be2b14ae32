import type { Perspective } from '#domain/content';

/** A case on the shelf, with how far this learner is with it. */
export interface CaseCard {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** In words, e.g. `Family medicine`. */
	readonly specialty: string;
	readonly perspective: Perspective;
	readonly difficulty: number;
	/** Expected working time in minutes. */
	readonly minutes: number;
	/** ISO date of service. */
	readonly dos: string;
	/** What it trains, by id and name. */
	readonly skills: readonly NamedTopic[];
	/** Sections of exams it practises, e.g. `CPC-7`, with what they are called. */
	readonly objectives: readonly NamedTopic[];
	readonly attempts: number;
	/** Best headline in whole percent, rounded down; null before the first score. */
	readonly best: number | null;
	/** The attempt scored last; null before the first score. */
	readonly latest: LatestScore | null;
	/** When a draft was last saved, ISO UTC; null without a draft. */
	readonly draftSavedAt: string | null;
}

/** Something cases are found by. */
export interface NamedTopic {
	readonly id: string;
	readonly name: string;
}

export interface LatestScore {
	readonly right: number;
	readonly of: number;
	readonly percent: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
}
