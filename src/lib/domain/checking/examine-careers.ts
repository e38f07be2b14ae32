import { readCareers } from '#domain/content';
import type { CaseSource } from '#domain/content';
import { openTextLines } from '#domain/result';
import type { Problem, TextLines } from '#domain/result';
import type { CaseReport } from './check-case.ts';

/**
 * Checks the comparison of the two jobs. Its reader knows every rule; here a problem gets the length of
 * what is meant, and a suggestion the edit that follows it. [CM5]
 */
export function examineCareers(source: CaseSource): CaseReport {
	const lines = openTextLines(source.text);
	const problems = readCareers(source)
		.problems.map((problem) => complete(problem, lines))
		.sort((left, right) => left.line - right.line || left.column - right.column);
	return { file: source.file, id: null, problems, suppressed: [] };
}

/** What stands at the place of a problem: a heading's words, or one word of YAML. */
const HEADING = /^##[ \t]+(.*?)[ \t]*$/;
const WORD = /^[\w.–-]+/;

function complete(problem: Problem, lines: TextLines): Problem {
	const { line, column, suggestion, message } = problem;
	if (problem.length !== undefined || message.endsWith(' is missing.')) return problem;
	const text = lines.lineAt(line);
	const heading = HEADING.exec(text)?.[1];
	if (heading !== undefined) {
		const at = { line, column: text.indexOf(heading, 2) + 1, length: heading.length };
		const whole = { ...problem, length: text.trimEnd().length };
		return suggestion === undefined ? whole : { ...whole, fix: { ...at, text: suggestion } };
	}
	const word = WORD.exec(text.slice(column - 1))?.[0];
	if (word === undefined) return problem;
	const placed = { ...problem, length: word.length };
	const fix = { line, column, length: word.length, text: suggestion ?? '' };
	return suggestion === undefined ? placed : { ...placed, fix };
}
