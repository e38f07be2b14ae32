import type { NotebookEntry } from '#domain/presenting';

type Sheet = [NotebookEntry, ...NotebookEntry[]];

/** Gathers entries that follow each other and belong to one scored sheet. */
export function bySheet(entries: readonly NotebookEntry[]): Sheet[] {
	const sheets: Sheet[] = [];
	for (const entry of entries) {
		const last = sheets.at(-1);
		if (last !== undefined && isOneSheet(last[0], entry)) last.push(entry);
		else sheets.push([entry]);
	}
	return sheets;
}

function isOneSheet(left: NotebookEntry, right: NotebookEntry): boolean {
	return (
		left.attempt.caseId === right.attempt.caseId && left.attempt.number === right.attempt.number
	);
}
