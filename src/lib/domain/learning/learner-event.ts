import type { SittingEvent } from '#domain/exams';
import type { Figure } from '#domain/scoring';
import type { AnyAnswer, AnyScore } from './any-attempt.ts';
import type { CodeName } from './code-mark.ts';
import type { JourneyEvent } from './journey-run.ts';
import type { FindingMark } from './lessons.ts';
import type { Work } from './work.ts';

/**
 * Everything that ever happened to a learner's record, as facts that are appended and never changed.
 * The record a page shows is folded from them (`applyEvent`) and can be thrown away and folded again.
 */
export type LearnerEvent =
	| AttemptSubmitted
	| AttemptScored
	| LearnerRenamed
	| FindingNoted
	| SittingHappened
	| CodeMarked
	| JourneyHappened;

/** One go at one case. Numbers count from 1 per learner and case, so two tabs mean the same attempt. */
export interface AttemptName {
	readonly caseId: string;
	readonly number: number;
}

export interface AttemptSubmitted {
	readonly type: 'attempt-submitted';
	readonly attempt: AttemptName;
	/** SHA-256 of the case file as it stood; the text itself is kept under this name. */
	readonly contentHash: string;
	readonly keyRevision: number;
	/** The raw answer, as given. */
	readonly answer: AnyAnswer;
	/** How it came about: time, hints, notes. */
	readonly work: Work;
	/** True for attempts brought in from an exported file, which this server did not witness. */
	readonly imported: boolean;
}

/** A score with its actor and reason; a later one for the same attempt supersedes it, openly. */
export interface AttemptScored {
	readonly type: 'attempt-scored';
	readonly attempt: AttemptName;
	readonly cause: 'auto' | 'regrade' | 'override' | 'dispute';
	readonly actor: string;
	readonly reason: string;
	readonly before: Figure | null;
	readonly score: AnyScore;
	readonly imported: boolean;
}

export interface LearnerRenamed {
	readonly type: 'learner-renamed';
	/** Empty to go without a name. */
	readonly displayName: string;
}

/** What a learner wrote beside a finding; a later note on the same finding takes its place. */
export interface FindingNoted {
	readonly type: 'finding-noted';
	readonly attempt: AttemptName;
	readonly finding: FindingMark;
	/** Empty to take the note away. */
	readonly note: string;
}

/** Something happened in a sitting of an exam. Sittings count from 1 per learner. */
export interface SittingHappened {
	readonly type: 'sitting';
	readonly number: number;
	readonly event: SittingEvent;
}

/** What a learner keeps of a code; a later one takes its place, and a blank one takes it away. */
export interface CodeMarked {
	readonly type: 'code-marked';
	readonly code: CodeName;
	readonly isBookmarked: boolean;
	/** Empty for none. */
	readonly note: string;
}

/** Something happened in a run of a journey. Runs count from 1 per learner and journey. */
export interface JourneyHappened {
	readonly type: 'journey';
	readonly journey: string;
	readonly run: number;
	readonly event: JourneyEvent;
}

/** An event as stored: its place in the log and when it happened (ISO, UTC). */
export interface StoredEvent {
	readonly seq: number;
	readonly at: string;
	readonly event: LearnerEvent;
}
