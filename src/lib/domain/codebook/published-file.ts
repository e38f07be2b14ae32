import type { Problem } from '#domain/result';

/** A published file as text, with what is known of it. */
export interface PublishedFile {
	readonly file: string;
	readonly text: string;
	/** The code year it is said to be of. */
	readonly year: number;
	/** First date of service it holds for, ISO; the first day of its year where it is left out. */
	readonly from?: string;
}

/** More problems than this are not listed: such a file is of another kind. */
const MOST_PROBLEMS = 20;

/** A fault of a published file at its place. [CB2] */
export function problemAt(file: string, line: number, column: number, message: string): Problem {
	return { code: 'CB2', severity: 'error', message, file, line, column };
}

/** Collects the faults of a file, as many as are worth telling. [CB2] */
export class FaultList {
	readonly problems: Problem[] = [];
	readonly #file: string;

	constructor(file: string) {
		this.#file = file;
	}

	tell(line: number, column: number, message: string): void {
		if (this.problems.length >= MOST_PROBLEMS) return;
		this.problems.push(problemAt(this.#file, line, column, message));
	}
}

/**
 * The lines of a file in which every line ends with a line break. A last line without one is told: the
 * download was cut short, and what is missing can not be seen. [CB2]
 */
export function wholeLines(text: string, faults: FaultList): string[] {
	const lines = text.split('\n');
	if (lines.at(-1) === '') lines.pop();
	else {
		const message = 'The file ends in the middle of a line, so its download was cut short.';
		faults.tell(lines.length, 1, message);
	}
	return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
