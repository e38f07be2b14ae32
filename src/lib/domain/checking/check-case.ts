import { readCaseFile } from '#domain/content';
import type { CaseSource } from '#domain/content';
import { referenceFrom } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { formatProblem } from '#domain/result';
import type { Problem } from '#domain/result';
import { checkCodesOfKey } from './check-codes-of-key.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkKeyByItself } from './check-key-by-itself.ts';
import { checkRationale } from './check-rationale.ts';
import { checkSecrecy } from './check-secrecy.ts';
import { checkSkills } from './check-skills.ts';

/** What a case is held against. */
export interface CheckingAids {
	readonly book: CodeBook;
	/** Ids of `content/skills.yaml`. */
	readonly skills: readonly string[];
}

/** Checks a case file through: well formed first, then whether what it says is true. All in one pass. */
export function checkCase(source: CaseSource, { book, skills }: CheckingAids): readonly Problem[] {
	const result = readCaseFile(source);
	if (!result.ok) return result.problems;
	const atHand = { ...source, read: result.value };
	const problems = [
		...result.problems,
		...checkSkills(atHand, skills),
		...checkEvidence(atHand),
		...checkCodesOfKey(atHand, book),
		...checkSecrecy(atHand),
		...checkRationale(atHand),
		...checkKeyByItself(atHand, referenceFrom(book)),
	];
	return withoutRepeats(problems).sort(
		(left, right) => left.line - right.line || left.column - right.column,
	);
}

/** Readings share their lines: what is wrong with one would be said for each. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
	const said = new Map(problems.map((problem) => [formatProblem(problem), problem]));
	return [...said.values()];
}
