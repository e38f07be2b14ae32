import type { Work } from './work.ts';

/**
 * What a page tells of the work on a case: what it knows anew. A field it did not touch is not in it, so
 * that of two pages only the one that wrote something has a say in it.
 */
export type WorkEdit = Partial<Work>;

/**
 * Joins what a page tells to what is kept. Hints and checks only grow. Of two counts of time the longer holds, at
 * most `mostSeconds`, the time there was; work that began uncounted stays so. A note and the marked
 * passages are as they were last written. [LE12]
 */
export function mergeWork(kept: Work | null, edit: WorkEdit, mostSeconds: number): Work {
	return {
		hints: Math.max(kept?.hints ?? 0, edit.hints ?? 0),
		checks: Math.max(kept?.checks ?? 0, edit.checks ?? 0),
		seconds: mergeSeconds(kept, edit.seconds ?? null, mostSeconds),
		note: edit.note ?? kept?.note ?? '',
		highlights: edit.highlights ?? kept?.highlights ?? [],
	};
}

function mergeSeconds(kept: Work | null, told: number | null, most: number): number | null {
	const plausible = told === null ? null : Math.min(told, Math.max(0, Math.floor(most)));
	if (kept === null) return plausible;
	// A page that joins in later knows only of its own time: too little, which is worse than nothing.
	if (kept.seconds === null) return null;
	return plausible === null ? kept.seconds : Math.max(kept.seconds, plausible);
}
