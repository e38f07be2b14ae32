import { presentJourneyCard } from '#domain/presenting';
import type { JourneyCard } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';
import { findJourney } from './find-journey.ts';

/** Lists the published journeys with how far this learner is with each; the short one comes first. [JR20] */
export async function listJourneys(app: App, who: Who): Promise<JourneyCard[]> {
	const shelf = await app.library.look();
	const record = await readRecord(app, who);
	const cards = shelf.journeys.flatMap(({ file }) => {
		const found = findJourney(shelf, file.learner.facts.id, record);
		return found === null ? [] : [presentJourneyCard(found)];
	});
	return cards.toSorted((left, right) => Number(right.isShort) - Number(left.isShort));
}
