import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';
import { sealText } from './sealed-text.ts';
import { aSubmission } from './testing/a-submission.ts';
import { failingFiles } from './testing/failing-files.ts';
import { writeFutureEvent } from './testing/future-event.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();

async function twoAttempts(folder: string): Promise<string> {
	const { store } = await openTestStore(folder);
	await store.submitAttempt(learner, aSubmission('one', 1));
	await store.flush();
	await store.submitAttempt(learner, aSubmission('two', 1));
	await store.close();
	return join(folder, 'learners', learner);
}

async function casesIn(folder: string) {
	const { store, problems } = await openTestStore(folder);
	const { attempts } = await store.readRecord(learner);
	const scores = await Promise.all(attempts.map((name) => store.readAttempt(learner, name)));
	expect(scores.every((found) => found?.scored !== null)).toBe(true);
	await store.close();
	return { cases: attempts.map(({ caseId }) => caseId), problems };
}

describe('the quick view', () => {
	it('[ST5] is written on flush and at the end, the one before kept beside it', async () => {
		const own = await twoAttempts(await temporaryFolder());
		expect((await readdir(own)).sort()).toEqual(['events.jsonl', 'state.json', 'state.json.bak']);
		expect(await readFile(join(own, 'state.json'), 'utf8')).toContain('"caseId":"two"');
		expect(await readFile(join(own, 'state.json.bak'), 'utf8')).not.toContain('"caseId":"two"');
	});

	it.each(['', '{}', 'null', '{"sum":"0123456789abcdef","schema":"state/1"}\n'])(
		'[ST5] is moved away when it holds %j, and the record comes from the log',
		async (text) => {
			const folder = await temporaryFolder();
			const own = await twoAttempts(folder);
			await writeFile(join(own, 'state.json'), text);
			await writeFile(join(own, 'state.json.bak'), text);
			const { cases, problems } = await casesIn(folder);
			expect(cases).toEqual(['one', 'two']);
			expect(problems).toHaveLength(2);
			expect(await readdir(own)).toContain('state.json.unreadable-1');
		},
	);

	it('[ST5] of an earlier form is folded again from the log, and is no fault', async () => {
		const folder = await temporaryFolder();
		const own = await twoAttempts(folder);
		const view = { schema: 'state/1', log: {}, record: {}, places: [] };
		await writeFile(join(own, 'state.json'), `${sealText(view)}\n`);
		await rm(join(own, 'state.json.bak'));
		expect(await casesIn(folder)).toEqual({ cases: ['one', 'two'], problems: [] });
		expect(await readFile(join(own, 'state.json'), 'utf8')).toContain('"schema":"state/6"');
	});

	it('[ST5] is taken up from the one before where the newest is gone', async () => {
		const folder = await temporaryFolder();
		const own = await twoAttempts(folder);
		await rm(join(own, 'state.json'));
		expect(await casesIn(folder)).toEqual({ cases: ['one', 'two'], problems: [] });
	});

	it('[ST5] is not believed where the log disagrees', async () => {
		const folder = await temporaryFolder();
		const own = await twoAttempts(folder);
		const other = await temporaryFolder();
		const { store } = await openTestStore(other);
		await store.submitAttempt(learner, aSubmission('six', 1));
		await store.submitAttempt(learner, aSubmission('ten', 1));
		await store.close();
		// A log of the same length and the same sequence numbers, restored over this one.
		await rename(join(other, 'learners', learner, 'events.jsonl'), join(own, 'events.jsonl'));
		expect((await casesIn(folder)).cases).toEqual(['six', 'ten']);
	});

	it('[ST5] is not believed where the log was lost', async () => {
		const folder = await temporaryFolder();
		const own = await twoAttempts(folder);
		await rm(join(own, 'events.jsonl'));
		expect((await casesIn(folder)).cases).toEqual([]);
	});

	it('[ST5] never keeps a save from being acknowledged, nor a learner from being opened', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		disk.failWhere(({ path }) => (path.includes('state.json') ? 'EIO' : null));
		const { store, problems } = await openTestStore(folder, { files: disk.files });
		const outcome = await store.submitAttempt(learner, aSubmission('one', 1));
		expect(outcome.state).toBe('submitted');
		await store.flush();
		expect(problems.map(({ message }) => message)).toContainEqual(
			expect.stringContaining('quick view could not be written'),
		);
		await store.close();
		expect((await casesIn(folder)).cases).toEqual(['one']);
	});

	it('[ST5] is written by itself once much was appended', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		const answer = {
			schema: 'answer/1' as const,
			procedures: [],
			diagnoses: [{ code: 'x'.repeat(600_000) }],
		};
		await store.submitAttempt(learner, aSubmission('one', 1, { answer }));
		await store.readRecord(learner);
		expect(await readdir(join(folder, 'learners', learner))).toContain('state.json');
	});

	it('[ST5] is not written over events this version does not know', async () => {
		const folder = await temporaryFolder();
		const own = await twoAttempts(folder);
		await writeFutureEvent(join(own, 'events.jsonl'), 5);
		const { store, problems } = await openTestStore(folder);
		await store.submitAttempt(learner, aSubmission('one', 2));
		await store.close();
		expect(problems[0]).toMatchObject({ line: 5 });
		expect(await readFile(join(own, 'state.json'), 'utf8')).not.toContain('"number":2');
		const again = await openTestStore(folder);
		expect((await again.store.readRecord(learner)).attempts).toHaveLength(3);
	});
});
