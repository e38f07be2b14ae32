import { isInExam } from '#domain/exams';
import { emptyRecord } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import { presentWorkspace } from '#domain/presenting';
import type { WorkspaceView } from '#domain/presenting';
import type { App } from '#server/app';
import { markLearner } from '#server/learner-mark';
import { isStoreFailure } from '#server/learner-store';
import type { Shelf } from '#server/library';
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
		return present(await app.library.look(), who, caseId, { record: emptyRecord(), draft: null });
	}
}

/** Opens a case to be worked on; null where no such case is published. [WB3] */
export async function openWorkspace(
	app: App,
	who: Who,
	caseId: string,
): Promise<WorkspaceView | null> {
	const shelf = await app.library.look();
	if (shelf.find(caseId) === null) return null;
	const record = await readRecord(app, who);
	const mayRead = who.learner !== null && who.may('read-own-record');
	const draft = mayRead ? await app.store.readDraft(who.learner, caseId) : null;
	return present(shelf, who, caseId, { record, draft });
}

function present(
	shelf: Shelf,
	who: Who,
	caseId: string,
	own: { readonly record: LearnerRecord; readonly draft: Draft | null },
): WorkspaceView | null {
	const found = shelf.find(caseId);
	const hints = shelf.findHints(caseId, own.draft?.work.hints ?? 0);
	if (found === null || hints === null) return null;
	return presentWorkspace({
		...own,
		page: found.page,
		book: shelf.book,
		findPayer: shelf.findPayer,
		hints,
		isInExam: isInExam(own.record.sittings, new Date()),
		learnerMark: who.learner === null ? '' : markLearner(who.learner),
	});
}
