import { findAttempt } from '#domain/learning';
import type { WorkEdit } from '#domain/learning';
import { scoreAnswer } from '#domain/scoring';
import type { AnswerReading, FieldProblem } from '#domain/scoring';
import { sheetAddress } from '#server/addresses';
import type { App } from '#server/app';
import { feesFor } from '#server/fees-for';
import { finishWork } from '#server/finish-work';
import { isForAnother } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { nameAttempt } from '#server/name-attempt';

/** A filled-in sheet as a page sends it. */
export interface SentSheet {
	readonly caseId: string;
	/** The attempt the page was opened for. */
	readonly attempt: number;
	readonly reading: AnswerReading;
	/** What the page knows anew of the work. */
	readonly work?: WorkEdit;
	/** The mark of the learner the page was opened for. */
	readonly openedFor?: string | undefined;
}

export type SubmittedSheet =
	| { readonly state: 'scored'; readonly location: string }
	| { readonly state: 'unreadable'; readonly problems: readonly FieldProblem[] }
	/** Parts of the sheet that are blank. Nothing is said of the others, not even whether they are right. */
	| { readonly state: 'incomplete'; readonly missing: readonly string[] }
	/** The page was opened for somebody else, so nothing was submitted. */
	| { readonly state: 'other-learner' }
	| { readonly state: 'unknown-case' };

/**
 * Scores a sheet and keeps both. An attempt that was submitted before, from another tab or by pressing
 * twice, leads to the score it got then, whatever this page says. [WB7] [WB8]
 */
export async function submitAttempt(
	{ library, store }: App,
	learner: LearnerId,
	sent: SentSheet,
): Promise<SubmittedSheet> {
	const { caseId, attempt, reading } = sent;
	const shelf = await library.look();
	const found = shelf.findWithKey(caseId);
	if (found === null) return { state: 'unknown-case' };
	if (isForAnother(learner, sent.openedFor)) return { state: 'other-learner' };
	const record = await store.readRecord(learner);
	const name = nameAttempt(record, { caseId, number: attempt });
	if (findAttempt(record, name) !== null) return { state: 'scored', location: sheetAddress(name) };
	if (!reading.ok) return { state: 'unreadable', problems: reading.problems };

	const { key, learner: shown } = found.secret.revealed;
	const work = await finishWork(store, learner, name, sent.work ?? {});
	const outcome = scoreAnswer(key, reading.answer, {
		reference: shelf.reference,
		fees: feesFor(shelf, shown.facts),
		dos: shown.facts.dos,
		hintsUsed: work.hints,
	});
	if (outcome.state === 'incomplete') return outcome;
	const submitted = await store.submitAttempt(learner, {
		attempt: name,
		contentHash: found.hash,
		contentText: found.secret.text,
		keyRevision: key.revision,
		answer: reading.answer,
		work,
		score: outcome.score,
	});
	// Only where another page submitted two attempts while this one was being scored.
	if (submitted.state === 'no-such-attempt') throw new StoreFailure('busy');
	return { state: 'scored', location: sheetAddress(submitted.attempt) };
}
