import { scoreDesk } from '#domain/billing';
import type { DeskAnswer } from '#domain/billing';
import type { AttemptSubmitted } from '#domain/learning';
import type { App } from '#server/app';
import { deskAidsOf } from '#server/desk-aids-of';
import type { LearnerId } from '#server/learner-store';

/** Scores again a desk that lost its score to a crash, against the revision it was submitted to. [WB9] */
export async function mendDeskScore(
	{ store, revisions, library }: App,
	learner: LearnerId,
	submitted: Pick<AttemptSubmitted, 'attempt' | 'contentHash' | 'work'> & {
		readonly answer: DeskAnswer;
	},
): Promise<void> {
	const revision = await revisions.revealBilling(submitted.contentHash);
	if (revision === null) return;
	const aids = deskAidsOf(await library.look());
	const outcome = scoreDesk(revision, submitted.answer, aids, submitted.work.hints);
	if (outcome.state === 'incomplete') return;
	await store.appendScore(learner, {
		attempt: submitted.attempt,
		cause: 'auto',
		actor: 'scorer',
		reason: 'The first score was lost; this is the answer scored again.',
		score: outcome.score,
	});
}
