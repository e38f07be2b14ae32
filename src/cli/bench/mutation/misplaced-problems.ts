import { formatProblem } from '#domain/result';
import type { Problem } from '#domain/result';

/** A problem whose place an author could not go to, or that does not say what is wrong. */
export function misplacedProblems(
	text: string,
	file: string,
	problems: readonly Problem[],
): string[] {
	const lines = text.split(/\r\n|\n|\r/);
	return problems.flatMap((problem) => {
		const { line, column, message } = problem;
		const width = lines[line - 1]?.length ?? -1;
		const isPlaced =
			problem.file === file &&
			Number.isInteger(line) &&
			Number.isInteger(column) &&
			column >= 1 &&
			column <= width + 1;
		if (isPlaced && message.trim() !== '') return [];
		return [
			`misplaced: ${formatProblem(problem).slice(0, 200)} (the file has ${lines.length} lines)`,
		];
	});
}
