import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noWork } from '#domain/learning';
import type { DatedEvent } from '#domain/learning';
import { writeLogLines } from './log-line.ts';
import { nodeFiles } from './node-files.ts';
import { openLearner } from './open-learner.ts';
import type { StoreFiles } from './store-files.ts';
import { isStoreFailure } from './store-failure.ts';
import { aDraft, anAnswer, aScore, aSubmission } from './testing/a-submission.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();
const AT = '2026-02-12T10:00:00.000Z';

async function open(folder: string, files: StoreFiles = nodeFiles()) {
	const surroundings = { files, folder, now: () => new Date(0), report: () => undefined };
	return openLearner(surroundings, learner);
}

function eventsOf(count: number): readonly DatedEvent[] {
	return Array.from({ length: count }, (_, index): readonly DatedEvent[] => {
		const attempt = { caseId: 'one', number: index + 1 };
		return [
			{
				at: AT,
				event: {
					type: 'attempt-submitted',
					attempt,
					contentHash: 'a'.repeat(64),
					keyRevision: 1,
					answer: anAnswer(`ä${index}`),
					work: noWork(),
					imported: false,
				},
			},
			{
				at: AT,
				event: {
					type: 'attempt-scored',
					attempt,
					cause: 'auto',
					actor: 'scorer',
					reason: '',
					before: null,
					score: aScore(),
					imported: false,
				},
			},
		];
	}).flat();
}

describe('opening a learner', () => {
	it('[ST2] finds every acknowledged event wherever the last write was cut, and goes on', async () => {
		const folder = await temporaryFolder();
		const log = join(folder, learner, 'events.jsonl');
		const first = await open(folder);
		await first.append(eventsOf(3));
		const acknowledged = await readFile(log);
		const { lastSeq } = first.record;
		const torn = Buffer.concat(
			writeLogLines(eventsOf(5).slice(6), lastSeq + 1, false).map(({ bytes }) => bytes),
		);
		await fc.assert(
			fc.asyncProperty(fc.nat(torn.length), fc.boolean(), async (cut, isGarbled) => {
				await writeFile(log, acknowledged);
				const rest = Buffer.from(torn.subarray(0, cut));
				// A machine that lost its power may leave zeros where the data should have come.
				if (isGarbled) rest.fill(0, 0, Math.floor(cut / 2));
				await appendFile(log, rest);
				const opened = await open(folder);
				expect(opened.record.attempts.slice(0, 3)).toEqual(first.record.attempts);
				await opened.append(
					eventsOf(1)
						.slice(0, 1)
						.map(({ at }) => renamed(at)),
				);
				const again = await open(folder);
				expect(again.record).toEqual(opened.record);
				expect(again.record.displayName).toBe('Rosa');
			}),
			{ numRuns: 150 },
		);
	});

	it('[ST9] opens or says why not, at whatever step the disk fails, and spoils nothing', async () => {
		const origin = await temporaryFolder();
		const { store } = await openTestStore(origin);
		await store.submitAttempt(learner, aSubmission('one', 1));
		await store.flush();
		await store.submitAttempt(learner, aSubmission('two', 1));
		await store.saveDraft(learner, aDraft('three', 1));
		await store.saveDraft(learner, aDraft('two', 2));
		await store.close();
		const learners = join(origin, 'learners');
		const own = join(learners, learner);
		await appendFile(join(own, 'events.jsonl'), 'torn');
		await writeFile(join(own, 'drafts', 'one.json'), 'unreadable');
		await writeFile(join(own, 'state.json'), 'unreadable');
		await writeFile(join(own, 'drafts', 'x.json.0123.tmp'), 'unfinished');

		const counting = failingFiles(nodeFiles());
		const first = await temporaryFolder();
		await cp(learners, first, { recursive: true });
		const healthy = await open(first, counting.files);
		expect(healthy.record.attempts).toHaveLength(2);
		expect(counting.steps.length).toBeGreaterThan(20);

		for (let failing = 0; failing < counting.steps.length; failing++) {
			const folder = await temporaryFolder();
			await cp(learners, folder, { recursive: true });
			const disk = failingFiles(nodeFiles());
			disk.failWhere(({ index }) => (index === failing ? 'EIO' : null));
			const opened = await open(folder, disk.files).catch((error: unknown) => error);
			if (!isStoreFailure(opened)) expect(opened).toHaveProperty('record', healthy.record);
			const next = await open(folder);
			expect(next.record).toEqual(healthy.record);
			expect(next.drafts.all()).toEqual(healthy.drafts.all());
		}
	});
});

function renamed(at: string): DatedEvent {
	return { at, event: { type: 'learner-renamed', displayName: 'Rosa' } };
}
