import { presentChapter } from '#domain/presenting';
import type { ChapterView } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';
import { findJourney, hintsTaken } from './find-journey.ts';

/** The open chapter of the run under way, or where to go instead. */
export type OpenedChapter =
	| { readonly state: 'open'; readonly chapter: ChapterView }
	| { readonly state: 'unknown' }
	/** Not begun yet, or over. */
	| { readonly state: 'elsewhere'; readonly location: string };

/** Opens the chapter a learner is at. [JR20] */
export async function openChapter(app: App, who: Who, id: string): Promise<OpenedChapter> {
	const shelf = await app.library.look();
	const found = findJourney(shelf, id, await readRecord(app, who));
	if (found === null) return { state: 'unknown' };
	const { run, coding } = found;
	if (run === null) return { state: 'elsewhere', location: `/journeys/${id}` };
	const hints = shelf.findHints(coding.learner.facts.id, hintsTaken(run)) ?? { of: 0, taken: [] };
	const { saved, answers } = run;
	const chapter = presentChapter({ ...found, saved, hints, after: answers.length });
	if (chapter === null) return { state: 'elsewhere', location: `/journeys/${id}/end` };
	return { state: 'open', chapter };
}
