import type { AttemptName } from './learner-event.ts';
import type { AttemptSummary } from './learner-record.ts';
import type { Lessons, Mistake, PartEntries } from './lessons.ts';

/** The later attempt that got a mistake right. */
export interface CrossedOff extends AttemptName {
	/** When it was submitted, ISO, UTC. */
	readonly at: string;
}

/** A mistake with its attempt, and what has become of it. */
export interface NotedMistake {
	readonly attempt: AttemptSummary;
	readonly mistake: Mistake;
	/** Null while it is open. */
	readonly crossedOff: CrossedOff | null;
}

/**
 * Every mistake of a record, in the order of the sheets, newest attempt first. A mistake is crossed off by the
 * first later attempt at the same case that has it right: the key line it was about is wholly right
 * there, or, for a code that did not belong, the code is no longer there as one. A sheet without a
 * fault crosses off everything before it, also where the key has changed since or was read another way.
 * Made again later, it is a new mistake of its own. [LE12]
 */
export function listMistakes(attempts: readonly AttemptSummary[]): NotedMistake[] {
	const scored = attempts.filter(({ headline }) => headline !== null).toSorted(byTime);
	const laterAtCase = new Map<string, AttemptSummary[]>();
	const listed: NotedMistake[][] = [];
	for (const attempt of scored.toReversed()) {
		// The nearest later attempt comes last.
		const later = laterAtCase.get(attempt.caseId) ?? [];
		laterAtCase.set(attempt.caseId, later);
		listed.push(
			attempt.lessons.mistakes.map((mistake) => {
				const right = later.findLast((other) => hasRight(other, mistake));
				return { attempt, mistake, crossedOff: right === undefined ? null : nameIt(right) };
			}),
		);
		later.push(attempt);
	}
	return listed.flat();
}

/** By time, which imported attempts keep; attempts of one moment by number. */
export function byTime(left: AttemptSummary, right: AttemptSummary): number {
	if (left.submittedAt !== right.submittedAt) return left.submittedAt < right.submittedAt ? -1 : 1;
	return left.number - right.number;
}

function nameIt({ caseId, number, submittedAt }: AttemptSummary): CrossedOff {
	return { caseId, number, at: submittedAt };
}

function hasRight({ headline, lessons }: AttemptSummary, mistake: Mistake): boolean {
	if (headline !== null && headline.of > 0 && headline.right === headline.of) return true;
	return mistake.stray === null ? isLineRight(lessons, mistake) : !isStillThere(lessons, mistake);
}

function isLineRight({ right }: Lessons, { part, keyLine }: Mistake): boolean {
	return keyLine !== null && holds(right, part, keyLine);
}

/** A question that was not needed has no code; any needless question is the same one again. */
function isStillThere({ unwanted }: Lessons, { part, stray, type }: Mistake): boolean {
	if (type === 'query_needless') return unwanted.some((one) => one.part === part);
	return stray !== null && holds(unwanted, part, stray);
}

function holds(parts: readonly PartEntries[], part: string, entry: string): boolean {
	return parts.some((one) => one.part === part && one.entries.includes(entry));
}
