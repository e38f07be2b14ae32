/** A code, the beginning of one, or a range of categories, as a note of the tabular list names it. */
export interface CodeInNote {
	/** Where it stands in the note, and how long it is there. */
	readonly at: number;
	readonly length: number;
	/** Both are beginnings of codes; the same where one is named. */
	readonly from: string;
	readonly to: string;
}

const BEGINNING = String.raw`[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
/** The dash after the beginning of a code, which is no dash of a range. */
const OPEN_END = String.raw`(?:\.?-(?![A-Z]))?`;
const NAMED = new RegExp(
	String.raw`\b(${BEGINNING})${OPEN_END}(?:\s?-\s?(${BEGINNING})${OPEN_END})?`,
	'g',
);

/** The codes a note names in its parentheses, in their order. Codes outside of them are mere words. */
export function codesInNote(text: string): CodeInNote[] {
	const found: CodeInNote[] = [];
	for (const aside of text.matchAll(/\([^()]*\)/g)) {
		for (const named of aside[0].matchAll(NAMED)) {
			const [whole, from = '', to = from] = named;
			found.push({ at: aside.index + named.index, length: whole.length, from, to });
		}
	}
	return found;
}

/** States whether a code is one of those that are named: it, or any that begins so. */
export function isNamedIn({ from, to }: Pick<CodeInNote, 'from' | 'to'>, code: string): boolean {
	return code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
}
