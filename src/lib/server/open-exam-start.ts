import { FIRST_CASE, presentExamSections } from '#domain/presenting';
import type { CaseCard, ExamToPractise, Suggestion } from '#domain/presenting';
import type { App } from '#server/app';
import { listCases } from '#server/list-cases';
import type { Who } from '#server/who';

/** Where somebody begins who prepares for an exam. */
export interface ExamStart {
	/** The guided case, as long as it was not coded. */
	readonly first: CaseCard | null;
	readonly next: Suggestion | null;
	readonly exams: readonly ExamToPractise[];
}

/** Opens the page for whoever prepares for an exam. [WB62] */
export async function openExamStart(app: App, who: Who): Promise<ExamStart> {
	const { cards, suggestion } = await listCases(app, who);
	const first = cards.find(({ id, attempts }) => id === FIRST_CASE && attempts === 0) ?? null;
	return { first, next: suggestion, exams: presentExamSections(cards) };
}
