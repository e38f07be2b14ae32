import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';
import { aDraft, aSubmission } from './testing/a-submission.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();
const other = aLearner('b');

describe('deleting a record', () => {
	it('[ST24] leaves nothing of the learner and everything of others', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		for (const each of [learner, other]) {
			await store.saveDraft(each, aDraft('two', 1));
			await store.submitAttempt(each, aSubmission('one', 1));
		}
		await store.flush();
		await store.deleteLearner(learner);
		expect(await readdir(join(folder, 'learners'))).toEqual([other]);
		expect(await store.hasRecord(learner)).toBe(false);
		await store.close();
		expect(await readdir(join(folder, 'learners'))).toEqual([other]);
	});

	it('[ST24] refuses what still waited, and starts afresh for what comes later', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.submitAttempt(learner, aSubmission('one', 1));
		const deleting = store.deleteLearner(learner);
		const waiting = store.saveDraft(learner, aDraft('two', 1));
		await expect(waiting).rejects.toMatchObject({ kind: 'deleted' });
		await deleting;
		expect(await readdir(join(folder, 'learners'))).toEqual([]);
		await store.submitAttempt(learner, aSubmission('one', 1));
		expect((await store.readRecord(learner)).attempts).toHaveLength(1);
	});

	it('[ST24] does nothing where there is nothing', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.deleteLearner(learner);
		expect(await store.hasRecord(learner)).toBe(false);
	});

	it('[ST24] changes nothing where the folder can not be moved', async () => {
		const disk = failingFiles(nodeFiles());
		const { store } = await openTestStore(await temporaryFolder(), { files: disk.files });
		await store.submitAttempt(learner, aSubmission('one', 1));
		disk.failWhere(({ name }) => (name === 'rename' ? 'EACCES' : null));
		await expect(store.deleteLearner(learner)).rejects.toMatchObject({ kind: 'not-writable' });
		disk.reset();
		expect((await store.readRecord(learner)).attempts).toHaveLength(1);
	});

	it('[ST24] says so where files are left over, and removes them at the next start', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		const { store } = await openTestStore(folder, { files: disk.files });
		await store.submitAttempt(learner, aSubmission('one', 1));
		disk.failWhere(({ name, path }) =>
			name === 'remove' && path.includes('deleted') ? 'EIO' : null,
		);
		await expect(store.deleteLearner(learner)).rejects.toThrow(/when it next starts/);
		disk.reset();
		expect(await store.hasRecord(learner)).toBe(false);
		await store.close();
		expect(await readdir(join(folder, 'learners'))).toHaveLength(1);
		await openTestStore(folder);
		expect(await readdir(join(folder, 'learners'))).toEqual([]);
	});

	it('[ST24] takes only its own leftovers away at a start', async () => {
		const folder = await temporaryFolder();
		await mkdir(join(folder, 'learners', 'notes'), { recursive: true });
		await writeFile(join(folder, 'learners', 'notes', 'a.txt'), 'kept');
		await openTestStore(folder);
		expect(await readdir(join(folder, 'learners'))).toEqual(['notes']);
	});
});
