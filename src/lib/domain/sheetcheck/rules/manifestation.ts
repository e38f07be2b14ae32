import { codesInNote, isNamedIn, notesForCode } from '#domain/codebook';
import { findCode } from '#domain/codes';
import type { SheetAtHand } from '../sheet-at-hand.ts';

/** A code that another one has to stand before, and why that is known. */
export interface NeedsCause {
	readonly source: string;
	/** The place where the note is printed, where it is a code's. */
	readonly page: string | null;
	/** The title itself says that it is a manifestation: it never stands first. */
	readonly isManifestation: boolean;
	/** The note leaves it open whether there is a cause. */
	readonly isOpen: boolean;
	/** Whether a code can be the cause: one the note names, or any where it names none. */
	isCause(code: string): boolean;
}

/** Titles of manifestation codes say where they belong (Official Guidelines I.A.13). */
const ELSEWHERE = /\bclassified elsewhere\b/i;
const OPEN = /\bif (?:applicable|present|known)\b/i;

/** What has to stand before a diagnosis, by its title or by a “code first” note; null for nothing. */
export function needsCause(
	code: string,
	{ book, tabular, icd10cm }: Pick<SheetAtHand, 'book' | 'tabular' | 'icd10cm'>,
): NeedsCause | null {
	const title = findCode(book, code)?.description ?? '';
	const isManifestation = ELSEWHERE.test(title) && !/\bnot elsewhere classified\b/i.test(title);
	const note =
		tabular === null
			? undefined
			: notesForCode(tabular, code).find(({ kind }) => kind === 'code-first');
	if (note === undefined && !isManifestation) return null;
	const names = codesInNote(note?.text ?? '');
	const list = icd10cm.isOfficial ? `list of ${String(icd10cm.year)}` : 'teaching table';
	return {
		source:
			note === undefined || tabular === null
				? `Its title (ICD-10-CM, ${list}); Official Guidelines I.A.13`
				: `“Code first” at ${note.printedAt.id}, tabular list of ${String(tabular.year)}; Official Guidelines I.A.13, I.B.7`,
		page: note?.printedAt.level === 'code' ? note.printedAt.id : code,
		isManifestation,
		isOpen: !isManifestation && OPEN.test(note?.text ?? ''),
		isCause: (other) =>
			other !== code && (names.length === 0 || names.some((name) => isNamedIn(name, other))),
	};
}
