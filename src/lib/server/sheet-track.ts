import { readDeskForm, readDeskJson } from '#domain/billing';
import type { DeskAnswer } from '#domain/billing';
import { isDeskAnswer, isEncounterAnswer } from '#domain/learning';
import type { AnyAnswer, WorkEdit } from '#domain/learning';
import { readAnswerForm, readAnswerJson } from '#domain/scoring';
import type { Answer, AnswerReading, FieldProblem } from '#domain/scoring';
import type { Track } from '#server/addresses';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';
import { submitAttempt } from '#server/submit-attempt';
import type { SubmittedSheet } from '#server/submit-attempt';
import { submitDesk } from '#server/submit-desk';

/** What was posted, read; `answer` always holds what could be kept. */
export interface TrackReading<Given extends AnyAnswer> {
	readonly answer: Given;
	readonly problems: readonly FieldProblem[];
}

/** What to submit: a reading with the attempt it is for. */
export interface SentWork<Given extends AnyAnswer> {
	readonly caseId: string;
	readonly attempt: number;
	readonly reading: TrackReading<Given>;
	readonly work: WorkEdit;
	readonly openedFor?: string | undefined;
}

export type ReadJson<Given extends AnyAnswer> =
	| { readonly state: 'read'; readonly reading: TrackReading<Given> }
	| { readonly state: 'unknown-case' };

/**
 * What differs between the two halves of the work when a sheet is saved or submitted: how it is read, and
 * by whom it is scored. Everything else (drafts, conflicts, hints, whose record) is the same for both.
 */
export interface SheetTrack<Given extends AnyAnswer> {
	readonly name: Track;
	/** Null where no such case is published. */
	readForm(
		app: App,
		caseId: string,
		fields: readonly (readonly [string, string])[],
	): Promise<TrackReading<Given> | null>;
	readJson(app: App, caseId: string, value: unknown): Promise<ReadJson<Given>>;
	isOwn(answer: AnyAnswer): answer is Given;
	submit(app: App, learner: LearnerId, sent: SentWork<Given>): Promise<SubmittedSheet>;
}

/** Encounters to be coded. */
export const codingSheets: SheetTrack<Answer> = {
	name: 'coding',
	readForm: (_app, _caseId, fields) => Promise.resolve(plain(readAnswerForm(fields))),
	readJson: (_app, _caseId, value) =>
		Promise.resolve({ state: 'read', reading: plain(readAnswerJson(value)) }),
	isOwn: isEncounterAnswer,
	submit: (app, learner, { reading, ...sent }) =>
		submitAttempt(app, learner, { ...sent, reading: asAnswerReading(reading) }),
};

/** Work at the billing desks. */
export const billingSheets: SheetTrack<DeskAnswer> = {
	name: 'billing',
	async readForm({ library }, caseId, fields) {
		const found = (await library.look()).findBilling(caseId);
		return found === null ? null : readDeskForm(found.page.learner, fields);
	},
	async readJson({ library }, caseId, value) {
		const found = (await library.look()).findBilling(caseId);
		if (found === null) return { state: 'unknown-case' };
		const { learner } = found.page;
		const reading = readDeskJson(learner, value);
		if (reading !== null) return { state: 'read', reading };
		const problem = { field: '', message: 'This is no answer to this desk, so it was not saved.' };
		return {
			state: 'read',
			reading: { answer: readDeskForm(learner, []).answer, problems: [problem] },
		};
	},
	isOwn: isDeskAnswer,
	submit: submitDesk,
};

function plain(reading: AnswerReading): TrackReading<Answer> {
	return { answer: reading.answer, problems: reading.ok ? [] : reading.problems };
}

function asAnswerReading({ answer, problems }: TrackReading<Answer>): AnswerReading {
	return problems.length === 0 ? { ok: true, answer } : { ok: false, answer, problems };
}
