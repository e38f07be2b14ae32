import type { CaseCard } from '#domain/presenting';
import type { App } from '#server/app';
import { listCases } from '#server/list-cases';
import type { Who } from '#server/who';

/** What the front page offers. */
export interface HomeView {
	/** At most three, those not done yet first. */
	readonly cards: readonly CaseCard[];
	/** The case whose draft was saved last. */
	readonly resume: CaseCard | null;
}

const MOST_CARDS = 3;

/** Picks what to go on with and what to start. [WB2] */
export async function openHome(app: App, who: Who): Promise<HomeView> {
	const { cards } = await listCases(app, who);
	const [resume = null] = cards
		.filter(({ draftSavedAt }) => draftSavedAt !== null)
		.toSorted((left, right) => ((left.draftSavedAt ?? '') < (right.draftSavedAt ?? '') ? 1 : -1));
	const others = cards.filter((card) => card !== resume);
	const fresh = others.filter(({ attempts }) => attempts === 0);
	const done = others.filter(({ attempts }) => attempts > 0);
	const weakest = done.toSorted((left, right) => (left.best ?? 0) - (right.best ?? 0));
	return { cards: [...fresh, ...weakest].slice(0, MOST_CARDS), resume };
}
