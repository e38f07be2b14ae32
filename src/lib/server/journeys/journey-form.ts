import { fail } from '@sveltejs/kit';
import { readJourneyForm, REMITTANCE_QUESTIONS, takeAnswer } from '#domain/journeys';
import type { JourneyAnswer } from '#domain/journeys';
import type { JourneyRun } from '#domain/learning';
import type { FieldProblem } from '#domain/scoring';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import type { LearnerId } from '#server/learner-store';
import { findJourney, hintsTaken } from './find-journey.ts';

/** What a chapter is told when its form does not lead on. */
export interface ChapterReply {
	readonly problems: readonly FieldProblem[];
	/** What was posted, so that it stands on the page again; null where too little could be read. */
	readonly posted: JourneyAnswer | null;
	readonly message: string | null;
	readonly isSaved: boolean;
}

/** Begins a run; null where there is no such journey. */
export async function beginJourney(
	{ library, store }: App,
	learner: LearnerId,
	id: string,
): Promise<JourneyRun | null> {
	const shelf = await library.look();
	if (findJourney(shelf, id, { journeys: [] }) === null) return null;
	return store.startRun(learner, id);
}

const TOO_LATE =
	'This page was behind: the journey had gone on from it, on another page or by pressing twice. Nothing was changed. Here is where it is now.';
const BLANK =
	'A part of the sheet is still blank. A claim needs at least one diagnosis and one service.';

/**
 * Hands in the open chapter. What can not be read, or leaves a question open, is named and given back; a page that
 * came too late changes nothing. [JR4]
 */
export async function answerChapter(app: App, learner: LearnerId, id: string, form: FormData) {
	const read = await readPosted(app, learner, id, form);
	if (read === null) return { state: 'unknown' } as const;
	const { found, answer, problems, isLate } = read;
	if (isLate) return back(409, { posted: null, message: TOO_LATE });
	if (answer === null || problems.length > 0) return back(400, { problems, posted: answer });
	const after = takeAnswer(found.world, found.state, answer);
	if (after === found.state) return back(400, { posted: answer, message: BLANK });
	const { answers } = found.run;
	const change = { type: 'answered', answer, after: answers.length } as const;
	await app.store.changeRun(learner, id, change);
	return {
		state: 'on',
		location: `/journeys/${id}/${after.open === null ? 'end' : 'work'}`,
	} as const;
}

/** Puts the open chapter aside as it stands. */
export async function saveChapter(app: App, learner: LearnerId, id: string, form: FormData) {
	const read = await readPosted(app, learner, id, form);
	if (read === null) return { state: 'unknown' } as const;
	const { found, answer, isLate } = read;
	if (isLate) return back(409, { posted: null, message: TOO_LATE });
	if (answer === null) return back(400, { problems: read.problems, posted: null });
	const change = { type: 'saved', answer, after: found.run.answers.length } as const;
	await app.store.changeRun(learner, id, change);
	return {
		state: 'stay',
		reply: { problems: [], posted: answer, message: null, isSaved: true } satisfies ChapterReply,
	} as const;
}

/** Puts the sheet aside and takes the next hint about its chart. */
export async function takeJourneyHint(app: App, learner: LearnerId, id: string, form: FormData) {
	const read = await readPosted(app, learner, id, form);
	if (read === null) return { state: 'unknown' } as const;
	const { found, answer, isLate } = read;
	if (isLate) return back(409, { posted: null, message: TOO_LATE });
	if (answer?.chapter !== 'coding') return back(400, { problems: read.problems, posted: answer });
	const shelf = await app.library.look();
	const of = shelf.findHints(found.coding.learner.facts.id, 0)?.of ?? 0;
	const kept = { ...answer, hints: Math.min(of, answer.hints + 1) };
	const after = found.run.answers.length;
	await app.store.changeRun(learner, id, { type: 'saved', answer: kept, after });
	return { state: 'on', location: `/journeys/${id}/work#hints` } as const;
}

async function readPosted(app: App, learner: LearnerId, id: string, form: FormData) {
	const found = findJourney(await app.library.look(), id, await app.store.readRecord(learner));
	if (found === null || found.run === null) return null;
	const { state, run } = found;
	const isLate =
		state.open === null ||
		textOf(form, 'after') !== String(run.answers.length) ||
		textOf(form, 'chapter') !== state.open;
	if (state.open === null || isLate) {
		return { found: { ...found, run }, answer: null, problems: [], isLate: true };
	}
	const questions =
		state.open === 'remittance' ? REMITTANCE_QUESTIONS : found.world.journey.learner.questions;
	const reading = readJourneyForm(state.open, fieldsOf(form), {
		questions: questions.map((question) => question.id),
		hints: hintsTaken(run),
	});
	return { found: { ...found, run }, ...reading, isLate };
}

function fieldsOf(form: FormData): [string, string][] {
	return [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : [],
	);
}

function back(status: number, told: Partial<ChapterReply>) {
	const reply: ChapterReply = {
		...{ problems: [], posted: null, message: null, isSaved: false },
		...told,
	};
	return { state: 'refused', reply: fail(status, reply) } as const;
}
