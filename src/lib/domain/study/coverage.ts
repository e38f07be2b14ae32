import type { Blueprint } from '#domain/exams';
import { tasksOf } from '#domain/questions';
import type { ExamId } from '#domain/questions';

/** A question as far as coverage goes. */
export interface CoverageItem {
	readonly exam: ExamId;
	readonly domain: string;
	readonly task: string | null;
}

/** A case as far as coverage goes: the exam sections and tasks it practises. */
export interface CoverageCase {
	readonly objectives: readonly string[];
}

/** Why an objective is thin. */
export type Thinness =
	| 'no-question'
	| 'less-than-a-form'
	| 'less-than-two-forms'
	| 'few-questions'
	| 'no-case'
	| 'one-case';

/** An objective of an exam with what there is of it. */
export interface CoverageRow {
	readonly exam: ExamId;
	/** Such as CPC-7, or the task CBCS-3.4. */
	readonly id: string;
	readonly kind: 'section' | 'task';
	readonly questions: number;
	/** How many a form takes; null for tasks, of which nothing is published. */
	readonly perForm: number | null;
	readonly cases: number;
	readonly thin: readonly Thinness[];
}

/** Tasks have no published count; with fewer than this many questions the same ones soon come back. */
const FEW = 3;

/**
 * Counts what there is for every objective of every exam: sections, and tasks where an exam has them. A case
 * counts for a section when it names the section or one of its tasks. [SK20]
 */
export function countCoverage(
	blueprints: readonly Pick<Blueprint, 'id' | 'domains'>[],
	items: readonly CoverageItem[],
	cases: readonly CoverageCase[],
): CoverageRow[] {
	return blueprints.flatMap(({ id: exam, domains }) => {
		const own = items.filter((item) => item.exam === exam);
		return domains.flatMap(({ id, items: perForm }) => {
			const inSection = own.filter(({ domain }) => domain === id).length;
			const tasks = tasksOf(id);
			const practise = (named: readonly string[]) =>
				cases.filter(({ objectives }) => objectives.some((one) => named.includes(one))).length;
			const section = { questions: inSection, perForm, cases: practise([id, ...tasks]) };
			return [
				{ exam, id, kind: 'section' as const, ...section, thin: thinness(section) },
				...tasks.map((task) => {
					const questions = own.filter((item) => item.task === task).length;
					const counts = { questions, perForm: null, cases: practise([task]) };
					return { exam, id: task, kind: 'task' as const, ...counts, thin: thinness(counts) };
				}),
			];
		});
	});
}

function thinness({
	questions,
	perForm,
	cases,
}: Pick<CoverageRow, 'questions' | 'perForm' | 'cases'>): Thinness[] {
	return [...ofQuestions(questions, perForm), ...ofCases(cases)];
}

function ofQuestions(questions: number, perForm: number | null): Thinness[] {
	if (questions === 0) return ['no-question'];
	if (perForm === null) return questions < FEW ? ['few-questions'] : [];
	if (questions < perForm) return ['less-than-a-form'];
	return questions < perForm * 2 ? ['less-than-two-forms'] : [];
}

function ofCases(cases: number): Thinness[] {
	if (cases === 0) return ['no-case'];
	return cases === 1 ? ['one-case'] : [];
}
