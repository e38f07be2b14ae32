import type { AnyAnswer } from './any-attempt.ts';
import type { Work } from './work.ts';

/** An answer under way. There is at most one per learner and case. */
export interface Draft {
	readonly caseId: string;
	/** The attempt it will become. */
	readonly attempt: number;
	readonly answer: AnyAnswer;
	readonly work: Work;
	/**
	 * Counts up with every save of another answer, so that a stale tab is noticed rather than believed.
	 * Work alone leaves it as it is: time goes on in every tab, and that is nothing to ask anybody about.
	 */
	readonly revision: number;
	/** When it was first saved, ISO, UTC: no page can have counted more time than since then. */
	readonly startedAt: string;
	/** ISO, UTC. */
	readonly savedAt: string;
}
