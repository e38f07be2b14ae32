import { blankDeskAnswer } from '#domain/billing';
import { nextAttemptNumber } from '#domain/learning';
import type { Track } from '#server/addresses';
import type { App } from '#server/app';
import { isForAnother } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';

/** A page that asks for a hint. */
export interface HintWanted {
	readonly caseId: string;
	/** Which one, from 1. Asking again for one that was taken costs nothing. */
	readonly number: number;
	/** The mark of the learner the page was opened for. */
	readonly openedFor?: string | undefined;
	/** The half of the work the page belongs to; coding unless said. */
	readonly track?: Track;
}

export type TakenHint =
	/** How many are taken now, and those, rendered. */
	| { readonly state: 'taken'; readonly hints: readonly string[] }
	| { readonly state: 'other-learner' }
	| { readonly state: 'unknown-case' };

/**
 * Takes the next hint of a case. That it was taken is durable before its words leave the server, so
 * that no crash gives one for nothing. Only the next one can be taken, whatever is asked for. [WB20]
 */
export async function takeHint(
	{ library, store }: App,
	learner: LearnerId,
	{ caseId, number, openedFor, track = 'coding' }: HintWanted,
): Promise<TakenHint> {
	const shelf = await library.look();
	const all = shelf.findHints(caseId, 0);
	if (all === null || shelf.trackOf(caseId) !== track) return { state: 'unknown-case' };
	if (isForAnother(learner, openedFor)) return { state: 'other-learner' };
	const desk = shelf.findBilling(caseId);
	const record = await store.readRecord(learner);
	const draft = await store.readDraft(learner, caseId);
	const taken = draft?.work.hints ?? 0;
	const hints = Math.max(taken, Math.min(number, taken + 1, all.of));
	const saved = await store.saveDraft(learner, {
		caseId,
		attempt: nextAttemptNumber(record, caseId),
		basedOnRevision: draft?.revision ?? 0,
		answer: null,
		...(desk === null ? {} : { blank: blankDeskAnswer(desk.page.learner) }),
		work: { hints },
		overwrite: false,
	});
	// Only where another page submitted between the lines above.
	if (saved.state !== 'saved') throw new StoreFailure('busy');
	return { state: 'taken', hints: shelf.findHints(caseId, hints)?.taken ?? [] };
}
