import { listMistakes } from '#domain/learning';
import type { AttemptSummary } from '#domain/learning';
import type { FailFigure } from './billing-progress-view.ts';

/** Automatic fails by kind, of every attempt: nobody may do these even once. Most frequent first. [PR53] */
export function failSeries(attempts: readonly AttemptSummary[]): FailFigure[] {
	const counts = new Map<string, FailFigure>();
	for (const { mistake, crossedOff } of listMistakes(attempts)) {
		const id = mistake.keyLine;
		if (mistake.type !== 'desk_fail' || id === null) continue;
		const known = counts.get(id) ?? { id, open: 0, crossedOff: 0 };
		counts.set(id, {
			id,
			open: known.open + (crossedOff === null ? 1 : 0),
			crossedOff: known.crossedOff + (crossedOff === null ? 0 : 1),
		});
	}
	const inAll = ({ open, crossedOff }: FailFigure) => open + crossedOff;
	return [...counts.values()].sort(
		(left, right) => inAll(right) - inAll(left) || (left.id < right.id ? -1 : 1),
	);
}
