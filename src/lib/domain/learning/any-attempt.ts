import type { DeskAnswer, DeskScore } from '#domain/billing';
import type { CaseKind } from '#domain/content';
import type { Answer, Score } from '#domain/scoring';

/**
 * What can be answered and scored. An encounter’s answer and score have no `kind`, because there was no
 * other when the first of them were stored; that of a desk names its desk.
 */
export type AnyAnswer = Answer | DeskAnswer;
export type AnyScore = Score | DeskScore;

/** The kind of case an answer or a score is of. [LE30] */
export function kindOf(given: AnyAnswer | AnyScore): CaseKind {
	return 'kind' in given ? given.kind : 'encounter';
}

/** States whether an answer is that to an encounter. */
export function isEncounterAnswer(answer: AnyAnswer): answer is Answer {
	return !('kind' in answer);
}

/** States whether a score is that of an encounter. */
export function isEncounterScore(score: AnyScore): score is Score {
	return !('kind' in score);
}

/** States whether an answer is that of a billing desk. */
export function isDeskAnswer(answer: AnyAnswer): answer is DeskAnswer {
	return 'kind' in answer;
}

/** States whether a score is that of a billing desk. */
export function isDeskScore(score: AnyScore): score is DeskScore {
	return 'kind' in score;
}
