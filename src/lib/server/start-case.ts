import { nextAttemptNumber } from '#domain/learning';
import type { App } from '#server/app';
import type { LearnerId } from '#server/learner-store';

/**
 * Begins an attempt: from here on its time is counted, and its ground rules are not shown first any
 * more. What was begun before goes on as it was; null where no such case is published. [WB21]
 */
export async function startCase(
	{ library, store }: App,
	learner: LearnerId,
	caseId: string,
): Promise<'started' | null> {
	if ((await library.look()).find(caseId) === null) return null;
	const record = await store.readRecord(learner);
	await store.saveDraft(learner, {
		caseId,
		attempt: nextAttemptNumber(record, caseId),
		basedOnRevision: 0,
		answer: null,
		work: { seconds: 0 },
		overwrite: false,
	});
	return 'started';
}
