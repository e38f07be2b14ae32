import { presentCaseCards, suggestCase } from '#domain/presenting';
import type { CaseCard, Suggestion } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** The shelf as one learner sees it. */
export interface CaseList {
	readonly cards: readonly CaseCard[];
	/** What to do next, with its reason; null where there is nothing left to suggest. */
	readonly suggestion: Suggestion | null;
	/** How many content files can not be read; their authors are told more in the server's log. */
	readonly brokenFiles: number;
}

/** Lists the published cases with how far this learner is with each. [WB2] */
export async function listCases(app: App, who: Who, now = new Date()): Promise<CaseList> {
	const { cases, skills, brokenFiles } = await app.library.look();
	const record = await readRecord(app, who);
	const hasDrafts = who.learner !== null && who.may('read-own-record');
	const drafts = hasDrafts ? await app.store.readDrafts(who.learner) : [];
	const learnerCases = cases.map(({ page }) => page.learner);
	const cards = presentCaseCards({ cases: learnerCases, skills, record, drafts });
	return { cards, suggestion: suggestCase(cards, now.toISOString()), brokenFiles };
}
