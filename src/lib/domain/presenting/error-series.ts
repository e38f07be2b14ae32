import { listMistakes } from '#domain/learning';
import type { AttemptSummary } from '#domain/learning';
import type { PlacedAttempt } from './first-attempts.ts';
import type { ErrorFigure } from './progress-view.ts';

/**
 * The findings charged in first attempts by class, most frequent first, with how many were since got
 * right. What somebody got wrong before seeing the answer says most about what they do not know yet. [PR5]
 */
export function errorSeries(
	attempts: readonly AttemptSummary[],
	placed: readonly PlacedAttempt[],
): ErrorFigure[] {
	const firsts = new Set(
		placed
			.filter(({ isFirst }) => isFirst)
			.map(({ caseId, number }) => `${caseId} ${String(number)}`),
	);
	const counts = new Map<string, ErrorFigure>();
	for (const { attempt, mistake, crossedOff } of listMistakes(attempts)) {
		if (!firsts.has(`${attempt.caseId} ${String(attempt.number)}`)) continue;
		const { type } = mistake;
		const known = counts.get(type) ?? { type, open: 0, crossedOff: 0 };
		counts.set(type, {
			type,
			open: known.open + (crossedOff === null ? 1 : 0),
			crossedOff: known.crossedOff + (crossedOff === null ? 0 : 1),
		});
	}
	return [...counts.values()].sort(
		(left, right) => inAll(right) - inAll(left) || (left.type < right.type ? -1 : 1),
	);
}

function inAll({ open, crossedOff }: ErrorFigure): number {
	return open + crossedOff;
}
