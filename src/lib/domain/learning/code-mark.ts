import { z } from 'zod';

/** A code of the book, by its system and as coders write it. */
export interface CodeName {
	readonly system: string;
	readonly code: string;
}

/** What a learner keeps of a code: that it is bookmarked, what they wrote about it. */
export interface CodeMark extends CodeName {
	readonly isBookmarked: boolean;
	/** Empty for none. */
	readonly note: string;
	/** When it was last changed, ISO, UTC. */
	readonly at: string;
}

/** More marks are not kept in one record. */
export const MOST_CODE_MARKS = 2000;

/** What can be a code of a book. */
export const codeNameShape = z.strictObject({
	system: z.enum(['icd10cm', 'icd10pcs', 'hcpcs', 'cpt']),
	code: z.string().regex(/^[0-9A-Z][0-9A-Z.]{1,7}$/),
});

/** The name of a code as one text; equal texts are one code. */
export function codeText({ system, code }: CodeName): string {
	return `${system} ${code}`;
}

/** States whether a mark says anything. One that does not is none. */
export function isBlankMark({
	isBookmarked,
	note,
}: Omit<CodeMark, 'at' | 'code' | 'system'>): boolean {
	return !isBookmarked && note === '';
}
