/** Something amiss in the data folder that did not stop the work; for the log of the server. */
export interface StoreProblem {
	readonly file: string;
	/** Counts from 1; null where the whole file is meant. */
	readonly line: number | null;
	readonly message: string;
}

/** Writes a problem as `file:line message`. */
export function formatStoreProblem({ file, line, message }: StoreProblem): string {
	return line === null ? `${file} ${message}` : `${file}:${line} ${message}`;
}
