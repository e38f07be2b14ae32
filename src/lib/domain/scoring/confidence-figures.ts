import type { Answer, Confidence } from './answer.ts';
import type { ConfidenceFigures, Figure, ScoredLine } from './score.ts';

/** Holds what a learner was sure of against how it turned out. [SC16] */
export function confidenceFigures(answer: Answer, lines: readonly ScoredLine[]): ConfidenceFigures {
	const given = lines.filter(({ row, status }) => row !== null && status !== 'optional');
	const figureOf = (confidence: Confidence): Figure => {
		const said = given.filter((line) => confidenceOf(answer, line) === confidence);
		return { right: said.filter(({ status }) => status === 'correct').length, of: said.length };
	};
	return { sure: figureOf('sure'), unsure: figureOf('unsure') };
}

/** What a learner said of a line before it was scored; null where nothing was said. [SC16] */
export function confidenceOf(answer: Answer, { kind, row }: ScoredLine): Confidence | null {
	if (row === null || kind === 'query') return null;
	const rows = kind === 'diagnosis' ? answer.diagnoses : answer.procedures;
	return rows[row]?.confidence ?? null;
}
