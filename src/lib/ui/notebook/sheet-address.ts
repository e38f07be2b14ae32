import { lineAnchor } from '#domain/presenting';
import type { NotebookEntry } from '#domain/presenting';

/** Where the scored sheet of an attempt stands. */
export function sheetAddress(attempt: NotebookEntry['attempt']): string {
	return `/coding/${attempt.caseId}/attempts/${String(attempt.number)}`;
}

/** Where the line of a mistake stands on its scored sheet; the sheet itself where it has no line. */
export function lineAddress({ attempt, sheetLine }: NotebookEntry): string {
	const sheet = sheetAddress(attempt);
	return sheetLine === null ? sheet : `${sheet}#${lineAnchor(sheetLine)}`;
}
