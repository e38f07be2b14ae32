import type { AnyScore, AttemptName } from '#domain/learning';
import { presentNotebook } from '#domain/presenting';
import type { NotebookFilter, NotebookView } from '#domain/presenting';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';
import { mendScores } from '#server/mend-scores';
import { readRecord } from '#server/read-record';
import { taughtCases } from '#server/taught-cases';
import type { Who } from '#server/who';

/** Opens a page of the mistakes notebook of whoever asks. [WB30] */
export async function openNotebook(
	app: App,
	who: Who,
	filter: NotebookFilter,
): Promise<NotebookView> {
	await mendScores(app, who);
	const shelf = await app.library.look();
	const page = presentNotebook(await readRecord(app, who), taughtCases(shelf), filter);
	const scores = await readScores(app, who.learner, page.attempts);
	return page.explain((name) => scores.get(nameOf(name)) ?? null);
}

/** Only what is on the page is read: a notebook of years opens as soon as one of days. */
async function readScores(
	{ store }: App,
	learner: LearnerId | null,
	attempts: readonly AttemptName[],
): Promise<ReadonlyMap<string, AnyScore>> {
	if (learner === null) return new Map();
	const stored = await Promise.all(attempts.map((name) => store.readAttempt(learner, name)));
	return new Map(
		stored.flatMap((attempt) => {
			const score = attempt?.scored?.event.score;
			if (!attempt || score === undefined) return [];
			return [[nameOf(attempt.summary), score] as const];
		}),
	);
}

function nameOf({ caseId, number }: AttemptName): string {
	return `${caseId} ${String(number)}`;
}
