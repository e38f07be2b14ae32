import { isInExam } from '#domain/exams';
import { nextAttemptNumber } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import type { SheetVerdict } from '#domain/sheetcheck';
import type { App } from '#server/app';
import { judgeSheet } from '#server/judge-sheet';
import { isForAnother } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';

/** A sheet that is to be checked. */
export interface CheckWanted {
	readonly caseId: string;
	readonly answer: Answer;
	/** The mark of the learner the page was opened for. */
	readonly openedFor?: string | undefined;
}

export type CheckedSheet =
	| {
			readonly state: 'checked';
			readonly verdict: SheetVerdict;
			/** How often this attempt was checked by now. */
			readonly checks: number;
	  }
	/** An exam is being sat: the checker rests. */
	| { readonly state: 'in-exam' }
	| { readonly state: 'other-learner' }
	| { readonly state: 'unknown-case' };

/**
 * Checks a sheet against the books and the payer's public edits. That it was asked is counted and kept before
 * anything is said. The key of the case is not looked at: only its public half comes in here. [WB70]
 */
export async function checkLearnersSheet(
	app: App,
	learner: LearnerId,
	{ caseId, answer, openedFor }: CheckWanted,
	now = new Date(),
): Promise<CheckedSheet> {
	const shelf = await app.library.look();
	const found = shelf.find(caseId);
	if (found === null) return { state: 'unknown-case' };
	if (isForAnother(learner, openedFor)) return { state: 'other-learner' };
	const record = await app.store.readRecord(learner);
	if (isInExam(record.sittings, now)) return { state: 'in-exam' };
	const draft = await app.store.readDraft(learner, caseId);
	const checks = (draft?.work.checks ?? 0) + 1;
	const saved = await app.store.saveDraft(learner, {
		caseId,
		attempt: nextAttemptNumber(record, caseId),
		basedOnRevision: draft?.revision ?? 0,
		answer: null,
		work: { checks },
		overwrite: false,
	});
	// Only where another page submitted between the lines above.
	if (saved.state !== 'saved') throw new StoreFailure('busy');
	const verdict = await judgeSheet(app, found.page.learner, answer);
	return { state: 'checked', verdict, checks };
}
