import { presentComparison, presentJourney, presentJourneyEnd } from '#domain/presenting';
import type { ComparisonView, JourneyEndView, JourneyView } from '#domain/presenting';
import { scoredItems } from '#domain/exams';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';
import { findJourney } from './find-journey.ts';

/** Both jobs tried on one patient: where it stands, how it went, and what the comparison says of both roads. */
export interface TryBoth {
	readonly journey: JourneyView;
	readonly end: JourneyEndView | null;
	readonly comparison: ComparisonView | null;
	readonly exams: readonly ExamRoad[];
}

/** What an exam asks, by its owner’s published outline. */
export interface ExamRoad {
	readonly title: string;
	readonly name: string;
	readonly owner: string;
	readonly website: string;
	readonly items: number;
	readonly minutes: number;
	readonly isOpenBook: boolean;
}

/** Opens the short journey as a way to try both; null where none is published. [JR30] */
export async function openTryBoth(app: App, who: Who): Promise<TryBoth | null> {
	const shelf = await app.library.look();
	const short = shelf.journeys.find(({ file }) => file.learner.facts.length === 'short');
	if (short === undefined) return null;
	const found = findJourney(shelf, short.file.learner.facts.id, await readRecord(app, who));
	if (found === null) return null;
	return {
		journey: presentJourney(found),
		end: presentJourneyEnd(found),
		comparison: shelf.careers && presentComparison(shelf.careers),
		exams: shelf.exams.map((exam) => ({
			title: exam.title,
			name: exam.name,
			owner: exam.owner,
			website: exam.website,
			items: scoredItems(exam) + exam.pretest,
			minutes: exam.minutes,
			isOpenBook: exam.books === 'open',
		})),
	};
}
