import { isSameAnswer, isSameWork, noWork } from '#domain/learning';
import type { AnyAnswer, WorkEdit } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import type { Notes } from './work-notes.svelte.ts';

/** Everything of a sheet that would be lost by losing it. */
export interface Sheet<Given extends AnyAnswer = Answer> {
	readonly answer: Given;
	readonly notes: Notes;
}

/** States whether two sheets say the same, notes and marked passages included. */
export function isSameSheet(left: Sheet<AnyAnswer>, right: Sheet<AnyAnswer>): boolean {
	return isSameAnswer(left.answer, right.answer) && isSameNotes(left.notes, right.notes);
}

/**
 * What there is to tell the server of the work: the time, and what was written or marked since it last
 * heard. What this page did not touch is not told, so that another page's word on it stands. [LE12]
 */
export function workToTell(latest: Notes, kept: Notes, seconds: number | null): WorkEdit {
	const { note, highlights } = latest;
	return {
		...(seconds === null ? {} : { seconds }),
		...(note === kept.note ? {} : { note }),
		...(isSameNotes({ note, highlights }, { note, highlights: kept.highlights })
			? {}
			: { highlights }),
	};
}

function isSameNotes({ note, highlights }: Notes, other: Notes): boolean {
	const right = { ...noWork(), note: other.note, highlights: other.highlights };
	return isSameWork({ ...noWork(), note, highlights }, right);
}
