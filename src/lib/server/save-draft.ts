import { noWork } from '#domain/learning';
import type { Draft, Work } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import { sheetAddress } from '#server/addresses';
import type { App } from '#server/app';
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
	readonly answer: Answer;
	/** Where a page sends none, what is kept stays. */
	readonly work?: Work;
	/** Save over a newer draft. */
	readonly overwrite: boolean;
}

export type SavedDraft =
	| { readonly state: 'saved'; readonly revision: number; readonly savedAt: string }
	| { readonly state: 'conflict'; readonly draft: Draft }
	| { readonly state: 'already-submitted'; readonly location: string }
	| { readonly state: 'unknown-case' };

/** Saves an answer under way; a newer draft is handed back instead of being written over. [WB6] */
export async function saveDraft(
	{ library, store }: App,
	learner: LearnerId,
	sent: SentDraft,
): Promise<SavedDraft> {
	const { caseId, revision, answer, overwrite } = sent;
	if ((await library.look()).find(caseId) === null) return { state: 'unknown-case' };
	const record = await store.readRecord(learner);
	const { number } = nameAttempt(record, { caseId, number: sent.attempt });
	const kept = await store.readDraft(learner, caseId);
	const outcome = await store.saveDraft(learner, {
		caseId,
		attempt: number,
		basedOnRevision: revision,
		answer,
		work: sent.work ?? kept?.work ?? noWork(),
		overwrite,
	});
	// Only where another page submitted between the two lines above.
	if (outcome.state === 'no-such-attempt') throw new StoreFailure('busy');
	if (outcome.state !== 'already-submitted') return outcome;
	return { state: 'already-submitted', location: sheetAddress(outcome.attempt) };
}
