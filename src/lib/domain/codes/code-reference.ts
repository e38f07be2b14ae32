import type { CodeBook } from './code-book.ts';

/** The little a comparison needs to know of codes. The scorer takes it as an argument, so it stays pure. */
export interface CodeReference {
	/** The words of a code; empty where it is not in our list. */
	describe(code: string): string;
	/** Procedures a coder has to tell apart share a family; empty where the code is not in our list. */
	familyOf(code: string): string;
}

/** What the loaded tables know. */
export function referenceFrom(book: CodeBook): CodeReference {
	return {
		describe: (code) => book.entries.get(code)?.description ?? '',
		familyOf: (code) => book.families.get(code) ?? '',
	};
}

/** Knows nothing. Comparisons then go by the shape of codes alone. */
export function emptyReference(): CodeReference {
	return { describe: () => '', familyOf: () => '' };
}
