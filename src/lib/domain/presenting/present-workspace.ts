import type { CodeBook } from '#domain/codes';
import { nextAttemptNumber } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import { blankAnswer } from '#domain/scoring';
import { specialtyInWords } from './in-words.ts';
import { presentEncounter } from './present-encounter.ts';
import type { FindPayer } from './present-encounter.ts';
import type { RenderedCase } from './rendered-case.ts';
import { wholePercent } from './whole-percent.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** What a workspace is made of: the public half of a case, and this learner's work on it. */
export interface WorkspaceSource {
	readonly page: RenderedCase;
	readonly book: CodeBook;
	readonly findPayer: FindPayer;
	readonly record: LearnerRecord;
	readonly draft: Draft | null;
}

/** The workspace of a case. Every field is named here, so what is not named does not get out. [PR4] */
export function presentWorkspace(source: WorkspaceSource): WorkspaceView {
	const { page, book, findPayer, record, draft } = source;
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
		answer: current?.answer ?? blankAnswer(),
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
