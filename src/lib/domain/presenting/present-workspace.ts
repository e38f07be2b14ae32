import type { CodeBook } from '#domain/codes';
import type { Payer } from '#domain/content';
import { isEncounterAnswer, nextAttemptNumber, noWork } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import { blankAnswer, COST_OF_A_HINT } from '#domain/scoring';
import { FIRST_CASE } from './first-case.ts';
import { specialtyInWords } from './in-words.ts';
import { presentEncounter } from './present-encounter.ts';
import type { RenderedCase } from './rendered-case.ts';
import { wholePercent } from './whole-percent.ts';
import type { HintsView, PayerGround, WorkspaceView } from './workspace-view.ts';

/** What a workspace is made of: the public half of a case, and this learner's work on it. */
export interface WorkspaceSource {
	readonly page: RenderedCase;
	readonly book: CodeBook;
	readonly findPayer: (id: string) => Pick<Payer, 'name' | 'summary' | 'rules'> | null;
	readonly record: LearnerRecord;
	readonly draft: Draft | null;
	/** The hints the draft has taken, and how many there are. */
	readonly hints: Pick<HintsView, 'of' | 'taken'>;
	readonly learnerMark: string;
	/** Whether the learner is sitting an exam just now. */
	readonly isInExam: boolean;
}

/** The workspace of a case. Every field is named here, so what is not named does not get out. [PR4] */
export function presentWorkspace(source: WorkspaceSource): WorkspaceView {
	const { page, book, findPayer, record, draft, hints } = source;
	const { facts, asks } = page.learner;
	const attempt = nextAttemptNumber(record, facts.id);
	const current = draft?.caseId === facts.id && draft.attempt === attempt ? draft : null;
	return {
		caseId: facts.id,
		title: facts.title,
		summary: facts.summary,
		specialty: specialtyInWords(facts.specialty),
		difficulty: facts.difficulty,
		minutes: facts.minutes,
		encounter: presentEncounter(facts, book, findPayer),
		chart: page.chart.map(({ anchor, heading, html }) => ({ anchor, heading, html })),
		taskHtml: page.taskHtml,
		referenceHtml: page.referenceHtml,
		asks: { diagnoses: asks.diagnoses, procedures: asks.procedures },
		attempt,
		answer: current !== null && isEncounterAnswer(current.answer) ? current.answer : blankAnswer(),
		work: current?.work ?? noWork(),
		hints: {
			of: hints.of,
			taken: hints.taken.slice(0, current?.work.hints ?? 0),
			cost: COST_OF_A_HINT,
		},
		payer: presentPayer(facts.payer === null ? null : findPayer(facts.payer)),
		hasHelps: !source.isInExam,
		isBegun: current !== null,
		isGuided: facts.id === FIRST_CASE && attempt === 1,
		learnerMark: source.learnerMark,
		draftRevision: current?.revision ?? 0,
		draftSavedAt: current?.savedAt ?? null,
		earlier: record.attempts
			.flatMap(({ caseId, number, headline }) =>
				caseId === facts.id && headline
					? [{ attempt: number, percent: wholePercent(headline) }]
					: [],
			)
			.sort((left, right) => right.attempt - left.attempt),
	};
}

function presentPayer(payer: Pick<Payer, 'summary' | 'rules'> | null): PayerGround | null {
	if (payer === null) return null;
	const { summary, rules } = payer;
	return { summary, rules: rules.map(({ title, text }) => ({ title, text })) };
}
