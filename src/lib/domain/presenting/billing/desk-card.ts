import type { DeskKind } from '#domain/content';
import type { LatestScore, NamedTopic } from '../case-card.ts';

/** A billing case on the shelf, with how far this learner is with it. */
export interface DeskCard {
	readonly id: string;
	readonly kind: DeskKind;
	readonly title: string;
	readonly summary: string;
	/** In words. */
	readonly payer: string;
	readonly difficulty: number;
	/** Expected working time in minutes. */
	readonly minutes: number;
	readonly skills: readonly NamedTopic[];
	readonly attempts: number;
	/** Best headline in whole percent, rounded down; null before the first score. */
	readonly best: number | null;
	readonly latest: LatestScore | null;
	/** When a draft was last saved, ISO UTC; null without a draft. */
	readonly draftSavedAt: string | null;
}

/** The cases of one desk. */
export interface DeskShelf {
	readonly kind: DeskKind;
	readonly name: string;
	readonly cards: readonly DeskCard[];
}
