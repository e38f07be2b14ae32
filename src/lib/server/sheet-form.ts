import { fail } from '@sveltejs/kit';
import { readWorkEdit } from '#domain/learning';
import type { Work, WorkEdit } from '#domain/learning';
import { readAnswerForm } from '#domain/scoring';
import type { Answer, FieldProblem } from '#domain/scoring';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import { markLearner } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { logFailure } from '#server/log-failure';
import { OTHER_LEARNER } from '#server/other-learner';
import { saveDraft } from '#server/save-draft';
import { submitAttempt } from '#server/submit-attempt';
import { takeHint } from '#server/take-hint';

/** What the workspace is told when a posted sheet does not lead on to another page. */
export interface SheetReply {
	/** What was posted, so that it stands on the page again. */
	readonly answer: Answer;
	readonly problems: readonly FieldProblem[];
	readonly saved?: { readonly revision: number; readonly savedAt: string };
	readonly conflict?: {
		readonly revision: number;
		readonly savedAt: string;
		readonly answer: Answer;
		readonly work: Work;
	};
	readonly missing?: readonly string[];
	readonly message?: string;
	/** The note to self as posted, where the reply shows the sheet again. */
	readonly note?: string;
	/** The mark of the learner whose record is open now, where the page was opened for another. */
	readonly otherLearner?: string;
	/** All hints taken so far, rendered. */
	readonly hints?: readonly string[];
}

const MALFORMED =
	'This form lacks the number of its attempt, so nothing was saved. Reload the page; what you wrote is below.';

/** Saves a posted sheet as a draft. What can not be read of it is named; the rest is saved. [WB6] */
export async function saveSheetForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	const { attempt, revision, reading, work, openedFor } = readSheet(form);
	const { answer } = reading;
	const problems = reading.ok ? [] : reading.problems;
	const tell = teller(form, { answer, problems });
	if (attempt === null || revision === null) return refuse(400, tell({ message: MALFORMED }));
	const overwrite = textOf(form, 'overwrite') === 'yes';
	try {
		const saved = await saveDraft(app, learner, {
			...{ caseId, attempt, revision, answer, overwrite, work, openedFor },
		});
		switch (saved.state) {
			case 'other-learner':
				return refuseOther(learner, tell);
			case 'saved':
				return { state: 'stay', reply: tell({ saved }) } as const;
			case 'conflict':
				return refuse(409, tell({ conflict: saved.draft }));
			default:
				return saved;
		}
	} catch (failure) {
		return giveBack(failure, tell);
	}
}

/** Submits a posted sheet for scoring. Whatever keeps it from being scored, it is given back. [WB7] */
export async function submitSheetForm(
	app: App,
	learner: LearnerId,
	caseId: string,
	form: FormData,
) {
	const { attempt, reading, work, openedFor } = readSheet(form);
	const { answer } = reading;
	const tell = teller(form, { answer, problems: [] });
	if (attempt === null) return refuse(400, tell({ message: MALFORMED }));
	try {
		const sent = { caseId, attempt, reading, work, openedFor };
		const submitted = await submitAttempt(app, learner, sent);
		switch (submitted.state) {
			case 'other-learner':
				return refuseOther(learner, tell);
			case 'unreadable':
				return refuse(400, tell({ problems: submitted.problems }));
			case 'incomplete':
				return refuse(400, tell({ missing: submitted.missing }));
			default:
				return submitted;
		}
	} catch (failure) {
		return giveBack(failure, tell);
	}
}

/**
 * Saves a posted sheet and then takes a hint. What was typed is kept first: a hint may change what its
 * reader writes, never what was written. [WB20]
 */
export async function takeHintForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	const saved = await saveSheetForm(app, learner, caseId, form);
	if (saved.state !== 'stay') return saved;
	const { reply } = saved;
	try {
		const number = readCount(textOf(form, 'hint'), 1) ?? 1;
		const { openedFor } = readSheet(form);
		const taken = await takeHint(app, learner, { caseId, number, openedFor });
		if (taken.state !== 'taken') return { state: 'unknown-case' } as const;
		return { state: 'stay', reply: { ...reply, hints: taken.hints } } as const;
	} catch (failure) {
		return giveBack(failure, (also) => ({ ...reply, ...also }));
	}
}

type Tell = (reply: Partial<SheetReply>) => SheetReply;

/** Everything that was posted comes back with whatever there is to say. */
function teller(form: FormData, posted: Pick<SheetReply, 'answer' | 'problems'>): Tell {
	const note = form.has('note') ? { note: textOf(form, 'note') } : {};
	return (reply) => ({ ...posted, ...note, ...reply });
}

function refuseOther(learner: LearnerId, tell: Tell) {
	return refuse(409, tell({ message: OTHER_LEARNER, otherLearner: markLearner(learner) }));
}

function readSheet(form: FormData) {
	const fields = [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : [],
	);
	return {
		attempt: readCount(textOf(form, 'attempt'), 1),
		revision: readCount(textOf(form, 'revision'), 0),
		reading: readAnswerForm(fields),
		work: readWork(form),
		openedFor: textOf(form, 'learner'),
	};
}

/**
 * With scripts a page tells in one field what it knows anew of the work; without, the note is a field of
 * its own, and all there is.
 */
function readWork(form: FormData): WorkEdit {
	const told = textOf(form, 'work');
	if (told === '') return readWorkEdit(form.has('note') ? { note: textOf(form, 'note') } : {});
	try {
		return readWorkEdit(JSON.parse(told));
	} catch {
		return {};
	}
}

/** A whole number in a sensible range; null for anything else. */
function readCount(text: string, least: number): number | null {
	return /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : null;
}

function refuse(status: number, reply: SheetReply) {
	return { state: 'refused', reply: fail(status, reply) } as const;
}

/** Where the store fails, the sentence it gives and the sheet go back to the page together. */
function giveBack(failure: unknown, tell: Tell) {
	if (!(failure instanceof StoreFailure)) throw failure;
	logFailure('store', failure);
	return refuse(503, tell({ message: failure.message }));
}
