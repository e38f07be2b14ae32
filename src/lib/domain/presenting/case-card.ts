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
	readonly attempts: number;
	/** Best headline in whole percent, rounded down; null before the first score. */
	readonly best: number | null;
	/** When a draft was last saved, ISO UTC; null without a draft. */
	readonly draftSavedAt: string | null;
}
