import { reporterOf } from '#domain/checking';
import type { CaseSource } from '#domain/content';
import type { Problem } from '#domain/result';
import { openFileAtHand } from './open-file-at-hand.ts';
import type { FileAtHand, QuestionAids } from './question-rule.ts';
import { BANK_RULES, CONTENT_RULES, FORMAT_RULES } from './question-rules.ts';

/**
 * Checks a bank of questions through: every file for itself, then all together. Every problem of every
 * file in one pass, in the order of the files and of places in them. [QU1]–[QU27]
 */
export function checkQuestions(
	sources: readonly CaseSource[],
	aids: QuestionAids,
): readonly Problem[] {
	const found = new Map<FileAtHand, Problem[]>();
	for (const source of sources) {
		const problems: Problem[] = [];
		const file = openFileAtHand(source, problems);
		for (const rule of [...FORMAT_RULES, ...CONTENT_RULES]) {
			rule.check(file, reporterOf(rule, file.written, problems), aids);
		}
		found.set(file, problems);
	}
	for (const rule of BANK_RULES) {
		rule.check([...found.keys()], (file) => reporterOf(rule, file.written, found.get(file) ?? []));
	}
	return [...found.values()].flatMap((problems) => problems.sort(byPlace));
}

function byPlace(left: Problem, right: Problem): number {
	return (
		left.line - right.line ||
		left.column - right.column ||
		Number(left.code.slice(2)) - Number(right.code.slice(2))
	);
}
