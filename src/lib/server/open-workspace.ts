import { presentWorkspace } from '#domain/presenting';
import type { WorkspaceView } from '#domain/presenting';
import type { App } from '#server/app';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

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
