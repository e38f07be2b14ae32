import type { NotebookEntry } from '#domain/presenting';

/** Where the scored sheet of an attempt stands. */
export function sheetAddress(
	attempt: NotebookEntry['attempt'],
	track: NotebookEntry['track'],
): string {
	return `/${track}/${attempt.caseId}/attempts/${String(attempt.number)}`;
}

/** Where the line of a mistake stands on its scored sheet; the sheet itself where it has no line. */
export function lineAddress({ attempt, track, anchor }: NotebookEntry): string {
	const sheet = sheetAddress(attempt, track);
	return anchor === '' ? sheet : `${sheet}#${anchor}`;
}
