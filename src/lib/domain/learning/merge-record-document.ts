import type { Answer } from '#domain/scoring';
import type { LearnerEvent } from './learner-event.ts';
import type { LearnerRecord } from './learner-record.ts';
import { nextAttemptNumber } from './learner-record.ts';
import type { DocumentAttempt, RecordDocument } from './record-document.ts';
import { answerText } from './same-answer.ts';

/** An event that is yet to get its place in a log. */
export interface DatedEvent {
	readonly at: string;
	readonly event: LearnerEvent;
}

export interface Merge {
	/** To be appended all together or not at all. */
	readonly events: readonly DatedEvent[];
	readonly added: number;
	/** Attempts the record already holds. */
	readonly alreadyHere: number;
	/** Attempts that were never scored; without the case as it stood they can not be. */
	readonly unscored: number;
}

/** What makes an attempt the same attempt, whatever its number is here. */
export function attemptMark(attempt: {
	readonly caseId: string;
	readonly submittedAt: string;
	readonly answer: Answer;
}): string {
	return `${attempt.caseId} ${attempt.submittedAt} ${answerText(attempt.answer)}`;
}

/**
 * Works out what bringing a document into a record means. Attempts keep their own times, get the
 * numbers after those already there, and are marked as imported: this server did not witness them.
 * `present` holds the marks of the record's attempts, so bringing in the same file twice adds nothing.
 */
export function mergeRecordDocument(
	record: LearnerRecord,
	document: RecordDocument,
	present: ReadonlySet<string>,
	now: string,
): Merge {
	const events: DatedEvent[] = [];
	const seen = new Set(present);
	const nextNumbers = new Map<string, number>();
	let [added, alreadyHere, unscored] = [0, 0, 0];
	if (record.displayName === '' && document.displayName !== '') {
		const { displayName } = document;
		events.push({ at: now, event: { type: 'learner-renamed', displayName } });
	}
	for (const attempt of inOrder(document.attempts)) {
		const mark = attemptMark(attempt);
		if (seen.has(mark)) {
			alreadyHere += 1;
		} else if (attempt.scores.length === 0) {
			unscored += 1;
		} else {
			seen.add(mark);
			const { caseId } = attempt;
			const number = nextNumbers.get(caseId) ?? nextAttemptNumber(record, caseId);
			nextNumbers.set(caseId, number + 1);
			events.push(...eventsOf(attempt, number));
			added += 1;
		}
	}
	return { events, added, alreadyHere, unscored };
}

/** By time; attempts of one moment by number. ISO times in UTC sort as text. */
function inOrder(attempts: readonly DocumentAttempt[]): readonly DocumentAttempt[] {
	return attempts.toSorted((left, right) => {
		if (left.submittedAt !== right.submittedAt)
			return left.submittedAt < right.submittedAt ? -1 : 1;
		return left.number - right.number;
	});
}

function eventsOf(attempt: DocumentAttempt, number: number): DatedEvent[] {
	const { submittedAt, contentHash, keyRevision, answer, work, scores } = attempt;
	const name = { caseId: attempt.caseId, number };
	const submitted: DatedEvent = {
		at: submittedAt,
		event: {
			type: 'attempt-submitted',
			attempt: name,
			contentHash,
			keyRevision,
			answer,
			work,
			imported: true,
		},
	};
	const scored = scores.map(({ at, cause, actor, reason, before, score }): DatedEvent => ({
		at,
		event: {
			type: 'attempt-scored',
			attempt: name,
			cause,
			actor,
			reason,
			before,
			score,
			imported: true,
		},
	}));
	return [submitted, ...scored];
}
