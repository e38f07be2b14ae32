import { byTime } from '#domain/learning';
import type { AttemptSummary } from '#domain/learning';
import type { Figure } from '#domain/scoring';

/** A scored attempt, with where it stands in the learner's history. */
export interface PlacedAttempt extends AttemptSummary {
	readonly headline: Figure;
	/** Among all scored attempts by time, from 1. */
	readonly position: number;
	/** True for the earliest scored attempt at its case, made before its answer had been seen. */
	readonly isFirst: boolean;
}

/** The scored attempts by time. Imported ones stand where they were made. [PR20] */
export function placeAttempts(attempts: readonly AttemptSummary[]): PlacedAttempt[] {
	const begun = new Set<string>();
	return attempts
		.toSorted(byTime)
		.flatMap((attempt) =>
			attempt.headline === null ? [] : [{ ...attempt, headline: attempt.headline }],
		)
		.map((attempt, index) => {
			const isFirst = !begun.has(attempt.caseId);
			begun.add(attempt.caseId);
			return { ...attempt, position: index + 1, isFirst };
		});
}

/** Adds figures up, line by line. */
export function sumFigures(figures: readonly Figure[]): Figure {
	return figures.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
		right: 0,
		of: 0,
	});
}
