import type { LearnerCase } from '#domain/content';
import type { AttemptSummary, LearnerRecord } from '#domain/learning';
import type { ProgressAttempt, ProgressView } from './progress-view.ts';
import { wholePercent } from './whole-percent.ts';

/** The progress page: attempts newest first, and the errors of each case's first attempt. [PR5] */
export function presentProgress(
	record: LearnerRecord,
	cases: readonly LearnerCase[],
): ProgressView {
	const titles = new Map(cases.map(({ facts }) => [facts.id, facts.title]));
	const scored = record.attempts.filter(({ headline }) => headline !== null);
	const done = new Set(scored.map(({ caseId }) => caseId).filter((id) => titles.has(id)));
	return {
		displayName: record.displayName,
		casesDone: done.size,
		casesInAll: cases.length,
		attempts: scored.toReversed().flatMap((attempt) => presentAttempt(attempt, titles)),
		errors: countErrors(firstAttempts(scored)),
	};
}

function presentAttempt(
	{ caseId, number, submittedAt, headline }: AttemptSummary,
	titles: ReadonlyMap<string, string>,
): ProgressAttempt[] {
	if (headline === null) return [];
	const { right, of } = headline;
	const title = titles.get(caseId) ?? caseId;
	return [
		{ caseId, title, attempt: number, submittedAt, percent: wholePercent(headline), right, of },
	];
}

/** What somebody got wrong before seeing the answer says most about what they do not know yet. */
function firstAttempts(attempts: readonly AttemptSummary[]): AttemptSummary[] {
	const first = new Map<string, AttemptSummary>();
	for (const attempt of attempts) {
		const known = first.get(attempt.caseId);
		if (known === undefined || attempt.number < known.number) first.set(attempt.caseId, attempt);
	}
	return [...first.values()];
}

function countErrors(attempts: readonly AttemptSummary[]): { type: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const type of attempts.flatMap(({ errors }) => errors)) {
		counts.set(type, (counts.get(type) ?? 0) + 1);
	}
	return [...counts]
		.map(([type, count]) => ({ type, count }))
		.sort((left, right) => right.count - left.count || (left.type < right.type ? -1 : 1));
}
