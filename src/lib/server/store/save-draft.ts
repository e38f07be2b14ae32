import {
	currentDraft,
	findAttempt,
	isSameAnswer,
	isSameWork,
	nextAttemptNumber,
} from '#domain/learning';
import type { AttemptName, Draft, Work } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import type { OpenLearner } from './open-learner.ts';

/** Revisions come back from pages; beyond this one is not believed. */
const HIGHEST_REVISION = 1_000_000_000;

export interface DraftToSave {
	readonly caseId: string;
	readonly attempt: number;
	/** The revision the page last knew of; 0 for none. */
	readonly basedOnRevision: number;
	readonly answer: Answer;
	readonly work: Work;
	/** Save over a newer draft: the learner saw both and chose this one. */
	readonly overwrite: boolean;
}

export type DraftOutcome =
	| { readonly state: 'saved'; readonly revision: number; readonly savedAt: string }
	/** Another page saved since; that draft is handed over, and nothing was written. */
	| { readonly state: 'conflict'; readonly draft: Draft }
	| { readonly state: 'already-submitted'; readonly attempt: AttemptName }
	/** The attempt is neither the next one nor one there is. */
	| { readonly state: 'no-such-attempt'; readonly next: number };

/** Saves an answer under way. Saving again what is already saved is no conflict, whatever the revision. */
export async function saveDraft(
	learner: OpenLearner,
	draft: DraftToSave,
	now: Date,
): Promise<DraftOutcome> {
	const { record } = learner;
	const { caseId, answer, work } = draft;
	const name = { caseId, number: draft.attempt };
	if (findAttempt(record, name) !== null) return { state: 'already-submitted', attempt: name };
	const next = nextAttemptNumber(record, caseId);
	if (draft.attempt !== next) return { state: 'no-such-attempt', next };
	const current = findCurrentDraft(learner, caseId);
	const basedOn = trustedRevision(draft.basedOnRevision);
	if (current !== null) {
		if (isSameAnswer(current.answer, answer) && isSameWork(current.work, work))
			return savedAs(current);
		if (current.revision > basedOn && !draft.overwrite)
			return { state: 'conflict', draft: current };
	}
	const revision = Math.max(current?.revision ?? 0, basedOn) + 1;
	const savedAt = now.toISOString();
	const saved: Draft = { caseId, attempt: next, answer, work, revision, savedAt };
	await learner.drafts.save(saved);
	return savedAs(saved);
}

/** The draft for the next attempt at a case, if there is one. */
export function findCurrentDraft(learner: OpenLearner, caseId: string): Draft | null {
	const draft = learner.drafts.find(caseId);
	return draft === null ? null : currentDraft(learner.record, draft);
}

function savedAs({ revision, savedAt }: Draft): DraftOutcome {
	return { state: 'saved', revision, savedAt };
}

function trustedRevision(revision: number): number {
	const isTrusted = Number.isInteger(revision) && revision >= 0 && revision <= HIGHEST_REVISION;
	return isTrusted ? revision : 0;
}
