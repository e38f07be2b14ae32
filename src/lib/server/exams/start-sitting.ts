import { randomUUID } from 'node:crypto';
import { assembleForm, countSeen } from '#domain/exams';
import type { BankItem, FormItem } from '#domain/exams';
import type { ExamId } from '#domain/questions';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import type { LearnerId } from '#server/learner-store';
import type { Shelf } from '#server/library';
import { missedInBank, notebookSkills } from './open-exam-hall.ts';
import { freezeForm, questionBank, toBankItems } from './question-bank.ts';

/** The number of the sitting, or a sentence why there is none. */
export type StartOutcome =
	{ readonly ok: true; readonly number: number } | { readonly ok: false; readonly message: string };

const FACTORS: Readonly<Record<string, 1 | 1.5 | 2>> = { '1': 1, '1.5': 1.5, '2': 2 };
const LENGTHS = [5, 10, 20, 40];
const SHORT_OF =
	'The bank can not fill a whole form of this exam yet. Take a drill by section instead.';

/** Starts a mock exam as a form asked for it; null where there is no such exam. [EX33] */
export async function startExam(
	app: App,
	learner: LearnerId,
	exam: string,
	form: FormData,
	now = new Date(),
): Promise<StartOutcome | null> {
	const shelf = await app.library.look();
	const blueprint = shelf.exams.find(({ id }) => id === exam);
	if (blueprint === undefined) return null;
	const { sittings } = await app.store.readRecord(learner);
	const seed = randomUUID();
	const bank = toBankItems(questionBank(shelf, exam));
	const { domains, pretest, minutes } = blueprint;
	const assembly = assembleForm({ domains, pretest, bank, seen: countSeen(sittings), seed });
	if (!assembly.ok) return { ok: false, message: SHORT_OF };
	const factor = FACTORS[textOf(form, 'time')] ?? 1;
	const { items, texts } = freezeForm(shelf, exam, assembly.items);
	const endAt = new Date(now.getTime() + minutes * factor * 60_000).toISOString();
	const mode = textOf(form, 'mode') === 'practice' ? 'practice' : 'exam';
	const started = {
		exam: blueprint.id,
		mode,
		seed,
		factor,
		endAt,
		feedback: 'end',
		items,
	} as const;
	return { ok: true, number: await app.store.startSitting(learner, { started, texts }) };
}

/** Starts a drill: so many questions of a domain or a skill, or of what was missed. [EX34] */
export async function startDrill(
	app: App,
	learner: LearnerId,
	form: FormData,
): Promise<StartOutcome> {
	const shelf = await app.library.look();
	const record = await app.store.readRecord(learner);
	const { sittings } = record;
	const [asked = '', domain = ''] = textOf(form, 'from').split('/');
	const isMissed = textOf(form, 'of') === 'missed';
	const missed = isMissed ? missedInBank(shelf, sittings) : [];
	const isNotebook = textOf(form, 'of') === 'notebook';
	const notebook = isNotebook ? notebookSkills(shelf, record) : [];
	const exam = isMissed ? examOf(missed[0]) : isNotebook ? examWithMost(shelf, notebook) : asked;
	const blueprint = shelf.exams.find(({ id }) => id === exam);
	if (blueprint === undefined) {
		const message = isMissed
			? 'Nothing is missed: every question you have seen was right the last time.'
			: isNotebook
				? 'There is nothing to drill: no mistake in your notebook has questions on its skills.'
				: 'Choose what the drill is taken from.';
		return { ok: false, message };
	}
	const skill = textOf(form, 'skill');
	const wanted = [...questionBank(shelf, blueprint.id).values()].filter(
		({ question }) =>
			(isMissed ? missed.includes(question.id) : domain === '' || question.domain === domain) &&
			(skill === '' || question.skills.includes(skill)) &&
			(!isNotebook || question.skills.some((one) => notebook.includes(one))),
	);
	const bank = toBankItems(new Map(wanted.map((entry) => [entry.question.id, entry])));
	if (bank.length === 0) {
		return { ok: false, message: 'No question fits both. Choose another domain or skill.' };
	}
	const length = LENGTHS.find((one) => String(one) === textOf(form, 'length')) ?? 10;
	const seed = randomUUID();
	const drawn = drawDrill(bank, countSeen(sittings), seed, length);
	const { items, texts } = freezeForm(shelf, blueprint.id, drawn);
	const feedback = textOf(form, 'feedback') === 'end' ? 'end' : 'each';
	const started = {
		...({ exam: blueprint.id, mode: 'drill', seed, factor: 1, endAt: null } as const),
		feedback,
		items,
	} as const;
	return { ok: true, number: await app.store.startSitting(learner, { started, texts }) };
}

/** A drill has no blueprint: everything it may ask is one domain, and all of it counts. */
function drawDrill(
	bank: readonly BankItem[],
	seen: ReadonlyMap<string, number>,
	seed: string,
	length: number,
): readonly FormItem[] {
	const domains = new Map(bank.map(({ id, domain }) => [id, domain]));
	const items = Math.min(length, bank.length);
	const one = bank.map((item) => ({ ...item, domain: 'drill', scored: true }));
	const plan = { domains: [{ id: 'drill', items }], pretest: 0, bank: one, seen, seed };
	const assembly = assembleForm(plan);
	if (!assembly.ok) throw new Error('A drill never asks for more than there is.');
	return assembly.items.map((item) => ({ ...item, domain: domains.get(item.id) ?? item.domain }));
}

/** The exam with the most questions on some skills; null where none has any. */
function examWithMost(shelf: Shelf, skills: readonly string[]): ExamId | null {
	const counts = shelf.exams.map(({ id }) => {
		const bank = [...questionBank(shelf, id).values()];
		const count = bank.filter(({ question }) =>
			question.skills.some((one) => skills.includes(one)),
		).length;
		return { id, count };
	});
	const [most] = counts.sort((left, right) => right.count - left.count);
	return most === undefined || most.count === 0 ? null : most.id;
}

function examOf(id: string | undefined): ExamId | null {
	const exam = id?.split('-')[0];
	return exam === 'cpc' || exam === 'cbcs' || exam === 'cpb' ? exam : null;
}
