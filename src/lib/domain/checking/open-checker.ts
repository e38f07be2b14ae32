import type { CaseSource } from '#domain/content';
import type { CheckingAids } from './case-at-hand.ts';
import { examineCase } from './check-case.ts';
import type { CaseReport } from './check-case.ts';

/** Checks cases again and again against the same aids. */
export interface Checker {
	examine(source: CaseSource): CaseReport;
}

/**
 * Opens a checker that remembers what it found: a file that has not changed is not looked at again. What
 * is remembered holds for these aids only; where they change, open another. [CK32]
 */
export function openChecker(aids: CheckingAids): Checker {
	const known = new Map<string, { readonly text: string; readonly report: CaseReport }>();
	return {
		examine(source) {
			const before = known.get(source.file);
			if (before !== undefined && before.text === source.text) return before.report;
			const report = examineCase(source, aids);
			known.set(source.file, { text: source.text, report });
			return report;
		},
	};
}
