import { FAMILIES } from '#domain/content';
import type { DenialFamily } from '#domain/content';
import { sumFigures } from '../first-attempts.ts';
import { showFigure } from '../whole-percent.ts';
import type { FamilyProgress, FamilySeries } from './billing-progress-view.ts';
import { countDeadlines, countFailed, sumRecovery } from './placed-desks.ts';
import type { PlacedDesk } from './placed-desks.ts';

/** With fewer cases than this a figure says more about the cases than about the family. */
const ENOUGH_CASES = 3;

/**
 * First attempts at denials by what their reason said. The family of a case stands in its key: it is asked
 * for only where the case was scored. [PR51]
 */
export function familySeries(
	firsts: readonly PlacedDesk[],
	familyOf: (caseId: string) => DenialFamily | null,
): FamilySeries {
	const byFamily = new Map<DenialFamily, PlacedDesk[]>();
	let withoutCase = 0;
	for (const attempt of firsts.filter(({ kind }) => kind === 'denial')) {
		const family = familyOf(attempt.caseId);
		if (family === null) withoutCase += 1;
		else byFamily.set(family, [...(byFamily.get(family) ?? []), attempt]);
	}
	const families = [...byFamily].map(([family, own]): FamilyProgress => ({
		family,
		name: FAMILIES[family],
		cases: own.length,
		isFew: own.length < ENOUGH_CASES,
		...showFigure(sumFigures(own.map(({ headline }) => headline))),
		...sumRecovery(own),
		deadlines: countDeadlines(own),
		failed: countFailed(own),
	}));
	return { families: families.sort(weakestFirst), withoutCase };
}

function weakestFirst(left: FamilyProgress, right: FamilyProgress): number {
	if (left.isFew !== right.isFew) return left.isFew ? 1 : -1;
	const share = ({ right: points, of }: FamilyProgress) => (of === 0 ? 0 : points / of);
	return share(left) - share(right) || (left.name < right.name ? -1 : 1);
}
