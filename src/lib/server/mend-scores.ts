import { isDeskAnswer } from '#domain/learning';
import { scoreAnswer } from '#domain/scoring';
import type { App } from '#server/app';
import { feesFor } from '#server/fees-for';
import type { LearnerId } from '#server/learner-store';
import { mendDeskScore } from '#server/mend-desk-score';
import type { Who } from '#server/who';

/**
 * Scores again what lost its score to a crash, against the revision it was submitted to. What can not
 * be mended (that revision is gone) stays as it is. [WB9]
 */
export async function mendScores(app: App, who: Who): Promise<void> {
	const { learner } = who;
	if (learner === null || !who.may('write-own-record')) return;
	for (const { caseId, number } of await app.store.readUnscored(learner)) {
		await mendScore(app, learner, { caseId, number });
	}
}

async function mendScore(
	app: App,
	learner: LearnerId,
	attempt: { readonly caseId: string; readonly number: number },
): Promise<void> {
	const { store, revisions, library } = app;
	const stored = await store.readAttempt(learner, attempt);
	if (stored === null) return;
	const { answer } = stored.submitted;
	if (isDeskAnswer(answer)) return mendDeskScore(app, learner, { ...stored.submitted, answer });
	const revision = await revisions.reveal(stored.submitted.contentHash);
	if (revision === null) return;
	const shelf = await library.look();
	const { facts } = revision.learner;
	const outcome = scoreAnswer(revision.key, answer, {
		reference: shelf.reference,
		fees: feesFor(shelf, facts),
		dos: facts.dos,
	});
	if (outcome.state === 'incomplete') return;
	await store.appendScore(learner, {
		attempt,
		cause: 'auto',
		actor: 'scorer',
		reason: 'The first score was lost; this is the answer scored again.',
		score: outcome.score,
	});
}
