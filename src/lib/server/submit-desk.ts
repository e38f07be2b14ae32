import { scoreDesk } from '#domain/billing';
import type { DeskReading } from '#domain/billing';
import { findAttempt } from '#domain/learning';
import type { WorkEdit } from '#domain/learning';
import { sheetAddress } from '#server/addresses';
import type { App } from '#server/app';
import { deskAidsOf } from '#server/desk-aids-of';
import { finishWork } from '#server/finish-work';
import { isForAnother } from '#server/learner-mark';
import { StoreFailure } from '#server/learner-store';
import type { LearnerId } from '#server/learner-store';
import { nameAttempt } from '#server/name-attempt';
import type { SubmittedSheet } from '#server/submit-attempt';

/** The work of a desk as a page sends it. */
export interface SentDesk {
	readonly caseId: string;
	/** The attempt the page was opened for. */
	readonly attempt: number;
	readonly reading: DeskReading;
	readonly work?: WorkEdit;
	/** The mark of the learner the page was opened for. */
	readonly openedFor?: string | undefined;
}

/** Scores the work of a desk and keeps both; the counterpart of `submitAttempt`. [WB40] */
export async function submitDesk(
	{ library, store }: App,
	learner: LearnerId,
	sent: SentDesk,
): Promise<SubmittedSheet> {
	const { caseId, attempt, reading } = sent;
	const shelf = await library.look();
	const found = shelf.findBillingWithKey(caseId);
	if (found === null) return { state: 'unknown-case' };
	if (isForAnother(learner, sent.openedFor)) return { state: 'other-learner' };
	const record = await store.readRecord(learner);
	const name = nameAttempt(record, { caseId, number: attempt });
	if (findAttempt(record, name) !== null) {
		return { state: 'scored', location: sheetAddress(name, 'billing') };
	}
	if (reading.problems.length > 0) return { state: 'unreadable', problems: reading.problems };
	const work = await finishWork(store, learner, name, sent.work ?? {});
	const { revealed, text } = found.secret;
	const outcome = scoreDesk(revealed, reading.answer, deskAidsOf(shelf), work.hints);
	if (outcome.state === 'incomplete') return outcome;
	const submitted = await store.submitAttempt(learner, {
		attempt: name,
		contentHash: found.hash,
		contentText: text,
		keyRevision: revealed.secrets.revision,
		answer: reading.answer,
		work,
		score: outcome.score,
	});
	// Only where another page submitted two attempts while this one was being scored.
	if (submitted.state === 'no-such-attempt') throw new StoreFailure('busy');
	return { state: 'scored', location: sheetAddress(submitted.attempt, 'billing') };
}
