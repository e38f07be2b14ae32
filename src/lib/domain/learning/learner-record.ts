import type { DeskScore } from '#domain/billing';
import type { CaseKind } from '#domain/content';
import { foldSitting } from '#domain/exams';
import type { Sitting } from '#domain/exams';
import type { ConfidenceFigures, Figure, FindingType } from '#domain/scoring';
import { isDeskScore, kindOf } from './any-attempt.ts';
import { codeText, isBlankMark } from './code-mark.ts';
import type { CodeMark, CodeName } from './code-mark.ts';
import { lessonsOfDesk } from './desk-lessons.ts';
import { findingText } from './finding-note.ts';
import type { FindingNote } from './finding-note.ts';
import { foldJourney } from './journey-run.ts';
import type { JourneyRun } from './journey-run.ts';
import type { AttemptName, AttemptScored, AttemptSubmitted, StoredEvent } from './learner-event.ts';
import { lessonsOf, noLessons } from './lessons.ts';
import type { FindingMark, Lessons } from './lessons.ts';

/** What the pages need of a learner, folded from the event log. */
export interface LearnerRecord {
	readonly displayName: string;
	/** Sequence number of the last event folded in; 0 for a new learner. */
	readonly lastSeq: number;
	/** In the order in which they entered the record: imported ones stand where they were brought in. */
	readonly attempts: readonly AttemptSummary[];
	/** What the learner wrote beside findings, one entry per finding. */
	readonly notes: readonly FindingNote[];
	/** Sittings of exams and drills, in the order in which they entered the record. */
	readonly sittings: readonly Sitting[];
	/** What is kept of codes, one entry per code, the latest last. */
	readonly codes: readonly CodeMark[];
	/** Runs of journeys, in the order in which they entered the record. */
	readonly journeys: readonly JourneyRun[];
}

/** One attempt in a line. */
export interface AttemptSummary extends AttemptName {
	readonly kind: CaseKind;
	/** When it was submitted, ISO, UTC. */
	readonly submittedAt: string;
	readonly contentHash: string;
	/** Null between submission and score: only ever seen after a crash, and mended at the next open. */
	readonly headline: Figure | null;
	readonly learning: Figure | null;
	/** Types of the findings charged, one entry each. */
	readonly errors: readonly FindingType[];
	/** Seconds with the case in view; null where they were not counted. */
	readonly seconds: number | null;
	readonly hints: number;
	/** Null until it is scored. */
	readonly confidence: ConfidenceFigures | null;
	/** What the score that holds leaves for the notebook. */
	readonly lessons: Lessons;
	/** What a billing desk counts besides its points; null for encounters and before the score. */
	readonly desk: DeskFigures | null;
	readonly imported: boolean;
}

/** What an attempt at a billing desk came to. Amounts in cents. */
export interface DeskFigures {
	readonly recovered: number;
	readonly recoverable: number;
	readonly deadlineMet: boolean;
	/** The automatic fails, by their ids. */
	readonly fails: readonly string[];
	readonly parts: readonly (Figure & { readonly id: string; readonly title: string })[];
}

/** The record of somebody who has done nothing yet. */
export function emptyRecord(): LearnerRecord {
	const nothing = { attempts: [], notes: [], sittings: [], codes: [], journeys: [] };
	return { displayName: '', lastSeq: 0, ...nothing };
}

/** The same record with nothing but its work at billing desks. */
export function desksOf(record: LearnerRecord): LearnerRecord {
	return { ...record, attempts: record.attempts.filter(({ kind }) => kind !== 'encounter') };
}

/** The same record with nothing but its encounters, for what speaks of codes alone. */
export function encountersOf(record: LearnerRecord): LearnerRecord {
	return { ...record, attempts: record.attempts.filter(({ kind }) => kind === 'encounter') };
}

/** Folds one more event into a record. Events already folded in change nothing. */
export function applyEvent(record: LearnerRecord, stored: StoredEvent): LearnerRecord {
	return applyEvents(record, [stored]);
}

/**
 * Folds many events at once. One copy of the attempts serves them all, so that folding a whole log
 * takes time in proportion to its length.
 */
export function applyEvents(record: LearnerRecord, events: readonly StoredEvent[]): LearnerRecord {
	let { displayName, lastSeq } = record;
	const attempts = [...record.attempts];
	const notes = new Notes(record.notes);
	let { sittings } = record;
	let { codes, journeys } = record;
	for (const { seq, at, event } of events) {
		if (seq <= lastSeq) continue;
		lastSeq = seq;
		switch (event.type) {
			case 'learner-renamed':
				displayName = event.displayName;
				break;
			case 'attempt-submitted':
				attempts.push(summariseSubmission(event, at));
				break;
			case 'attempt-scored':
				scoreSummary(attempts, event);
				break;
			case 'finding-noted': {
				const { attempt, finding, note } = event;
				notes.write({ attempt, finding, note, at });
				break;
			}
			case 'code-marked': {
				const { code, isBookmarked, note } = event;
				codes = markCode(codes, { ...code, isBookmarked, note, at });
				break;
			}
			case 'sitting':
				sittings = foldSitting(sittings, event.number, event.event, at);
				break;
			case 'journey':
				journeys = foldJourney(journeys, event.journey, event.run, event.event, at);
		}
	}
	if (lastSeq === record.lastSeq) return record;
	return { displayName, lastSeq, attempts, notes: notes.written, sittings, codes, journeys };
}

function summariseSubmission(event: AttemptSubmitted, submittedAt: string): AttemptSummary {
	return {
		kind: kindOf(event.answer),
		caseId: event.attempt.caseId,
		number: event.attempt.number,
		submittedAt,
		contentHash: event.contentHash,
		headline: null,
		learning: null,
		errors: [],
		seconds: event.work.seconds,
		hints: event.work.hints,
		confidence: null,
		lessons: noLessons(),
		desk: null,
		imported: event.imported,
	};
}

/** Searched from the end, where a score's attempt nearly always is. */
function scoreSummary(attempts: AttemptSummary[], event: AttemptScored): void {
	const index = attempts.findLastIndex((summary) => isSameAttempt(summary, event.attempt));
	const summary = attempts[index];
	if (summary === undefined) return;
	const { score } = event;
	if (isDeskScore(score)) {
		const { headline, learning } = score;
		const desk = deskFigures(score);
		attempts[index] = { ...summary, headline, learning, desk, lessons: lessonsOfDesk(score) };
		return;
	}
	const { headline, learning, findings, confidence } = score;
	const errors = findings.filter((finding) => finding.charged).map(({ type }) => type);
	const lessons = lessonsOf(score);
	attempts[index] = { ...summary, headline, learning, errors, confidence, lessons };
}

function deskFigures({ money, deadlineMet, fails, parts }: DeskScore): DeskFigures {
	return {
		recovered: money.recovered,
		recoverable: money.recoverable,
		deadlineMet,
		fails: fails.map(({ id }) => id),
		parts: parts.map(({ id, title, points: { right, of } }) => ({ id, title, right, of })),
	};
}

/** Few enough (`MOST_CODE_MARKS`) to be copied. */
function markCode(codes: readonly CodeMark[], mark: CodeMark): readonly CodeMark[] {
	const others = codes.filter((one) => codeText(one) !== codeText(mark));
	return isBlankMark(mark) ? others : [...others, mark];
}

/** What is kept of a code; null for nothing. */
export function findCodeMark(record: LearnerRecord, code: CodeName): CodeMark | null {
	return record.codes.find((one) => codeText(one) === codeText(code)) ?? null;
}

/** The notes of a record while events are folded in; what stays as it was is handed back as it was. */
class Notes {
	readonly #before: readonly FindingNote[];
	#byFinding: Map<string, FindingNote> | null = null;

	constructor(before: readonly FindingNote[]) {
		this.#before = before;
	}

	get written(): readonly FindingNote[] {
		return this.#byFinding === null ? this.#before : [...this.#byFinding.values()];
	}

	write(note: FindingNote): void {
		this.#byFinding ??= new Map(
			this.#before.map((one) => [findingText(one.attempt, one.finding), one]),
		);
		const name = findingText(note.attempt, note.finding);
		if (note.note === '') this.#byFinding.delete(name);
		else this.#byFinding.set(name, note);
	}
}

/** The attempt of this name, if it was ever submitted. */
export function findAttempt(record: LearnerRecord, name: AttemptName): AttemptSummary | null {
	return record.attempts.find((summary) => isSameAttempt(summary, name)) ?? null;
}

/** The note on a finding; null where nothing is written. */
export function findNote(
	record: LearnerRecord,
	attempt: AttemptName,
	finding: FindingMark,
): FindingNote | null {
	const name = findingText(attempt, finding);
	return record.notes.find((one) => findingText(one.attempt, one.finding) === name) ?? null;
}

/** The sitting of a number, if there is one. */
export function findSitting({ sittings }: LearnerRecord, number: number): Sitting | null {
	return sittings.find((sitting) => sitting.number === number) ?? null;
}

/** The number the next sitting will have. */
export function nextSittingNumber({ sittings }: LearnerRecord): number {
	return sittings.reduce((last, { number }) => Math.max(last, number), 0) + 1;
}

/** The number the next attempt at a case will have. */
export function nextAttemptNumber(record: LearnerRecord, caseId: string): number {
	let last = 0;
	for (const summary of record.attempts) {
		if (summary.caseId === caseId) last = Math.max(last, summary.number);
	}
	return last + 1;
}

/** States whether two names mean the same go at the same case. */
export function isSameAttempt(left: AttemptName, right: AttemptName): boolean {
	return left.caseId === right.caseId && left.number === right.number;
}
