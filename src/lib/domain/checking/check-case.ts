import { referenceFrom } from '#domain/codes';
import { readCaseFile } from '#domain/content';
import type { CaseSource } from '#domain/content';
import type { Problem } from '#domain/result';
import { applyExceptions } from './apply-exceptions.ts';
import type { Judged, Suppressed } from './apply-exceptions.ts';
import type { CaseAtHand, CheckingAids } from './case-at-hand.ts';
import { factOf } from './facts-of-case.ts';
import { placeFormatProblem } from './place-format-problem.ts';
import { readExceptions } from './read-exceptions.ts';
import { reporterOf } from './report.ts';
import { CHECKED_RULES, ruleTable } from './rule-table.ts';
import { exceptionHasReason } from './rules/exception-has-reason.ts';
import { openWrittenCase } from './written-case.ts';
import type { WrittenCase } from './written-case.ts';

/** What a check of one file found. */
export interface CaseReport {
	readonly file: string;
	/** The id the file claims, and its place; null where it names none. */
	readonly id: ClaimedId | null;
	readonly problems: readonly Problem[];
	/** What the author allows, with the reason. */
	readonly suppressed: readonly Suppressed[];
}

/** An id as it stands in the front matter. */
export interface ClaimedId {
	readonly value: string;
	readonly line: number;
	readonly column: number;
}

/** Checks a case file through: well formed, and whether what it says is true. All in one pass. */
export function checkCase(source: CaseSource, aids: CheckingAids): readonly Problem[] {
	return examineCase(source, aids).problems;
}

/** Checks a case file and tells what its author allows as well. */
export function examineCase(source: CaseSource, aids: CheckingAids): CaseReport {
	const result = readCaseFile(source);
	const { file } = source;
	if (result.problems.some(({ code }) => code === 'CF7')) {
		// Too long to be looked at further: what is in it would take more time than it deserves.
		return { file, id: null, problems: result.problems, suppressed: [] };
	}
	const written = openWrittenCase(source);
	const problems = withoutEchoes(written, result.problems).map((problem) =>
		placeFormatProblem(written, problem),
	);
	const atHand: CaseAtHand = {
		written,
		read: result.ok ? result.value : null,
		aids,
		reference: referenceFrom(aids.book),
	};
	for (const rule of CHECKED_RULES) rule.check(atHand, reporterOf(rule, written, problems));

	const complaints: Problem[] = [];
	const judged: Judged = applyExceptions(problems, readExceptions(written), {
		rules: ruleTable(),
		isWhole: result.ok,
		report: reporterOf(exceptionHasReason, written, complaints),
	});
	return {
		file,
		id: claimedId(atHand),
		problems: [...judged.problems, ...complaints].sort(byPlace),
		suppressed: judged.suppressed,
	};
}

function claimedId({ written }: CaseAtHand): ClaimedId | null {
	const id = factOf(written, 'id');
	return id === null ? null : { value: id.value, ...written.lines.placeOf(id.start) };
}

/** Once YAML cannot be read, the parser stumbles on: only where it first fell is worth saying. */
function withoutEchoes({ lines, outline }: WrittenCase, problems: readonly Problem[]): Problem[] {
	const fallen = new Set<boolean>();
	const isInKey = (problem: Problem) =>
		outline.key !== null && (lines.offsetOf(problem) ?? 0) >= outline.key.start;
	return problems.filter((problem) => {
		if (!problem.message.startsWith('The YAML cannot be read here')) return true;
		const isEcho = fallen.has(isInKey(problem));
		fallen.add(isInKey(problem));
		return !isEcho;
	});
}

function byPlace(left: Problem, right: Problem): number {
	return left.line - right.line || left.column - right.column;
}
