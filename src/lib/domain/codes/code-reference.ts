import type { CodeBook } from './code-book.ts';
import { judgeDiagnosisCode } from './judge-code.ts';

/** The little a comparison needs to know of codes. The scorer takes it as an argument, so it stays pure. */
export interface CodeReference {
	/** The words of a code; empty where it is not in our list. */
	describe(code: string): string;
	/** Procedures a coder has to tell apart share a family; empty where the code is not in our list. */
	familyOf(code: string): string;
	/** Whether a diagnosis code held on a date of service, as far as our tables know. */
	heldOn?(code: string, dos: string): boolean;
}

/** What the loaded tables know. */
export function referenceFrom(book: CodeBook): CodeReference {
	return {
		describe: (code) => book.entries.get(code)?.description ?? '',
		familyOf: (code) => book.families.get(code) ?? '',
		heldOn: (code, dos) => {
			const { state } = judgeDiagnosisCode(book, code, dos);
			return state !== 'not-yet' && state !== 'ended';
		},
	};
}

/** Knows nothing. Comparisons then go by the shape of codes alone. */
export function emptyReference(): CodeReference {
	return { describe: () => '', familyOf: () => '' };
}
