import { presentDeskShelves } from '#domain/presenting';
import type { DeskCard, DeskShelf } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** The billing shelf as one learner sees it. */
export interface DeskList {
	readonly shelves: readonly DeskShelf[];
	/** The case whose draft was saved last; null where none is under way. */
	readonly resume: DeskCard | null;
}

/** Lists the published billing cases, desk by desk, with how far this learner is with each. [WB42] */
export async function listDesks(app: App, who: Who): Promise<DeskList> {
	const { billing, skills, findPayer } = await app.library.look();
	const record = await readRecord(app, who);
	const hasDrafts = who.learner !== null && who.may('read-own-record');
	const drafts = hasDrafts ? await app.store.readDrafts(who.learner) : [];
	const facts = billing.map(({ page }) => page.learner.facts);
	const shelves = presentDeskShelves({ facts, skills, findPayer, record, drafts });
	const [resume = null] = shelves
		.flatMap(({ cards }) => cards)
		.filter(({ draftSavedAt }) => draftSavedAt !== null)
		.toSorted((left, right) => ((left.draftSavedAt ?? '') < (right.draftSavedAt ?? '') ? 1 : -1));
	return { shelves, resume };
}
