import type { SittingEvent } from '#domain/exams';
import type { Figure } from '#domain/scoring';
import type { AnyAnswer, AnyScore } from './any-attempt.ts';
import type {
	AttemptName,
	AttemptScored,
	AttemptSubmitted,
	FindingNoted,
	StoredEvent,
} from './learner-event.ts';
import { codeText, isBlankMark } from './code-mark.ts';
import type { CodeMark } from './code-mark.ts';
import type { JourneyEvent } from './journey-run.ts';
import type { FindingMark } from './lessons.ts';
import { markText } from './lessons.ts';
import type { Work } from './work.ts';

/**
 * A learner's record as one file to take away. It names its fields one by one: what was answered and
 * what scoring revealed, never a key, a note to instructors or the text of a case.
 */
export interface RecordDocument {
	readonly schema: 'record/1';
	/** ISO, UTC. */
	readonly exportedAt: string;
	readonly displayName: string;
	readonly attempts: readonly DocumentAttempt[];
	/** Every sitting with all that happened in it. */
	readonly sittings: readonly DocumentSitting[];
	/** What is kept of codes, as it stands now. */
	readonly codes: readonly CodeMark[];
	/** Every run of a journey with all that happened in it. */
	readonly journeys: readonly DocumentJourney[];
}

export interface DocumentJourney {
	readonly journey: string;
	readonly run: number;
	readonly events: readonly { readonly at: string; readonly event: JourneyEvent }[];
}

export interface DocumentSitting {
	readonly number: number;
	readonly events: readonly { readonly at: string; readonly event: SittingEvent }[];
}

export interface DocumentAttempt {
	readonly caseId: string;
	readonly number: number;
	readonly submittedAt: string;
	readonly contentHash: string;
	readonly keyRevision: number;
	readonly answer: AnyAnswer;
	readonly work: Work;
	readonly imported: boolean;
	/** Every score it was ever given, oldest first; the last one holds. */
	readonly scores: readonly DocumentScore[];
	/** The learner's notes on its findings, each as it stands now. */
	readonly notes: readonly DocumentNote[];
}

export interface DocumentNote {
	readonly at: string;
	readonly finding: FindingMark;
	readonly note: string;
}

export interface DocumentScore {
	readonly at: string;
	readonly cause: AttemptScored['cause'];
	readonly actor: string;
	readonly reason: string;
	readonly before: Figure | null;
	readonly score: AnyScore;
	readonly imported: boolean;
}

/** Gathers the events of a log into a document. */
export function writeRecordDocument(
	events: readonly StoredEvent[],
	exportedAt: string,
): RecordDocument {
	let displayName = '';
	const attempts = new Map<string, Gathered>();
	const sittings = new Map<number, { at: string; event: SittingEvent }[]>();
	const codes = new Map<string, CodeMark>();
	const journeys = new Map<string, DocumentJourney>();
	for (const { at, event } of events) {
		switch (event.type) {
			case 'learner-renamed':
				displayName = event.displayName;
				break;
			case 'attempt-submitted': {
				attempts.set(nameOf(event.attempt), {
					submitted: event,
					submittedAt: at,
					scores: [],
					notes: new Map(),
				});
				break;
			}
			case 'attempt-scored':
				attempts.get(nameOf(event.attempt))?.scores.push(describeScore(event, at));
				break;
			case 'finding-noted':
				writeNote(attempts.get(nameOf(event.attempt))?.notes, event, at);
				break;
			case 'sitting':
				sittings.set(event.number, [
					...(sittings.get(event.number) ?? []),
					{ at, event: event.event },
				]);
				break;
			case 'journey': {
				const { journey, run } = event;
				const name = `${journey} ${String(run)}`;
				const before = journeys.get(name)?.events ?? [];
				journeys.set(name, { journey, run, events: [...before, { at, event: event.event }] });
				break;
			}
			case 'code-marked': {
				const { code, isBookmarked, note } = event;
				codes.delete(codeText(code));
				if (!isBlankMark(event)) codes.set(codeText(code), { ...code, isBookmarked, note, at });
			}
		}
	}
	const described = [...attempts.values()].map(describeAttempt);
	return {
		...{ schema: 'record/1', exportedAt, displayName },
		attempts: described,
		codes: [...codes.values()],
		journeys: [...journeys.values()],
		sittings: [...sittings].map(([number, happened]) => ({ number, events: happened })),
	};
}

interface Gathered {
	readonly submitted: AttemptSubmitted;
	readonly submittedAt: string;
	readonly scores: DocumentScore[];
	readonly notes: Map<string, DocumentNote>;
}

/** A note that was taken away leaves nothing behind. */
function writeNote(
	notes: Map<string, DocumentNote> | undefined,
	{ finding: { part, keyLine, row, type }, note }: FindingNoted,
	at: string,
): void {
	const finding = { part, keyLine, row, type };
	if (note === '') notes?.delete(markText(finding));
	else notes?.set(markText(finding), { at, finding, note });
}

function nameOf({ caseId, number }: AttemptName): string {
	return `${caseId} ${number}`;
}

function describeAttempt(gathered: Gathered): DocumentAttempt {
	const { submitted: event, submittedAt, scores, notes } = gathered;
	return {
		caseId: event.attempt.caseId,
		number: event.attempt.number,
		submittedAt,
		contentHash: event.contentHash,
		keyRevision: event.keyRevision,
		answer: event.answer,
		work: event.work,
		imported: event.imported,
		scores,
		notes: [...notes.values()],
	};
}

function describeScore(event: AttemptScored, at: string): DocumentScore {
	return {
		at,
		cause: event.cause,
		actor: event.actor,
		reason: event.reason,
		before: event.before,
		score: event.score,
		imported: event.imported,
	};
}
