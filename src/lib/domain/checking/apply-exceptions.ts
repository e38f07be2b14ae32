import type { Problem } from '#domain/result';
import type { Exception } from './read-exceptions.ts';
import type { Report } from './report.ts';
import type { Rule } from './rule.ts';

/** A problem its author allows, and why. */
export interface Suppressed {
	readonly problem: Problem;
	readonly reason: string;
}

/** What is left to complain of, and what is allowed. */
export interface Judged {
	readonly problems: readonly Problem[];
	readonly suppressed: readonly Suppressed[];
}

/** What exceptions are judged by. */
export interface ExceptionTerms {
	readonly rules: ReadonlyMap<string, Rule>;
	/** False where the file could not be read whole: what an exception is for may not have been looked at. */
	readonly isWhole: boolean;
	readonly report: Report;
}

/** Takes out the problems that are allowed, and complains of exceptions that allow nothing. [CK9] */
export function applyExceptions(
	problems: readonly Problem[],
	exceptions: readonly Exception[],
	{ rules, isWhole, report }: ExceptionTerms,
): Judged {
	const suppressed = new Map<Problem, string>();
	for (const { rules: named, reason, line, span, isShown } of exceptions) {
		if (isShown) report(span, 'A hint is shown as it stands; move this to the instructor notes.');
		if (named.length === 0) report(span, 'Name the rule that is allowed: allow CK21: reason.');
		for (const { id, span: where } of named) {
			const rule = rules.get(id);
			if (rule === undefined) {
				// Another number would be a guess; only the spelling is mended.
				const meant = id.toUpperCase().replace('-', '');
				report(where, `There is no rule ${id}.`, rules.has(meant) ? { suggestion: meant } : null);
			} else if (!rule.isSuppressible) {
				report(
					where,
					`${id} knows no exceptions: ${rule.title.replace(/^./, (first) => first.toLowerCase())}.`,
				);
			} else if (reason === '') {
				report(where, `Say why ${id} may be broken here: allow ${id}: reason.`);
			} else {
				const meant = problems.filter(
					(problem) => problem.code === id && (line === null || problem.line === line),
				);
				for (const problem of meant) {
					if (!suppressed.has(problem)) suppressed.set(problem, reason);
				}
				if (meant.length === 0 && isWhole) {
					report(where, `Nothing here breaks ${id} any more; take the exception out.`);
				}
			}
		}
	}
	return {
		problems: problems.filter((problem) => !suppressed.has(problem)),
		suppressed: [...suppressed].map(([problem, reason]) => ({ problem, reason })),
	};
}
