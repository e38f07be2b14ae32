import { FIRST_CASE } from '#domain/presenting';
import type { CaseCard, Suggestion } from '#domain/presenting';
import type { App } from '#server/app';
import { listCases } from '#server/list-cases';
import type { Who } from '#server/who';

/** What the front page offers. */
export interface HomeView {
	/** The case whose draft was saved last. */
	readonly resume: CaseCard | null;
	/** The guided case, as long as it was not coded; null where this server does not have it. */
	readonly first: CaseCard | null;
	/** What to do next, where that is not the guided case. */
	readonly next: Suggestion | null;
	readonly cases: number;
	/** Whether there is a comparison of the two jobs to lead to. */
	readonly hasComparison: boolean;
}

/** Picks what to go on with and where to begin. [WB2] [WB61] */
export async function openHome(app: App, who: Who): Promise<HomeView> {
	const { cards, suggestion } = await listCases(app, who);
	const { careers } = await app.library.look();
	const [resume = null] = cards
		.filter(({ draftSavedAt }) => draftSavedAt !== null)
		.toSorted((left, right) => ((left.draftSavedAt ?? '') < (right.draftSavedAt ?? '') ? 1 : -1));
	const first = cards.find(({ id, attempts }) => id === FIRST_CASE && attempts === 0) ?? null;
	const isNew = cards.every(({ attempts }) => attempts === 0);
	return {
		resume,
		first,
		next: isNew && first !== null ? null : suggestion,
		cases: cards.length,
		hasComparison: careers !== null,
	};
}
