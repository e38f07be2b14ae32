import type { PlacedAttempt } from './first-attempts.ts';
import type { AccuracySeries, ProgressAttempt } from './progress-view.ts';
import { wholePercent } from './whole-percent.ts';

/** More attempts than this make neither a chart nor a table that anybody reads. */
const MOST_SHOWN = 500;

/** How many first attempts the running mean takes in, and from how many on it is one. */
const MEAN_OVER = 10;
const MEAN_FROM = 3;

/** Score by score, newest first, with the running mean of first attempts. [PR5] [PR20] */
export function accuracySeries(
	placed: readonly PlacedAttempt[],
	known: ReadonlyMap<string, { readonly facts: { readonly title: string } }>,
): AccuracySeries {
	const shares: number[] = [];
	const attempts = placed.map((attempt): ProgressAttempt => {
		const { caseId, number, headline, isFirst } = attempt;
		if (isFirst) shares.push(headline.of === 0 ? 0 : headline.right / headline.of);
		return {
			position: attempt.position,
			caseId,
			title: known.get(caseId)?.facts.title ?? caseId,
			attempt: number,
			submittedAt: attempt.submittedAt,
			percent: wholePercent(headline),
			right: headline.right,
			of: headline.of,
			isFirst,
			hints: attempt.hints,
			imported: attempt.imported,
			mean: runningMean(shares),
		};
	});
	return { inAll: attempts.length, attempts: attempts.toReversed().slice(0, MOST_SHOWN) };
}

function runningMean(shares: readonly number[]): number | null {
	if (shares.length < MEAN_FROM) return null;
	const last = shares.slice(-MEAN_OVER);
	const sum = last.reduce((total, share) => total + share, 0);
	return wholePercent({ right: sum, of: last.length });
}
