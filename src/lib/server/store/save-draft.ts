import {
	currentDraft,
	findAttempt,
	isSameAnswer,
	isSameWork,
	mergeWork,
	nextAttemptNumber,
} from '#domain/learning';
import type { AnyAnswer, AttemptName, Draft, WorkEdit } from '#domain/learning';
import { blankAnswer } from '#domain/scoring';
import type { OpenLearner } from './open-learner.ts';

/** Revisions come back from pages; beyond this one is not believed. */
const HIGHEST_REVISION = 1_000_000_000;

export interface DraftToSave {
	readonly caseId: string;
	readonly attempt: number;
	/** The revision the page last knew of; 0 for none. */
	readonly basedOnRevision: number;
	/** Null leaves the answer there is, whatever it is: only the work is saved, and nothing conflicts. */
	readonly answer: AnyAnswer | null;
	/** What stands for an answer where none was given yet; the blank sheet of an encounter unless said. */
	readonly blank?: AnyAnswer;
	/** What is known anew of the work; the rest of it stays. */
	readonly work: WorkEdit;
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

/**
 * Saves an answer under way and the work on it. Saving again what is already saved is no conflict,
 * whatever the revision; nor is work, which is merged and leaves the revision as it is.
 */
export async function saveDraft(
	learner: OpenLearner,
	draft: DraftToSave,
	now: Date,
): Promise<DraftOutcome> {
	const { record } = learner;
	const { caseId } = draft;
	const name = { caseId, number: draft.attempt };
	if (findAttempt(record, name) !== null) return { state: 'already-submitted', attempt: name };
	const next = nextAttemptNumber(record, caseId);
	if (draft.attempt !== next) return { state: 'no-such-attempt', next };
	const current = findCurrentDraft(learner, caseId);
	const basedOn = trustedRevision(draft.basedOnRevision);
	const answer = draft.answer ?? current?.answer ?? draft.blank ?? blankAnswer();
	const savedAt = now.toISOString();
	const startedAt = current?.startedAt ?? savedAt;
	const mostSeconds = (now.getTime() - Date.parse(startedAt)) / 1000;
	const work = mergeWork(current?.work ?? null, draft.work, mostSeconds);
	let revision = Math.max(current?.revision ?? 0, basedOn) + 1;
	if (current !== null && isSameAnswer(current.answer, answer)) {
		if (isSameWork(current.work, work)) return savedAs(current);
		revision = current.revision;
	} else if (current !== null && current.revision > basedOn && !draft.overwrite) {
		return { state: 'conflict', draft: current };
	}
	const saved: Draft = { caseId, attempt: next, answer, work, revision, startedAt, savedAt };
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
