import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLearnerStore } from '#server/learner-store';
import type { LearnerId, LearnerStore } from '#server/learner-store';
import { identify, newToken } from '#server/who';
import type { BenchOptions, BenchResult } from './bench.ts';
import { quantile } from './quantile.ts';
import { sampleDocumentAttempt, sampleSubmission } from './sample-attempt.ts';

const FEW = 10;
const MANY = 5_000;
const CASE = 'measured-case';
/** What the project promises: a long record costs less than three times a short one. */
const HIGHEST_RATIO = 3;

/**
 * Measures how long a submission takes, from the call until it is durable, for learners with few and
 * with many attempts behind them. The two take turns, so that whatever else the disk does hits both.
 */
export async function runSaveBench({ progress, rounds }: BenchOptions): Promise<BenchResult> {
	const folder = await mkdtemp(join(tmpdir(), 'chart-to-claim-save-'));
	const open = async () =>
		openLearnerStore({ folder, now: () => new Date(), report: ({ message }) => progress(message) });
	try {
		let store = await open();
		const shortOnes: LearnerId[] = [];
		for (let index = 0; index < 20; index++) shortOnes.push(await aLearnerWith(store, FEW));
		progress(`Making a record with ${MANY} attempts …`);
		const long = await aLearnerWith(store, MANY);
		const turns = rounds ?? 200;
		const few: number[] = [];
		const many: number[] = [];
		for (let turn = 0; turn < turns; turn++) {
			const short = shortOnes[turn % shortOnes.length] ?? long;
			few.push(await timeOf(() => submitNext(store, short)));
			many.push(await timeOf(() => submitNext(store, long)));
		}
		const oldAttempt = await timeOf(() => store.readAttempt(long, { caseId: CASE, number: 7 }));
		await store.close();
		store = await open();
		const coldOpening = await timeOf(() => store.readRecord(long));
		await store.close();
		return judge(few, many, { oldAttempt, coldOpening });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function judge(
	few: readonly number[],
	many: readonly number[],
	{ oldAttempt, coldOpening }: { oldAttempt: number; coldOpening: number },
): BenchResult {
	const ratio = quantile(many, 0.5) / quantile(few, 0.5);
	const figures = {
		saveWith10MedianMs: round(quantile(few, 0.5)),
		saveWith10P95Ms: round(quantile(few, 0.95)),
		saveWith5000MedianMs: round(quantile(many, 0.5)),
		saveWith5000P95Ms: round(quantile(many, 0.95)),
		saveRatio: round(ratio),
		readOldAttemptMs: round(oldAttempt),
		openLongRecordMs: round(coldOpening),
	};
	return {
		passed: ratio < HIGHEST_RATIO,
		figures,
		sentences: [
			`Saving an attempt takes ${figures.saveWith10MedianMs} ms with ${FEW} attempts in the record and ${figures.saveWith5000MedianMs} ms with ${MANY}: ${figures.saveRatio} times (less than ${HIGHEST_RATIO} is promised).`,
			`Opening the long record after a restart takes ${figures.openLongRecordMs} ms, one old attempt of it ${figures.readOldAttemptMs} ms.`,
		],
	};
}

async function aLearnerWith(store: LearnerStore, attempts: number): Promise<LearnerId> {
	const { learner } = identify(newToken());
	if (learner === null) throw new Error('A new token names nobody.');
	await store.importDocument(learner, {
		schema: 'record/1',
		exportedAt: new Date().toISOString(),
		displayName: '',
		sittings: [],
		journeys: [],
		codes: [],
		attempts: Array.from({ length: attempts }, (_, index) =>
			sampleDocumentAttempt(CASE, index + 1),
		),
	});
	return learner;
}

async function submitNext(store: LearnerStore, learner: LearnerId): Promise<void> {
	const { attempts } = await store.readRecord(learner);
	const outcome = await store.submitAttempt(
		learner,
		sampleSubmission(CASE, attempts.length + 1, 'Z00.00'),
	);
	if (outcome.state !== 'submitted') throw new Error(`The attempt was not saved: ${outcome.state}`);
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
