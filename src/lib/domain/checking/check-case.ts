import { referenceFrom } from '#domain/codes';
import { kindWritten, readBillingCase, readCaseFile } from '#domain/content';
import type { CaseSource, DeskKind } from '#domain/content';
import type { Problem } from '#domain/result';
import { applyExceptions } from './apply-exceptions.ts';
import type { Suppressed } from './apply-exceptions.ts';
import type { CaseAtHand, CheckingAids } from './case-at-hand.ts';
import { factOf } from './facts-of-case.ts';
import { placeFormatProblem } from './place-format-problem.ts';
import { readExceptions } from './read-exceptions.ts';
import { reporterOf } from './report.ts';
import { CHECKED_RULES, DESK_RULES, RULES_OF_EVERY_KIND, ruleTable } from './rule-table.ts';
import { exceptionHasReason } from './rules/exception-has-reason.ts';
import { matchesWithin } from './span.ts';
import { glanceAtCase, openWrittenCase } from './written-case.ts';
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
	const kind = kindWritten(source.text);
	if (kind !== 'encounter') return examineDesk(kind, source, aids);
	const result = readCaseFile(source);
	const { file } = source;
	if (result.problems.some(({ code }) => code === 'CF7')) {
		// Too long to be looked at further: what is in it would take more time than it deserves.
		return { file, id: null, problems: result.problems, suppressed: [] };
	}
	const read = result.ok ? result.value : null;
	const reference = referenceFrom(aids.book);
	// Most files are in order, and for that no places are needed.
	const glance = read === null || result.problems.length > 0 ? null : glanceAtCase(source, read);
	if (glance !== null && isInOrder({ written: glance, read, aids, reference })) {
		return { file, id: claimedId(glance), problems: [], suppressed: [] };
	}
	const written = openWrittenCase(source);
	const problems = withoutEchoes(written, result.problems).map((problem) =>
		placeFormatProblem(written, problem),
	);
	for (const rule of CHECKED_RULES) {
		rule.check({ written, read, aids, reference }, reporterOf(rule, written, problems));
	}
	return { file, id: claimedId(written), ...judge(written, problems, read !== null) };
}

/** The same for a case of a billing desk: the rules of every kind, then those of desks. [CK40] */
function examineDesk(kind: DeskKind, source: CaseSource, aids: CheckingAids): CaseReport {
	const result = readBillingCase(kind, source);
	const { file } = source;
	if (result.problems.some(({ code }) => code === 'CF7')) {
		return { file, id: null, problems: result.problems, suppressed: [] };
	}
	const read = result.ok ? result.value : null;
	const reference = referenceFrom(aids.book);
	const written = openWrittenCase(source);
	const problems = withoutEchoes(written, result.problems).map((problem) =>
		placeFormatProblem(written, problem),
	);
	for (const rule of RULES_OF_EVERY_KIND) {
		const report = reporterOf(rule, written, problems);
		rule.check({ written, read: null, aids, reference }, report);
	}
	for (const rule of DESK_RULES) {
		rule.checkDesk({ written, read, aids }, reporterOf(rule, written, problems));
	}
	return { file, id: claimedId(written), ...judge(written, problems, read !== null) };
}

/** States that no rule has anything to say, and that no exception is made of any. */
function isInOrder(atHand: CaseAtHand): boolean {
	let isSilent = readExceptions(atHand.written).length === 0;
	const report = () => {
		isSilent = false;
	};
	for (const rule of CHECKED_RULES) {
		if (!isSilent) return false;
		rule.check(atHand, report);
	}
	return isSilent;
}

function judge(
	written: WrittenCase,
	problems: readonly Problem[],
	isWhole: boolean,
): Pick<CaseReport, 'problems' | 'suppressed'> {
	const complaints: Problem[] = [];
	const judged = applyExceptions(problems, readExceptions(written), {
		rules: ruleTable(),
		isWhole,
		report: reporterOf(exceptionHasReason, written, complaints),
	});
	return {
		problems: [...judged.problems, ...complaints].sort(byPlace),
		suppressed: judged.suppressed,
	};
}

function claimedId(written: WrittenCase): ClaimedId | null {
	const id = factOf(written, 'id');
	const { frontMatter } = written.outline;
	if (id === null || frontMatter === null) return null;
	const [field] = matchesWithin(written.text, frontMatter, /^id:[ \t]*/gm);
	return { value: id.value, ...written.lines.placeOf(field?.span.end ?? frontMatter.start) };
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
