import type { AttemptSummary } from '#domain/learning';
import { placeAttempts, sumFigures } from './first-attempts.ts';
import { wholePercent } from './whole-percent.ts';

/** How one half of the work goes, in a line. */
export interface TrackSummary {
	/** Cases of today's shelf that were scored at least once, and all of them. */
	readonly casesDone: number;
	readonly casesInAll: number;
	/** First attempts in whole percent; null before the first score. */
	readonly percent: number | null;
}

/** Sums up the attempts at the cases of one half of the work. [PR54] */
export function summariseTrack(
	attempts: readonly AttemptSummary[],
	caseIds: readonly string[],
): TrackSummary {
	const placed = placeAttempts(attempts);
	const scored = new Set(placed.map(({ caseId }) => caseId));
	const firsts = placed.filter(({ isFirst }) => isFirst);
	return {
		casesDone: caseIds.filter((id) => scored.has(id)).length,
		casesInAll: caseIds.length,
		percent:
			firsts.length === 0 ? null : wholePercent(sumFigures(firsts.map(({ headline }) => headline))),
	};
}
