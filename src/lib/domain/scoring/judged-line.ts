import type { Finding, LineStatus } from './score.ts';

/** A line on its way to being scored; `KeyLine` and `Given` are those of its half of the sheet. */
export interface JudgedLine<KeyLine, Given> {
	/** Null for what the key does not know. */
	readonly keyLine: KeyLine | null;
	/** Null for what the learner did not give. */
	readonly given: Given | null;
	readonly status: LineStatus;
	/** Learning credit, 0 to 1. */
	readonly credit: number;
	readonly findings: readonly Finding[];
	/** False where the line is no opportunity of its own: optional, or charged with another line. */
	readonly counts: boolean;
}
