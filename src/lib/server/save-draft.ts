import { blankDeskAnswer } from '#domain/billing';
import type { AnyAnswer, Draft, WorkEdit } from '#domain/learning';
import { sheetAddress } from '#server/addresses';
import type { Track } from '#server/addresses';
import type { App } from '#server/app';
import { isForAnother } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { nameAttempt } from '#server/name-attempt';

/** An answer under way as a page sends it. */
export interface SentDraft {
	readonly caseId: string;
	/** The attempt the page was opened for. */
	readonly attempt: number;
	/** The draft it last knew of; 0 for none. */
	readonly revision: number;
	/** Null where the page has nothing new but its work. */
	readonly answer: AnyAnswer | null;
	/** What the page knows anew; what is kept of the rest stays. */
	readonly work?: WorkEdit;
	/** The mark of the learner the page was opened for. */
	readonly openedFor?: string | undefined;
	/** Save over a newer draft. */
	readonly overwrite: boolean;
	/** The half of the work the page belongs to; coding unless said. */
	readonly track?: Track;
}

export type SavedDraft =
	| { readonly state: 'saved'; readonly revision: number; readonly savedAt: string }
	| { readonly state: 'conflict'; readonly draft: Draft }
	| { readonly state: 'already-submitted'; readonly location: string }
	/** The page was opened for somebody else, so nothing was saved. */
	| { readonly state: 'other-learner' }
	| { readonly state: 'unknown-case' };

/** Saves an answer under way; a newer draft is handed back instead of being written over. [WB6] */
export async function saveDraft(
	{ library, store }: App,
	learner: LearnerId,
	sent: SentDraft,
): Promise<SavedDraft> {
	const { caseId, revision, answer, overwrite, track = 'coding' } = sent;
	const shelf = await library.look();
	if (shelf.trackOf(caseId) !== track) return { state: 'unknown-case' };
	const desk = shelf.findBilling(caseId);
	if (isForAnother(learner, sent.openedFor)) return { state: 'other-learner' };
	const record = await store.readRecord(learner);
	const { number } = nameAttempt(record, { caseId, number: sent.attempt });
	const outcome = await store.saveDraft(learner, {
		caseId,
		attempt: number,
		basedOnRevision: revision,
		answer,
		...(desk === null ? {} : { blank: blankDeskAnswer(desk.page.learner) }),
		work: sent.work ?? {},
		overwrite,
	});
	// Only where another page submitted between the two lines above.
	if (outcome.state === 'no-such-attempt') throw new StoreFailure('busy');
	if (outcome.state !== 'already-submitted') return outcome;
	return { state: 'already-submitted', location: sheetAddress(outcome.attempt, track) };
}
