import type { Answer } from '#domain/scoring';
import type { Work } from './work.ts';

/** An answer under way. There is at most one per learner and case. */
export interface Draft {
	readonly caseId: string;
	/** The attempt it will become. */
	readonly attempt: number;
	readonly answer: Answer;
	readonly work: Work;
	/** Counts up with every save, so that a stale tab is noticed rather than believed. */
	readonly revision: number;
	/** ISO, UTC. */
	readonly savedAt: string;
}
