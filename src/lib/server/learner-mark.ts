import { createHash } from 'node:crypto';
import type { LearnerId } from '#server/learner-store';

/**
 * A mark by which a page remembers whose it was when it was opened. It tells learners of one browser
 * apart and opens nothing: neither token nor id can be worked out from it. [WB19]
 */
export function markLearner(learner: LearnerId): string {
	return createHash('sha256').update(`page of ${learner}`, 'utf8').digest('hex').slice(0, 12);
}

/** States whether a page was opened for somebody else. One without a mark says nothing. */
export function isForAnother(learner: LearnerId, mark: string | undefined): boolean {
	return mark !== undefined && mark !== '' && mark !== markLearner(learner);
}
