import type {
	AttemptName,
	AttemptSummary,
	Draft,
	JourneyRun,
	LearnerRecord,
	RecordDocument,
	StoredEvent,
} from '#domain/learning';
import type { Sitting, SittingAction } from '#domain/exams';
import type { RevisionStore } from '#server/revision-store';
import type { ScoreToAppend } from './append-score.ts';
import type { RunChange } from './change-journeys.ts';
import type { ActOutcome, SittingToStart } from './change-sittings.ts';
import type { ImportOutcome } from './import-document.ts';
import type { LearnerId } from './learner-id.ts';
import type { MarkOutcome, MarkToKeep } from './mark-code.ts';
import type { NoteOutcome, NoteToKeep } from './note-finding.ts';
import type { StoredAttempt } from './read-attempt.ts';
import type { RunningProcesses } from './running-processes.ts';
import type { DraftOutcome, DraftToSave } from './save-draft.ts';
import type { StoreFiles } from './store-files.ts';
import type { StoreProblem } from './store-problem.ts';
import type { AttemptToSubmit, SubmitOutcome } from './submit-attempt.ts';

/**
 * Everything that is kept of learners, in one data folder. Whatever returns from a saving function is
 * durable; whatever could not be saved throws a `StoreFailure` with a sentence for the learner.
 */
export interface LearnerStore {
	/** Whether anything was ever saved under this id. */
	hasRecord(learner: LearnerId): Promise<boolean>;
	readRecord(learner: LearnerId): Promise<LearnerRecord>;
	/** The answer under way for the next attempt at a case. */
	readDraft(learner: LearnerId, caseId: string): Promise<Draft | null>;
	readDrafts(learner: LearnerId): Promise<readonly Draft[]>;
	/** One attempt in full, with the score that holds. */
	readAttempt(learner: LearnerId, attempt: AttemptName): Promise<StoredAttempt | null>;
	/** Every event there is, for taking the record away. */
	readEvents(learner: LearnerId): Promise<readonly StoredEvent[]>;
	/** Attempts that lost their score to a crash; score them again and hand it to `appendScore`. */
	readUnscored(learner: LearnerId): Promise<readonly AttemptSummary[]>;
	saveDraft(learner: LearnerId, draft: DraftToSave): Promise<DraftOutcome>;
	submitAttempt(learner: LearnerId, submission: AttemptToSubmit): Promise<SubmitOutcome>;
	appendScore(learner: LearnerId, score: ScoreToAppend): Promise<AttemptSummary | null>;
	noteFinding(learner: LearnerId, note: NoteToKeep): Promise<NoteOutcome>;
	/** Returns the number of the sitting. */
	startSitting(learner: LearnerId, sitting: SittingToStart): Promise<number>;
	actInSitting(learner: LearnerId, number: number, action: SittingAction): Promise<ActOutcome>;
	/** The sitting, ended where its time is up; null where there is none. */
	readSitting(learner: LearnerId, number: number): Promise<Sitting | null>;
	/** Keeps the right options of a sitting that is over. */
	keepRight(learner: LearnerId, number: number, right: readonly number[]): Promise<Sitting | null>;
	/** Begins a run of a journey, or goes on with one that has no answer yet. */
	startRun(learner: LearnerId, journey: string): Promise<JourneyRun | null>;
	/** Keeps an answer of the latest run where the page knew how far it had got; the run as it then is. */
	changeRun(learner: LearnerId, journey: string, change: RunChange): Promise<JourneyRun | null>;
	/** Bookmarks a code, or keeps a note on it. */
	markCode(learner: LearnerId, mark: MarkToKeep): Promise<MarkOutcome>;
	/** Returns the name as it was kept. */
	rename(learner: LearnerId, displayName: string): Promise<string>;
	importDocument(learner: LearnerId, document: RecordDocument): Promise<ImportOutcome>;
	deleteLearner(learner: LearnerId): Promise<void>;
	readonly revisions: Pick<RevisionStore, 'read'>;
	/** Waits for all work and writes every quick view. */
	flush(): Promise<void>;
	/** Finishes what was asked for, refuses anything more, and gives the data folder free. */
	close(): Promise<void>;
}

export interface StoreOptions {
	/** Absolute path of the data folder. */
	readonly folder: string;
	readonly now: () => Date;
	/** For the log of the server; nothing a learner sees. */
	readonly report: (problem: StoreProblem) => void;
	readonly files?: StoreFiles;
	readonly processes?: RunningProcesses;
	/** How many learners are held in memory. */
	readonly mostOpen?: number;
}
