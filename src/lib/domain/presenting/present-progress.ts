import type { BillingFacts, LearnerCase, Skill } from '#domain/content';
import { isSameAttempt, listMistakes } from '#domain/learning';
import type { LearnerRecord } from '#domain/learning';
import { accuracySeries } from './accuracy-series.ts';
import { calibrate } from './calibration.ts';
import { errorSeries } from './error-series.ts';
import { placeAttempts, sumFigures } from './first-attempts.ts';
import type { PlacedAttempt } from './first-attempts.ts';
import { paceSeries } from './pace-series.ts';
import type { NotebookCounts, OverallFigures, ProgressView } from './progress-view.ts';
import { skillSeries } from './skill-series.ts';
import { showFigure } from './whole-percent.ts';

/** What is taught, as far as a record needs it to say what its attempts were about. */
export interface TaughtCases {
	/** Cases on the shelf. */
	readonly cases: readonly LearnerCase[];
	/** Cases taken off the shelf. */
	readonly retired: readonly LearnerCase[];
	/** Billing cases on the shelf, and those taken off it. */
	readonly desks: readonly BillingFacts[];
	readonly retiredDesks: readonly BillingFacts[];
	readonly skills: readonly Skill[];
}

/** The progress page: every series from the record alone, named by what is taught. [PR5] */
export function presentProgress(record: LearnerRecord, taught: TaughtCases): ProgressView {
	const { cases, retired, skills } = taught;
	const known = new Map([...retired, ...cases].map((one) => [one.facts.id, one]));
	const onShelf = new Set(cases.map(({ facts }) => facts.id));
	const placed = placeAttempts(record.attempts);
	const done = new Set(placed.map(({ caseId }) => caseId).filter((id) => onShelf.has(id)));
	return {
		displayName: record.displayName,
		casesDone: done.size,
		casesInAll: cases.length,
		overall: overallFigures(placed.filter(({ isFirst }) => isFirst)),
		accuracy: accuracySeries(placed, known),
		skills: skillSeries(placed, known, skills),
		errors: errorSeries(record.attempts, placed),
		pace: paceSeries(placed, known),
		calibration: calibrate(placed),
		notebook: countNotebook(record),
	};
}

/** First attempts taken together; null where there is none. */
export function overallFigures(firsts: readonly PlacedAttempt[]): OverallFigures | null {
	if (firsts.length === 0) return null;
	return {
		firstAttempts: firsts.length,
		headline: showFigure(sumFigures(firsts.map(({ headline }) => headline))),
		learning: showFigure(sumFigures(firsts.map(({ headline, learning }) => learning ?? headline))),
	};
}

/** How a notebook stands. */
export function countNotebook({ attempts, notes }: LearnerRecord): NotebookCounts {
	const mistakes = listMistakes(attempts);
	const open = mistakes.filter(({ crossedOff }) => crossedOff === null).length;
	const own = notes.filter(({ attempt }) => attempts.some((one) => isSameAttempt(one, attempt)));
	return { open, crossedOff: mistakes.length - open, noted: own.length };
}
