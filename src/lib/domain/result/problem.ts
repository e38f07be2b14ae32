/**
 * How grave a problem is. An `error` keeps a file from being used; a `warning` and a `hint` do not.
 */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * Something wrong with a text that a person wrote, placed so that the person can go there.
 * Lines and columns count from 1, as editors do; columns count UTF-16 code units.
 */
export interface Problem {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** How many characters from there on are meant, where that is known; never beyond the line. */
	readonly length?: number;
	/** What to write instead, where one can be named. */
	readonly suggestion?: string;
	/** The suggestion as an edit a program can make. */
	readonly fix?: Fix;
}

/** An edit of a text: so many characters from a place on, line breaks counted, become others. */
export interface Fix {
	readonly line: number;
	readonly column: number;
	readonly length: number;
	readonly text: string;
}

/** Writes a problem as `file:line:column severity RULE-ID message`, the form editors can jump to. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, severity, code, message, suggestion } = problem;
	const end = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
	return `${file}:${line}:${column} ${severity} ${code} ${message}${end}`;
}

/** States whether a list of problems holds one that forbids using the file. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}
