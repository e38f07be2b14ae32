import { DESK_KINDS, DESKS } from '#domain/content';
import { sumFigures } from '../first-attempts.ts';
import { showFigure } from '../whole-percent.ts';
import type { DeskProgress, PartProgress } from './billing-progress-view.ts';
import { countDeadlines, countFailed, hasClock, sumRecovery } from './placed-desks.ts';
import type { PlacedDesk } from './placed-desks.ts';

/** First attempts desk by desk, in the order of the desks; one without an attempt is left out. [PR50] */
export function deskSeries(firsts: readonly PlacedDesk[]): DeskProgress[] {
	return DESK_KINDS.flatMap((kind) => {
		const own = firsts.filter((attempt) => attempt.kind === kind);
		if (own.length === 0) return [];
		return [
			{
				kind,
				name: DESKS[kind].name,
				cases: own.length,
				...showFigure(sumFigures(own.map(({ headline }) => headline))),
				...sumRecovery(own),
				deadlines: hasClock(kind) ? countDeadlines(own) : null,
				failed: countFailed(own),
			},
		];
	});
}

/** Where points were lost: each part of the work at each desk, weakest first. [PR50] */
export function partSeries(firsts: readonly PlacedDesk[]): PartProgress[] {
	const parts = DESK_KINDS.flatMap((kind) => {
		const own = firsts.filter((attempt) => attempt.kind === kind).flatMap(({ desk }) => desk.parts);
		return [...new Set(own.map(({ id }) => id))].map((id): PartProgress => {
			const same = own.filter((part) => part.id === id);
			return {
				kind,
				desk: DESKS[kind].name,
				part: id,
				title: same.at(-1)?.title ?? id,
				...showFigure(sumFigures(same)),
			};
		});
	});
	const share = ({ right, of }: PartProgress) => (of === 0 ? 0 : right / of);
	return parts.toSorted((left, right) => share(left) - share(right));
}
