import { findAttempt } from '#domain/learning';
import type { AnyScore, AttemptName, AttemptScored, AttemptSummary } from '#domain/learning';
import type { OpenLearner } from './open-learner.ts';

export interface ScoreToAppend {
	readonly attempt: AttemptName;
	readonly cause: AttemptScored['cause'];
	readonly actor: string;
	readonly reason: string;
	readonly score: AnyScore;
}

/**
 * Gives an attempt a further score; earlier ones stay in the log. An automatic score only ever fills a
 * gap: two pages mending the same attempt leave one score. Null where there is no such attempt.
 */
export async function appendScore(
	learner: OpenLearner,
	{ attempt, cause, actor, reason, score }: ScoreToAppend,
	now: Date,
): Promise<AttemptSummary | null> {
	const summary = findAttempt(learner.record, attempt);
	if (summary === null || (cause === 'auto' && summary.headline !== null)) return summary;
	const before = summary.headline;
	const event: AttemptScored = {
		type: 'attempt-scored',
		attempt,
		cause,
		actor,
		reason,
		before,
		score,
		imported: false,
	};
	await learner.append([{ at: now.toISOString(), event }]);
	return findAttempt(learner.record, attempt);
}

/** Attempts of this server that lost their score to a crash or a damaged line, to be mended. */
export function findUnscored(learner: OpenLearner): readonly AttemptSummary[] {
	return learner.record.attempts.filter(({ headline, imported }) => headline === null && !imported);
}
