import { presentCaseCards } from '#domain/presenting';
import type { CaseCard } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** The shelf as one learner sees it. */
export interface CaseList {
	readonly cards: readonly CaseCard[];
	/** How many content files can not be read; their authors are told more in the server's log. */
	readonly brokenFiles: number;
}

/** Lists the published cases with how far this learner is with each. [WB2] */
export async function listCases(app: App, who: Who): Promise<CaseList> {
	const { cases, brokenFiles } = await app.library.look();
	const record = await readRecord(app, who);
	const hasDrafts = who.learner !== null && who.may('read-own-record');
	const drafts = hasDrafts ? await app.store.readDrafts(who.learner) : [];
	const learnerCases = cases.map(({ page }) => page.learner);
	return { cards: presentCaseCards(learnerCases, record, drafts), brokenFiles };
}
