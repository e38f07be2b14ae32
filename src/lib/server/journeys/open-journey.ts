import { presentJourney, presentJourneyEnd, presentReplay } from '#domain/presenting';
import type { JourneyEndView, JourneyView, ReplayView } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';
import { findJourney } from './find-journey.ts';

/** A journey between its chapters; null where there is none. [JR20] */
export async function openJourney(app: App, who: Who, id: string): Promise<JourneyView | null> {
	const found = await find(app, who, id);
	return found && presentJourney(found);
}

/** What would have happened with the key's codes; null before the chart was coded in this run. [JR21] */
export async function openReplay(app: App, who: Who, id: string): Promise<ReplayView | null> {
	const found = await find(app, who, id);
	return found && presentReplay(found);
}

/** How the latest run ended; null while it goes on. [JR20] */
export async function openJourneyEnd(
	app: App,
	who: Who,
	id: string,
): Promise<JourneyEndView | null> {
	const found = await find(app, who, id);
	return found && presentJourneyEnd(found);
}

async function find(app: App, who: Who, id: string) {
	return findJourney(await app.library.look(), id, await readRecord(app, who));
}
