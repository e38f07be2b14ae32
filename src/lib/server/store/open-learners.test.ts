import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';
import { OpenLearners } from './open-learners.ts';
import { aDraft, anAnswer, aSubmission } from './testing/a-submission.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const DIGITS = [...'0123456789abcdef'];

describe('learners in memory', () => {
	it('[ST21] does everything for one learner in the order in which it was asked for', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const learner = aLearner();
		const done: string[] = [];
		const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
		await Promise.all(
			numbers.map(async (number) => {
				await store.submitAttempt(learner, aSubmission('one', number));
				done.push(`attempt ${number}`);
			}),
		);
		expect(done).toEqual(numbers.map((number) => `attempt ${number}`));
		const { attempts, lastSeq } = await store.readRecord(learner);
		expect(attempts.map(({ number }) => number)).toEqual(numbers);
		expect(lastSeq).toBe(40);
	});

	it('[ST21] goes on after something failed', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const learner = aLearner();
		const bad = store.saveDraft(learner, aDraft('../bad', 1)).catch(() => 'failed');
		const good = store.saveDraft(learner, aDraft('good', 1));
		expect(await bad).toBe('failed');
		expect(await good).toMatchObject({ state: 'saved' });
	});

	it('[ST21] refuses more than a person could have waiting', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const asked = Array.from({ length: 300 }, () => store.hasRecord(aLearner()));
		const results = await Promise.allSettled(asked);
		const refused = results.filter(({ status }) => status === 'rejected');
		expect(refused).toHaveLength(100);
		expect(refused[0]).toMatchObject({ reason: { kind: 'busy' } });
		expect(await store.hasRecord(aLearner())).toBe(false);
	});

	it('[ST22] holds a bounded number of learners, and loses nothing of those put out', async () => {
		const folder = await temporaryFolder();
		const learners = new OpenLearners(
			{ files: nodeFiles(), folder, now: () => new Date(0), report: () => undefined },
			3,
		);
		for (const digit of DIGITS) {
			await learners.with(aLearner(digit), (learner) =>
				learner.append([
					{
						at: '2026-02-12T10:00:00.000Z',
						event: { type: 'learner-renamed', displayName: digit },
					},
				]),
			);
		}
		await learners.flush();
		expect(learners.count).toBeLessThanOrEqual(4);
		expect(await readdir(join(folder, aLearner('0')))).toContain('state.json');
		const names = await Promise.all(
			DIGITS.map((digit) => learners.with(aLearner(digit), ({ record }) => record.displayName)),
		);
		expect(names).toEqual(DIGITS);
	});

	it('[ST22] never puts a learner out while something waits', async () => {
		const { store } = await openTestStore(await temporaryFolder(), { mostOpen: 1 });
		const rounds = Array.from({ length: 12 }, (_, index) => index + 1);
		await Promise.all(
			DIGITS.slice(0, 6).flatMap((digit) =>
				rounds.map((number) => store.submitAttempt(aLearner(digit), aSubmission('one', number))),
			),
		);
		for (const digit of DIGITS.slice(0, 6)) {
			expect((await store.readRecord(aLearner(digit))).attempts).toHaveLength(12);
		}
	});

	it('[ST23] gives the same store for the same folder, and a new one after closing', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		const { store: same } = await openTestStore(join(folder, '.'));
		expect(same).toBe(store);
		await store.close();
		await store.close();
		const { store: next } = await openTestStore(folder);
		expect(next).not.toBe(store);
		await expect(store.hasRecord(aLearner())).rejects.toMatchObject({ kind: 'closed' });
	});

	it('[ST23] finishes on closing what was asked for before', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		const saving = store.saveDraft(aLearner(), aDraft('one', 1, { answer: anAnswer('last') }));
		await store.close();
		expect(await saving).toMatchObject({ state: 'saved' });
		const { store: next } = await openTestStore(folder);
		expect((await next.readDraft(aLearner(), 'one'))?.answer).toEqual(anAnswer('last'));
	});

	it('[ST23] can be opened again after it could not be opened', async () => {
		const folder = await temporaryFolder();
		const blocked = join(folder, 'file');
		await nodeFiles()
			.openToAppend(blocked)
			.then((file) => file.close());
		const below = join(blocked, 'data');
		await expect(openTestStore(below)).rejects.toMatchObject({ kind: 'not-writable' });
		await nodeFiles().remove(blocked);
		await expect(openTestStore(below)).resolves.toBeDefined();
	});
});
