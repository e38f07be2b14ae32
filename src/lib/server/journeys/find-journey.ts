import { prepareDeskPayer } from '#domain/billing';
import { toFeeSchedule } from '#domain/content';
import { stateAfter } from '#domain/journeys';
import type { JourneyWorld } from '#domain/journeys';
import { latestRun } from '#domain/learning';
import type { JourneyRun, LearnerRecord } from '#domain/learning';
import type { JourneySource, RenderedCase, RenderedJourney } from '#domain/presenting';
import type { Shelf } from '#server/library';

/** A journey with everything that decides it, the public pages beside it, and how far a learner has got. */
export interface FoundJourney extends JourneySource {
	readonly page: RenderedJourney;
	readonly coding: RenderedCase;
}

/**
 * Finds a published journey and tells the latest run of it anew from its answers. Keys are in here: nothing of
 * it reaches a page but what `presenting` names.
 */
export function findJourney(
	shelf: Shelf,
	id: string,
	record: Pick<LearnerRecord, 'journeys'>,
): FoundJourney | null {
	const revision = shelf.journeys.find(({ file }) => file.learner.facts.id === id);
	if (revision === undefined) return null;
	const { facts } = revision.file.learner;
	const coded = shelf.findWithKey(facts.case);
	const payer = shelf.findPayer(facts.payer);
	if (coded === null || payer === null) return null;
	const { learner, key } = coded.secret.revealed;
	const world: JourneyWorld = {
		journey: revision.file,
		coding: { facts: learner.facts, key },
		payer: prepareDeskPayer(payer),
		fees: toFeeSchedule(payer),
		book: shelf.book,
		reference: shelf.reference,
	};
	const run = latestRun(record.journeys, id);
	const state = stateAfter(world, answersOf(run));
	return { world, state, run, page: revision.page, coding: coded.page };
}

/** The answers of a run in their order. */
export function answersOf(run: JourneyRun | null) {
	return (run?.answers ?? []).map(({ answer }) => answer);
}

/** Hints taken for the chart, as the run knows of them. */
export function hintsTaken(run: JourneyRun | null): number {
	return run?.saved?.chapter === 'coding' ? run.saved.hints : 0;
}
