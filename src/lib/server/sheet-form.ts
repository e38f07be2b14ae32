import { fail } from '@sveltejs/kit';
import { readWorkEdit } from '#domain/learning';
import type { AnyAnswer, Work, WorkEdit } from '#domain/learning';
import type { Answer, FieldProblem } from '#domain/scoring';
import type { SheetVerdict } from '#domain/sheetcheck';
import type { App } from '#server/app';
import { checkLearnersSheet } from '#server/check-sheet';
import { textOf } from '#server/form-action';
import { markLearner } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { logFailure } from '#server/log-failure';
import { OTHER_LEARNER } from '#server/other-learner';
import { saveDraft } from '#server/save-draft';
import { codingSheets } from '#server/sheet-track';
import type { SheetTrack, TrackReading } from '#server/sheet-track';
import { takeHint } from '#server/take-hint';

/** What the workspace is told when a posted sheet does not lead on to another page. */
export interface SheetReply<Given extends AnyAnswer = Answer> {
	/** What was posted, so that it stands on the page again. */
	readonly answer: Given;
	readonly problems: readonly FieldProblem[];
	readonly saved?: { readonly revision: number; readonly savedAt: string };
	readonly conflict?: {
		readonly revision: number;
		readonly savedAt: string;
		readonly answer: Given;
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
	/** What the checker says of the sheet as it was posted, and how often it was asked. */
	readonly checked?: SheetVerdict & { readonly checks: number };
}

const MALFORMED =
	'This form lacks the number of its attempt, so nothing was saved. Reload the page; what you wrote is below.';

const IN_EXAM =
	'An exam of yours is under way, and the checker rests until it is over. Your sheet is saved.';

/** Saves a posted sheet as a draft. What can not be read of it is named; the rest is saved. [WB6] */
export function saveSheetForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	return savePosted(codingSheets, { app, learner, caseId, form });
}

/** Submits a posted sheet for scoring. Whatever keeps it from being scored, it is given back. [WB7] */
export function submitSheetForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	return submitPosted(codingSheets, { app, learner, caseId, form });
}

/**
 * Saves a posted sheet and then takes a hint. What was typed is kept first: a hint may change what its
 * reader writes, never what was written. [WB20]
 */
export function takeHintForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	return takePostedHint(codingSheets, { app, learner, caseId, form });
}

/**
 * Saves a posted sheet and then checks it. What can not be read is named by the saving; the checker looks at
 * what could be. [WB70]
 */
export async function checkSheetForm(app: App, learner: LearnerId, caseId: string, form: FormData) {
	const saved = await savePosted(codingSheets, { app, learner, caseId, form });
	if (saved.state !== 'stay') return saved;
	const { reply } = saved;
	try {
		const { answer } = reply;
		const { openedFor } = readSheet(form);
		const told = await checkLearnersSheet(app, learner, { caseId, answer, openedFor });
		if (told.state === 'in-exam') return refuse(409, { ...reply, message: IN_EXAM });
		if (told.state !== 'checked') return { state: 'unknown-case' } as const;
		const checked = { ...told.verdict, checks: told.checks };
		return { state: 'stay', reply: { ...reply, checked } } as const;
	} catch (failure) {
		return giveBack<Answer>(failure, (also) => ({ ...reply, ...also }));
	}
}

/** A form that was posted for a case, and by whom. */
export interface PostedSheet {
	readonly app: App;
	readonly learner: LearnerId;
	readonly caseId: string;
	readonly form: FormData;
}

/** Saves what was posted for a case of either half of the work. [WB6] */
export async function savePosted<Given extends AnyAnswer>(
	track: SheetTrack<Given>,
	{ app, learner, caseId, form }: PostedSheet,
) {
	const reading = await track.readForm(app, caseId, fieldsOf(form));
	if (reading === null) return { state: 'unknown-case' } as const;
	const { attempt, revision, work, openedFor } = readSheet(form);
	const { answer } = reading;
	const tell = teller(form, reading);
	if (attempt === null || revision === null) return refuse(400, tell({ message: MALFORMED }));
	const overwrite = textOf(form, 'overwrite') === 'yes';
	try {
		const saved = await saveDraft(app, learner, {
			...{ caseId, attempt, revision, answer, overwrite, work, openedFor, track: track.name },
		});
		switch (saved.state) {
			case 'other-learner':
				return refuseOther(learner, tell);
			case 'saved':
				return { state: 'stay', reply: tell({ saved }) } as const;
			case 'conflict': {
				const { revision: newer, savedAt, answer: theirs, work: kept } = saved.draft;
				// A draft of another kind is one of a case that has changed since: nothing to choose from.
				if (!track.isOwn(theirs)) return refuse(409, tell({ message: MALFORMED }));
				const conflict = { revision: newer, savedAt, answer: theirs, work: kept };
				return refuse(409, tell({ conflict }));
			}
			default:
				return saved;
		}
	} catch (failure) {
		return giveBack(failure, tell);
	}
}

/** Submits what was posted for a case of either half of the work. [WB7] */
export async function submitPosted<Given extends AnyAnswer>(
	track: SheetTrack<Given>,
	{ app, learner, caseId, form }: PostedSheet,
) {
	const reading = await track.readForm(app, caseId, fieldsOf(form));
	if (reading === null) return { state: 'unknown-case' } as const;
	const { attempt, work, openedFor } = readSheet(form);
	const tell = teller<Given>(form, { answer: reading.answer, problems: [] });
	if (attempt === null) return refuse(400, tell({ message: MALFORMED }));
	try {
		const sent = { caseId, attempt, reading, work, openedFor };
		const submitted = await track.submit(app, learner, sent);
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

/** Saves what was posted for a case of either half of the work, and then takes a hint. [WB20] */
export async function takePostedHint<Given extends AnyAnswer>(
	track: SheetTrack<Given>,
	posted: PostedSheet,
) {
	const { app, learner, caseId, form } = posted;
	const saved = await savePosted(track, posted);
	if (saved.state !== 'stay') return saved;
	const { reply } = saved;
	try {
		const number = readCount(textOf(form, 'hint'), 1) ?? 1;
		const { openedFor } = readSheet(form);
		const taken = await takeHint(app, learner, { caseId, number, openedFor, track: track.name });
		if (taken.state !== 'taken') return { state: 'unknown-case' } as const;
		return { state: 'stay', reply: { ...reply, hints: taken.hints } } as const;
	} catch (failure) {
		return giveBack<Given>(failure, (also) => ({ ...reply, ...also }));
	}
}

type Tell<Given extends AnyAnswer> = (reply: Partial<SheetReply<Given>>) => SheetReply<Given>;

/** Everything that was posted comes back with whatever there is to say. */
function teller<Given extends AnyAnswer>(form: FormData, posted: TrackReading<Given>): Tell<Given> {
	const note = form.has('note') ? { note: textOf(form, 'note') } : {};
	const { answer, problems } = posted;
	return (reply) => ({ answer, problems, ...note, ...reply });
}

function refuseOther<Given extends AnyAnswer>(learner: LearnerId, tell: Tell<Given>) {
	return refuse(409, tell({ message: OTHER_LEARNER, otherLearner: markLearner(learner) }));
}

function fieldsOf(form: FormData): [string, string][] {
	return [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : [],
	);
}

function readSheet(form: FormData) {
	return {
		attempt: readCount(textOf(form, 'attempt'), 1),
		revision: readCount(textOf(form, 'revision'), 0),
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

function refuse<Given extends AnyAnswer>(status: number, reply: SheetReply<Given>) {
	return { state: 'refused', reply: fail(status, reply) } as const;
}

/** Where the store fails, the sentence it gives and the sheet go back to the page together. */
function giveBack<Given extends AnyAnswer>(failure: unknown, tell: Tell<Given>) {
	if (!(failure instanceof StoreFailure)) throw failure;
	logFailure('store', failure);
	return refuse(503, tell({ message: failure.message }));
}
