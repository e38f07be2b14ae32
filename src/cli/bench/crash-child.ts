import { writeSync } from 'node:fs';
import { nextAttemptNumber, noWork } from '#domain/learning';
import { isLearnerId, openLearnerStore } from '#server/learner-store';
import type { LearnerId, LearnerStore } from '#server/learner-store';
import { CRASH_CASES, IMPORTED_AT_ONCE, IMPORTED_CASE } from './crash-report.ts';
import type { CrashLine } from './crash-report.ts';
import { sampleAnswer, sampleDocumentAttempt, sampleSubmission } from './sample-attempt.ts';

/*
 * The process that is killed: it works for several learners at once, without a pause, and writes a line
 * for everything the store acknowledged. The lines are written synchronously: one that was begun after
 * an acknowledgement is out before anything else happens.
 *
 * Arguments: data folder, a mark for this run, ids of the learners. A mark that ends in `i` asks for an
 * import to begin with.
 */

const [folder = '', run = '', ...ids] = process.argv.slice(2);
const store = await openLearnerStore({
	folder,
	now: () => new Date(),
	report: (problem) => tell({ kind: 'problem', message: `${problem.file} ${problem.message}` }),
});
tell({ kind: 'ready' });
const beginsWithImport = run.endsWith('i');
await Promise.all(ids.filter(isLearnerId).map((learner) => workFor(store, learner)));

async function workFor(open: LearnerStore, learner: LearnerId): Promise<never> {
	if (beginsWithImport) await bringIn(open, learner);
	for (let step = 0; ; step++) {
		const caseId = CRASH_CASES[Math.floor(Math.random() * CRASH_CASES.length)] ?? '';
		const attempt = nextAttemptNumber(await open.readRecord(learner), caseId);
		const mark = `${run}.${step}`;
		if (Math.random() < 0.3) {
			await open.submitAttempt(learner, sampleSubmission(caseId, attempt, mark));
			tell({ kind: 'submitted', learner, caseId, attempt, mark });
			continue;
		}
		const draft = await open.readDraft(learner, caseId);
		const saved = await open.saveDraft(learner, {
			caseId,
			attempt,
			basedOnRevision: draft?.revision ?? 0,
			answer: sampleAnswer(mark),
			work: noWork(),
			overwrite: false,
		});
		if (saved.state !== 'saved') throw new Error(`The draft was not saved: ${saved.state}`);
		tell({ kind: 'saved', learner, caseId, attempt, revision: saved.revision, mark });
	}
}

/** A write so long that a kill can cut it in the middle. */
async function bringIn(open: LearnerStore, learner: LearnerId): Promise<void> {
	const from = Date.now();
	await open.importDocument(learner, {
		schema: 'record/1',
		exportedAt: new Date(from).toISOString(),
		displayName: '',
		sittings: [],
		journeys: [],
		codes: [],
		attempts: Array.from({ length: IMPORTED_AT_ONCE }, (_, index) =>
			sampleDocumentAttempt(IMPORTED_CASE, index + 1, from),
		),
	});
	const attempts = nextAttemptNumber(await open.readRecord(learner), IMPORTED_CASE) - 1;
	tell({ kind: 'imported', learner, attempts });
}

function tell(line: CrashLine): void {
	writeSync(1, `${JSON.stringify(line)}\n`);
}
