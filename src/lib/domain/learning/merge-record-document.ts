import type { AnyAnswer } from './any-attempt.ts';
import { codeText, MOST_CODE_MARKS } from './code-mark.ts';
import { cleanNote, findingText } from './finding-note.ts';
import type { AttemptName, LearnerEvent } from './learner-event.ts';
import type { LearnerRecord } from './learner-record.ts';
import { nextAttemptNumber, nextSittingNumber } from './learner-record.ts';
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
	/** Notes on findings that come in, with new attempts or beside ones already here. */
	readonly notes: number;
	/** Sittings that come in. */
	readonly sittings: number;
	/** Marks on codes that come in. */
	readonly codes: number;
	/** Runs of journeys that come in. */
	readonly journeys: number;
}

/** What makes an attempt the same attempt, whatever its number is here. */
export function attemptMark(attempt: {
	readonly caseId: string;
	readonly submittedAt: string;
	readonly answer: AnyAnswer;
}): string {
	return `${attempt.caseId} ${attempt.submittedAt} ${answerText(attempt.answer)}`;
}

/**
 * Works out what bringing a document into a record means. Attempts keep their own times, get the
 * numbers after those already there, and are marked as imported: this server did not witness them.
 * `present` names the record's attempts by their marks, so bringing in the same file twice adds nothing.
 * A note on an attempt that is already here comes in where its finding has none. [LE10]
 */
export function mergeRecordDocument(
	record: LearnerRecord,
	document: RecordDocument,
	present: ReadonlyMap<string, AttemptName>,
	now: string,
): Merge {
	const events: DatedEvent[] = [];
	const seen = new Map(present);
	const nextNumbers = new Map<string, number>();
	const noted = new Set(record.notes.map(({ attempt, finding }) => findingText(attempt, finding)));
	let [added, alreadyHere, unscored] = [0, 0, 0];
	if (record.displayName === '' && document.displayName !== '') {
		const { displayName } = document;
		events.push({ at: now, event: { type: 'learner-renamed', displayName } });
	}
	for (const attempt of inOrder(document.attempts)) {
		const mark = attemptMark(attempt);
		const here = seen.get(mark);
		if (here !== undefined) {
			alreadyHere += 1;
			events.push(...notesOf(attempt, here, noted));
		} else if (attempt.scores.length === 0) {
			unscored += 1;
		} else {
			const { caseId } = attempt;
			const number = nextNumbers.get(caseId) ?? nextAttemptNumber(record, caseId);
			nextNumbers.set(caseId, number + 1);
			const name = { caseId, number };
			seen.set(mark, name);
			events.push(...eventsOf(attempt, name), ...notesOf(attempt, name, noted));
			added += 1;
		}
	}
	const sittings = sittingsOf(record, document);
	const marks = marksOf(record, document);
	const journeys = journeysOf(record, document);
	events.push(...sittings.flat(), ...marks, ...journeys.flat());
	const notes = events.filter(({ event }) => event.type === 'finding-noted').length;
	const counts = { added, alreadyHere, unscored, notes };
	const others = { sittings: sittings.length, codes: marks.length, journeys: journeys.length };
	return { events, ...counts, ...others };
}

/** The sittings the record has not, each under its next number. What makes one the same is start and seed. */
function sittingsOf(record: LearnerRecord, { sittings }: RecordDocument): DatedEvent[][] {
	const seen = new Set(record.sittings.map(({ startedAt, seed }) => `${startedAt} ${seed}`));
	let number = nextSittingNumber(record);
	return sittings.flatMap(({ events }): DatedEvent[][] => {
		const [first] = events;
		if (first?.event.type !== 'started') return [];
		const mark = `${first.at} ${first.event.seed}`;
		if (seen.has(mark)) return [];
		seen.add(mark);
		const own = number++;
		return [
			events.map(({ at, event }) => ({ at, event: { type: 'sitting', number: own, event } })),
		];
	});
}

/** The runs the record has not, each under its next number. What makes one the same is journey and start. */
function journeysOf(record: LearnerRecord, { journeys }: RecordDocument): DatedEvent[][] {
	const seen = new Set(record.journeys.map(({ journey, startedAt }) => `${journey} ${startedAt}`));
	const next = new Map<string, number>();
	for (const { journey, run } of record.journeys) {
		next.set(journey, Math.max(next.get(journey) ?? 1, run + 1));
	}
	return journeys.flatMap(({ journey, events }): DatedEvent[][] => {
		const [first] = events;
		const mark = `${journey} ${first?.at ?? ''}`;
		if (first?.event.type !== 'started' || seen.has(mark)) return [];
		seen.add(mark);
		const run = next.get(journey) ?? 1;
		next.set(journey, run + 1);
		return [
			events.map(({ at, event }) => ({ at, event: { type: 'journey', journey, run, event } })),
		];
	});
}

/** Marks on codes that have none here yet, as far as there is room. */
function marksOf(record: LearnerRecord, document: RecordDocument): DatedEvent[] {
	const here = new Set(record.codes.map(codeText));
	return document.codes
		.filter((mark) => !here.has(codeText(mark)))
		.slice(0, Math.max(0, MOST_CODE_MARKS - here.size))
		.map(({ system, code, isBookmarked, note, at }) => ({
			at,
			event: { type: 'code-marked', code: { system, code }, isBookmarked, note: cleanNote(note) },
		}));
}

/** By time; attempts of one moment by number. ISO times in UTC sort as text. */
function inOrder(attempts: readonly DocumentAttempt[]): readonly DocumentAttempt[] {
	return attempts.toSorted((left, right) => {
		if (left.submittedAt !== right.submittedAt)
			return left.submittedAt < right.submittedAt ? -1 : 1;
		return left.number - right.number;
	});
}

/** The notes on an attempt whose findings have none yet; `noted` learns of them. */
function notesOf(
	{ notes }: DocumentAttempt,
	attempt: AttemptName,
	noted: Set<string>,
): DatedEvent[] {
	return notes.flatMap(({ at, finding, note }): DatedEvent[] => {
		const name = findingText(attempt, finding);
		const cleaned = cleanNote(note);
		if (cleaned === '' || noted.has(name)) return [];
		noted.add(name);
		return [{ at, event: { type: 'finding-noted', attempt, finding, note: cleaned } }];
	});
}

function eventsOf(attempt: DocumentAttempt, name: AttemptName): DatedEvent[] {
	const { submittedAt, contentHash, keyRevision, answer, work, scores } = attempt;
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
