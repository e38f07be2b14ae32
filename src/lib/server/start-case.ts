import { blankDeskAnswer } from '#domain/billing';
import { nextAttemptNumber } from '#domain/learning';
import type { Track } from '#server/addresses';
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
	track: Track = 'coding',
): Promise<'started' | null> {
	const shelf = await library.look();
	if (shelf.trackOf(caseId) !== track) return null;
	const desk = shelf.findBilling(caseId);
	const record = await store.readRecord(learner);
	await store.saveDraft(learner, {
		caseId,
		attempt: nextAttemptNumber(record, caseId),
		basedOnRevision: 0,
		answer: null,
		...(desk === null ? {} : { blank: blankDeskAnswer(desk.page.learner) }),
		work: { seconds: 0 },
		overwrite: false,
	});
	return 'started';
}
