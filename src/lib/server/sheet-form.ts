import { fail } from '@sveltejs/kit';
import { readAnswerForm } from '#domain/scoring';
import type { Answer, FieldProblem } from '#domain/scoring';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { logFailure } from '#server/log-failure';
import { saveDraft } from '#server/save-draft';
import { submitAttempt } from '#server/submit-attempt';

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
	};
	readonly missing?: readonly string[];
	readonly message?: string;
}

const MALFORMED =
	'This form lacks the number of its attempt, so nothing was saved. Reload the page; what you wrote is below.';

/** Saves a posted sheet as a draft. What can not be read of it is named; the rest is saved. [WB6] */
export async function saveSheetForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	const { attempt, revision, reading } = readSheet(form);
	const { answer } = reading;
	const problems = reading.ok ? [] : reading.problems;
	const tell = (reply: Partial<SheetReply>): SheetReply => ({ answer, problems, ...reply });
	if (attempt === null || revision === null) return refuse(400, tell({ message: MALFORMED }));
	const overwrite = textOf(form, 'overwrite') === 'yes';
	try {
		const saved = await saveDraft(app, learner, { caseId, attempt, revision, answer, overwrite });
		switch (saved.state) {
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
	const { attempt, reading } = readSheet(form);
	const { answer } = reading;
	const tell = (reply: Partial<SheetReply>): SheetReply => ({ answer, problems: [], ...reply });
	if (attempt === null) return refuse(400, tell({ message: MALFORMED }));
	try {
		const submitted = await submitAttempt(app, learner, { caseId, attempt, reading });
		switch (submitted.state) {
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

function readSheet(form: FormData) {
	const fields = [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : [],
	);
	return {
		attempt: readCount(textOf(form, 'attempt'), 1),
		revision: readCount(textOf(form, 'revision'), 0),
		reading: readAnswerForm(fields),
	};
}

/** A whole number in a sensible range; null for anything else. */
function readCount(text: string, least: number): number | null {
	return /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : null;
}

function refuse(status: number, reply: SheetReply) {
	return { state: 'stay', reply: fail(status, reply) } as const;
}

/** Where the store fails, the sentence it gives and the sheet go back to the page together. */
function giveBack(failure: unknown, tell: (reply: Partial<SheetReply>) => SheetReply) {
	if (!(failure instanceof StoreFailure)) throw failure;
	logFailure('store', failure);
	return refuse(503, tell({ message: failure.message }));
}
