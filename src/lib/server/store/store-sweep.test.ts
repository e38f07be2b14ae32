import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LearnerStore } from '#server/learner-store';
import { nodeFiles } from './node-files.ts';
import { isStoreFailure } from './store-failure.ts';
import { aDraft, anAnswer, aSubmission } from './testing/a-submission.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

/*
 * One way through the store, with every single step of the file system failing in turn: whatever was
 * acknowledged is there afterwards, in this process and in the next; whatever failed said so.
 */

const learner = aLearner();

/** Does one thing and says whether it was acknowledged. */
async function attempt(acknowledged: Set<string>, name: string, act: () => Promise<unknown>) {
	try {
		await act();
		acknowledged.add(name);
	} catch (error) {
		if (!isStoreFailure(error)) throw error;
	}
}

async function walk(store: LearnerStore): Promise<Set<string>> {
	const acknowledged = new Set<string>();
	await attempt(acknowledged, 'name', () => store.rename(learner, 'Rosa'));
	await attempt(acknowledged, 'draft', () => store.saveDraft(learner, aDraft('one', 1)));
	await attempt(acknowledged, 'attempt', () => store.submitAttempt(learner, aSubmission('one', 1)));
	await attempt(acknowledged, 'second draft', async () => {
		const { attempts } = await store.readRecord(learner);
		const draft = aDraft('one', attempts.length + 1, {
			answer: anAnswer('second'),
			overwrite: true,
		});
		const { state } = await store.saveDraft(learner, draft);
		expect(state).toBe('saved');
	});
	await attempt(acknowledged, 'view', () => store.flush());
	return acknowledged;
}

async function check(store: LearnerStore, acknowledged: ReadonlySet<string>): Promise<void> {
	const record = await store.readRecord(learner);
	if (acknowledged.has('name')) expect(record.displayName).toBe('Rosa');
	const first = { caseId: 'one', number: 1 };
	if (acknowledged.has('attempt')) {
		const found = await store.readAttempt(learner, first);
		expect(found?.submitted.answer).toEqual(aSubmission('one', 1).answer);
		expect(found?.scored?.event.score).toEqual(aSubmission('one', 1).score);
		expect(await store.revisions.read(found?.summary.contentHash ?? '')).toBe('# one\n');
	}
	const draft = await store.readDraft(learner, 'one');
	if (acknowledged.has('second draft')) expect(draft?.answer).toEqual(anAnswer('second'));
	else if (acknowledged.has('draft') && record.attempts.length === 0) {
		expect(draft?.answer).toEqual(anAnswer('B00'));
	}
	expect(await store.readUnscored(learner)).toEqual([]);
}

async function everyFile(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('the store on a failing disk', () => {
	it.each(['ENOSPC', 'EIO'])(
		'[ST9] loses nothing acknowledged when any one step fails with %s',
		async (code) => {
			const counting = failingFiles(nodeFiles());
			const { store: healthy } = await openTestStore(await temporaryFolder(), {
				files: counting.files,
			});
			counting.reset();
			expect((await walk(healthy)).size).toBe(5);
			const count = counting.steps.length;
			expect(count).toBeGreaterThan(40);

			for (let failing = 0; failing < count; failing++) {
				const folder = await temporaryFolder();
				const disk = failingFiles(nodeFiles());
				const { store } = await openTestStore(folder, { files: disk.files });
				disk.reset();
				disk.failWhere(({ index }) => (index === failing ? code : null));
				const acknowledged = await walk(store);
				disk.reset();
				await check(store, acknowledged);
				await store.close();
				const { store: next } = await openTestStore(folder);
				await check(next, acknowledged);
				const more = (await next.readRecord(learner)).attempts.length + 1;
				const { state } = await next.submitAttempt(learner, aSubmission('one', more));
				expect(state).toBe('submitted');
				await next.close();
				expect(await everyFile(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
			}
		},
		60_000,
	);

	it('[ST9] says with a sentence what a full disk means, and works again when there is room', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		const { store } = await openTestStore(folder, { files: disk.files });
		await store.submitAttempt(learner, aSubmission('one', 1));
		disk.failWhere(({ name }) => (name === 'write' ? 'ENOSPC' : null));
		await expect(store.saveDraft(learner, aDraft('one', 2))).rejects.toThrow(
			/no room left on the disk/,
		);
		await expect(store.submitAttempt(learner, aSubmission('one', 2))).rejects.toThrow(/not saved/);
		expect((await store.readRecord(learner)).attempts).toHaveLength(1);
		disk.reset();
		await store.saveDraft(learner, aDraft('one', 2));
		await store.submitAttempt(learner, aSubmission('one', 2));
		const log = await readFile(join(folder, 'learners', learner, 'events.jsonl'), 'utf8');
		expect(log.trimEnd().split('\n')).toHaveLength(4);
	});
});
