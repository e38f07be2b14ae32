import { join, resolve } from 'node:path';
import { cleanDisplayName } from '#domain/learning';
import { takeDataLock } from '#server/data-lock';
import type { DataLock } from '#server/data-lock';
import { openRevisionStore } from '#server/revision-store';
import type { RevisionStore } from '#server/revision-store';
import { appendScore, findUnscored } from './append-score.ts';
import { changeRun, startRun } from './change-journeys.ts';
import { actInStoredSitting, endIfOutOfTime, keepRight, startSitting } from './change-sittings.ts';
import { clearTombstones, deleteLearner } from './delete-learner.ts';
import { makeFolderDurably } from './durable-write.ts';
import { importDocument } from './import-document.ts';
import { keepOnce } from './keep-once.ts';
import type { LearnerStore, StoreOptions } from './learner-store.ts';
import { markCode } from './mark-code.ts';
import { nodeFiles } from './node-files.ts';
import { noteFinding } from './note-finding.ts';
import type { OpenLearner, StoreSurroundings } from './open-learner.ts';
import { OpenLearners } from './open-learners.ts';
import { readAttempt } from './read-attempt.ts';
import { readEvents } from './read-events.ts';
import { runningProcesses } from './running-processes.ts';
import { findCurrentDraft, saveDraft } from './save-draft.ts';
import { savingFailed } from './store-failure.ts';
import { submitAttempt } from './submit-attempt.ts';

const MOST_OPEN = 200;

/**
 * Opens the store on a data folder and takes its lock. Asking again for the same folder gives the same
 * store, also from a second copy of this module: hot reload makes such copies, and two stores on one
 * folder would write over each other.
 */
export async function openLearnerStore(options: StoreOptions): Promise<LearnerStore> {
	const folder = resolve(options.folder);
	return keepOnce(folder, (forget) => openStore({ ...options, folder }, forget));
}

async function openStore(options: StoreOptions, forget: () => void): Promise<LearnerStore> {
	const { files = nodeFiles(), processes = runningProcesses(), now, report } = options;
	const lock = await takeDataLock({ files, folder: options.folder, processes });
	const surroundings = { files, folder: join(options.folder, 'learners'), now, report };
	try {
		await makeFolderDurably(files, surroundings.folder);
	} catch (error) {
		await lock.release();
		throw savingFailed(error, surroundings.folder);
	}
	await clearTombstones(surroundings);
	const learners = new OpenLearners(surroundings, options.mostOpen ?? MOST_OPEN);
	const revisions = openRevisionStore(files, join(options.folder, 'revisions'));
	return buildStore({ learners, revisions, surroundings, lock, folder: options.folder, forget });
}

function buildStore(parts: {
	readonly learners: OpenLearners;
	readonly revisions: RevisionStore;
	readonly surroundings: StoreSurroundings;
	readonly lock: DataLock;
	readonly folder: string;
	readonly forget: () => void;
}): LearnerStore {
	const { learners, revisions, surroundings } = parts;
	const { files, now, report } = surroundings;
	let closing: Promise<void> | null = null;

	async function close(): Promise<void> {
		await learners.close();
		try {
			await parts.lock.release();
		} catch (error) {
			// The lock falls with the process anyway; a full disk must not keep a server from stopping.
			report({
				file: parts.folder,
				line: null,
				message: `could not be given free: ${String(error)}`,
			});
		}
		parts.forget();
	}

	return {
		hasRecord: (id) => learners.with(id, isKnown),
		readRecord: (id) => learners.with(id, ({ record }) => record),
		readDraft: (id, caseId) => learners.with(id, (learner) => findCurrentDraft(learner, caseId)),
		readDrafts: (id) => learners.with(id, currentDrafts),
		readAttempt: (id, name) => learners.with(id, (learner) => readAttempt(learner, name)),
		readEvents: (id) => learners.with(id, (learner) => readEvents(files, learner)),
		readUnscored: (id) => learners.with(id, findUnscored),
		saveDraft: (id, draft) => learners.with(id, (learner) => saveDraft(learner, draft, now())),
		submitAttempt: (id, submission) =>
			learners.with(id, (learner) =>
				submitAttempt(learner, submission, { now: now(), keepRevision: revisions.keep }),
			),
		appendScore: (id, score) => learners.with(id, (learner) => appendScore(learner, score, now())),
		noteFinding: (id, note) => learners.with(id, (learner) => noteFinding(learner, note, now())),
		startSitting: (id, sitting) =>
			learners.with(id, (learner) =>
				startSitting(learner, sitting, { now: now(), keepRevision: revisions.keep }),
			),
		actInSitting: (id, number, action) =>
			learners.with(id, (learner) => actInStoredSitting(learner, number, action, now())),
		readSitting: (id, number) =>
			learners.with(id, (learner) => endIfOutOfTime(learner, number, now())),
		keepRight: (id, number, right) =>
			learners.with(id, (learner) => keepRight(learner, number, right, now())),
		startRun: (id, journey) => learners.with(id, (learner) => startRun(learner, journey, now())),
		changeRun: (id, journey, change) =>
			learners.with(id, (learner) => changeRun(learner, journey, change, now())),
		markCode: (id, mark) => learners.with(id, (learner) => markCode(learner, mark, now())),
		rename: (id, name) => learners.with(id, (learner) => renameLearner(learner, name, now())),
		importDocument: (id, document) =>
			learners.with(id, (learner) => importDocument(files, learner, document, now())),
		deleteLearner: (id) => deleteLearner(learners, surroundings, id),
		revisions,
		flush: () => learners.flush(),
		close: () => (closing ??= close()),
	};
}

function isKnown({ record, drafts }: OpenLearner): boolean {
	return record.lastSeq > 0 || drafts.all().length > 0;
}

function currentDrafts(learner: OpenLearner) {
	return learner.drafts.all().flatMap(({ caseId }) => findCurrentDraft(learner, caseId) ?? []);
}

/** Keeping the name one has is not an event. */
async function renameLearner(learner: OpenLearner, name: string, now: Date): Promise<string> {
	const displayName = cleanDisplayName(name);
	if (displayName !== learner.record.displayName) {
		const event = { type: 'learner-renamed', displayName } as const;
		await learner.append([{ at: now.toISOString(), event }]);
	}
	return displayName;
}
