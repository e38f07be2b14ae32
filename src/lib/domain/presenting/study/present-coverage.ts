import type { Blueprint } from '#domain/exams';
import type { CoverageRow, Thinness } from '#domain/study';
import { nameObjective } from '../name-objective.ts';

/** An objective as instructors read it. */
export interface CoverageLine extends CoverageRow {
	readonly name: string;
	/** What is thin, in words; empty where nothing is. */
	readonly words: readonly string[];
}

export interface CoverageExam {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly CoverageLine[];
	readonly thin: number;
}

const WORDS: Readonly<Record<Thinness, string>> = {
	'no-question': 'no question',
	'less-than-a-form': 'not enough questions for one form',
	'less-than-two-forms': 'not enough questions for two forms',
	'few-questions': 'few questions',
	'no-case': 'no case',
	'one-case': 'one case alone',
};

/** Puts coverage into words, exam by exam. [SK20] */
export function presentCoverage(
	blueprints: readonly Pick<Blueprint, 'id' | 'title' | 'domains'>[],
	rows: readonly CoverageRow[],
): CoverageExam[] {
	return blueprints.map(({ id, title, domains }) => {
		const lines = rows
			.filter(({ exam }) => exam === id)
			.map((row) => ({
				...row,
				name:
					domains.find((domain) => domain.id === row.id)?.name ??
					nameObjective(row.id).name.replace(/^[A-Z]+ [\d.]+: /, ''),
				words: row.thin.map((one) => WORDS[one]),
			}));
		return { id, title, lines, thin: lines.filter(({ words }) => words.length > 0).length };
	});
}
