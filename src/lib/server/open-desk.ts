import { emptyRecord, isDeskAnswer, nextAttemptNumber } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import { presentDesk } from '#domain/presenting';
import type { DeskView } from '#domain/presenting';
import type { App } from '#server/app';
import { markLearner } from '#server/learner-mark';
import { isStoreFailure } from '#server/learner-store';
import type { Shelf } from '#server/library';
import { readRecord } from '#server/read-record';
import type { Who } from '#server/who';

/** Opens a billing case again to answer a form that was just posted, record or no record. [WB18] */
export async function reopenDesk(app: App, who: Who, caseId: string): Promise<DeskView | null> {
	try {
		return await openDesk(app, who, caseId);
	} catch (error) {
		if (!isStoreFailure(error)) throw error;
		return present(await app.library.look(), who, caseId, { record: emptyRecord(), draft: null });
	}
}

/** Opens a billing case to be worked on; null where no such case is published. [WB41] */
export async function openDesk(app: App, who: Who, caseId: string): Promise<DeskView | null> {
	const shelf = await app.library.look();
	if (shelf.findBilling(caseId) === null) return null;
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
): DeskView | null {
	const found = shelf.findBilling(caseId);
	const hints = shelf.findHints(caseId, own.draft?.work.hints ?? 0);
	if (found === null || hints === null) return null;
	return presentDesk({
		...own,
		page: found.page,
		book: shelf.book,
		findPayer: shelf.findPayer,
		hints,
		call: shelf.findCall(caseId, saidIn(own, caseId)),
		learnerMark: who.learner === null ? '' : markLearner(who.learner),
	});
}

/** What was said in the attempt that is being worked on; nothing where another one was drafted. */
function saidIn(
	{ record, draft }: { readonly record: LearnerRecord; readonly draft: Draft | null },
	caseId: string,
): readonly string[] {
	if (draft === null || draft.attempt !== nextAttemptNumber(record, caseId)) return [];
	const { answer } = draft;
	return isDeskAnswer(answer) && answer.kind === 'conversation' ? answer.choices : [];
}
