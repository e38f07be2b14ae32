import { desksOf, encountersOf } from '#domain/learning';
import { FIRST_CASE, suggestCase, summariseTrack } from '#domain/presenting';
import type { CaseCard, Suggestion, TrackSummary } from '#domain/presenting';
import type { App } from '#server/app';
import { listCases } from '#server/list-cases';
import { listDesks } from '#server/list-desks';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** What the front page offers. */
export interface HomeView {
	/** The guided case, as long as it was not coded; null where this server does not have it. */
	readonly first: CaseCard | null;
	readonly coding: TrackToGoOn;
	readonly billing: TrackToGoOn;
	/** Whether there is a comparison of the two jobs to lead to. */
	readonly hasComparison: boolean;
}

/** One half of the work: how it goes, and what to take up. */
export interface TrackToGoOn extends TrackSummary {
	/** The case whose draft was saved last. */
	readonly resume: Pick<CaseCard, 'id' | 'title' | 'draftSavedAt'> | null;
	/** What to do next, where nothing lies on the desk and it is not the guided case. */
	readonly next: Suggestion | null;
}

/** Picks what to go on with and where to begin, in both halves of the work. [WB2] [WB61] */
export async function openHome(app: App, who: Who, now = new Date()): Promise<HomeView> {
	const { cards, suggestion } = await listCases(app, who, now);
	const { shelves, resume } = await listDesks(app, who);
	const { careers } = await app.library.look();
	const record = await readRecord(app, who);
	const [draft = null] = cards
		.filter(({ draftSavedAt }) => draftSavedAt !== null)
		.toSorted((left, right) => ((left.draftSavedAt ?? '') < (right.draftSavedAt ?? '') ? 1 : -1));
	const first = cards.find(({ id, attempts }) => id === FIRST_CASE && attempts === 0) ?? null;
	const isNew = cards.every(({ attempts }) => attempts === 0);
	const desks = shelves
		.flatMap((shelf) => shelf.cards)
		.toSorted((left, right) => left.difficulty - right.difficulty);
	return {
		first,
		coding: {
			...summariseTrack(
				encountersOf(record).attempts,
				cards.map(({ id }) => id),
			),
			resume: draft,
			next: isNew && first !== null ? null : suggestion,
		},
		billing: {
			...summariseTrack(
				desksOf(record).attempts,
				desks.map(({ id }) => id),
			),
			resume,
			next: suggestCase(desks, now.toISOString()),
		},
		hasComparison: careers !== null,
	};
}
