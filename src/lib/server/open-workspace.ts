import { emptyRecord } from '#domain/learning';
import { presentWorkspace } from '#domain/presenting';
import type { WorkspaceView } from '#domain/presenting';
import type { App } from '#server/app';
import { isStoreFailure } from '#server/learner-store';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/**
 * Opens a case again to answer a form that was just posted. Where the learner's record can not be read
 * the case opens without it: the form's own reply carries what was typed, and that must not be lost. [WB18]
 */
export async function reopenWorkspace(
	app: App,
	who: Who,
	caseId: string,
): Promise<WorkspaceView | null> {
	try {
		return await openWorkspace(app, who, caseId);
	} catch (error) {
		if (!isStoreFailure(error)) throw error;
		const { find, book, findPayer } = await app.library.look();
		const found = find(caseId);
		if (found === null) return null;
		return presentWorkspace({
			page: found.page,
			book,
			findPayer,
			record: emptyRecord(),
			draft: null,
		});
	}
}

/** Opens a case to be worked on; null where no such case is published. [WB3] */
export async function openWorkspace(
	app: App,
	who: Who,
	caseId: string,
): Promise<WorkspaceView | null> {
	const shelf = await app.library.look();
	const found = shelf.find(caseId);
	if (found === null) return null;
	const record = await readRecord(app, who);
	const mayRead = who.learner !== null && who.may('read-own-record');
	const draft = mayRead ? await app.store.readDraft(who.learner, caseId) : null;
	const { book, findPayer } = shelf;
	return presentWorkspace({ page: found.page, book, findPayer, record, draft });
}
