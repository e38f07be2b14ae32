import type { DenialFamily } from '#domain/content';
import type { LearnerRecord } from '#domain/learning';
import { accuracySeries } from '../accuracy-series.ts';
import { placeAttempts } from '../first-attempts.ts';
import { countNotebook, overallFigures } from '../present-progress.ts';
import type { TaughtCases } from '../present-progress.ts';
import type { BillingProgress } from './billing-progress-view.ts';
import { deskSeries, partSeries } from './desk-series.ts';
import { failSeries } from './fail-series.ts';
import { familySeries } from './family-series.ts';
import { moneySeries } from './money-series.ts';
import { countDeadlines, countFailed, placedDesks, sumRecovery } from './placed-desks.ts';

/** What is needed besides the record. */
export interface BillingProgressSource {
	/** The record with its billing attempts alone (`desksOf`). */
	readonly record: LearnerRecord;
	readonly taught: Pick<TaughtCases, 'desks' | 'retiredDesks'>;
	/** The family of a denial, from its key; asked only for cases that were scored. */
	readonly familyOf: (caseId: string) => DenialFamily | null;
}

/** Progress at the billing desks, whichever there are: every figure from the record alone. [PR50] */
export function presentBillingProgress(source: BillingProgressSource): BillingProgress {
	const { record, taught, familyOf } = source;
	const known = new Map(
		[...taught.retiredDesks, ...taught.desks].map((facts) => [facts.id, { facts }] as const),
	);
	const placed = placedDesks(placeAttempts(record.attempts));
	const firsts = placed.filter(({ isFirst }) => isFirst);
	const scored = new Set(placed.map(({ caseId }) => caseId));
	return {
		casesDone: taught.desks.filter(({ id }) => scored.has(id)).length,
		casesInAll: taught.desks.length,
		overall: overallFigures(firsts),
		money: sumRecovery(firsts),
		deadlines: countDeadlines(firsts),
		failed: { is: countFailed(firsts), of: firsts.length },
		scores: accuracySeries(placed, known),
		desks: deskSeries(firsts),
		parts: partSeries(firsts),
		families: familySeries(firsts, familyOf),
		cases: moneySeries(firsts, (id) => known.get(id)?.facts.title ?? id),
		fails: failSeries(record.attempts),
		notebook: countNotebook(record),
	};
}
