import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LearnerId } from './learner-id.ts';
import { sealText } from './sealed-text.ts';
import { aDraft, anAnswer, aSubmission } from './testing/a-submission.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();

function draftFile(folder: string, caseId = 'one'): string {
	return join(folder, 'learners', learner, 'drafts', `${caseId}.json`);
}

describe('drafts', () => {
	it('[ST10] keeps a draft over a restart and counts its revisions up', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		const first = await store.saveDraft(learner, aDraft('one', 1));
		expect(first).toMatchObject({ state: 'saved', revision: 1 });
		const answer = anAnswer('B01');
		const second = await store.saveDraft(learner, aDraft('one', 1, { basedOnRevision: 1, answer }));
		expect(second).toMatchObject({ state: 'saved', revision: 2 });
		await store.close();
		const { store: next } = await openTestStore(folder);
		expect(await next.readDraft(learner, 'one')).toMatchObject({ attempt: 1, revision: 2, answer });
		expect(await next.readDraft(learner, 'two')).toBeNull();
	});

	it('[ST10] lists the drafts of all cases', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.saveDraft(learner, aDraft('one', 1));
		await store.saveDraft(learner, aDraft('two', 1));
		const drafts = await store.readDrafts(learner);
		expect(drafts.map(({ caseId }) => caseId)).toEqual(['one', 'two']);
	});

	it('[ST11] hands over the newer draft instead of overwriting it', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.saveDraft(learner, aDraft('one', 1, { answer: anAnswer('newer') }));
		const stale = aDraft('one', 1, { answer: anAnswer('stale') });
		const outcome = await store.saveDraft(learner, stale);
		expect(outcome).toMatchObject({
			state: 'conflict',
			draft: { revision: 1, answer: anAnswer('newer') },
		});
		expect((await store.readDraft(learner, 'one'))?.answer).toEqual(anAnswer('newer'));
		const chosen = await store.saveDraft(learner, { ...stale, overwrite: true });
		expect(chosen).toMatchObject({ state: 'saved', revision: 2 });
		expect((await store.readDraft(learner, 'one'))?.answer).toEqual(anAnswer('stale'));
	});

	it('[ST11] finds no conflict in saving once more what is saved, as after a lost acknowledgement', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const draft = aDraft('one', 1);
		const first = await store.saveDraft(learner, draft);
		expect(await store.saveDraft(learner, draft)).toEqual(first);
	});

	it('[ST35] merges work without a conflict, and leaves the revision as it is', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.saveDraft(learner, aDraft('one', 1, { work: { seconds: 0, note: 'mine' } }));
		const stale = aDraft('one', 1, { basedOnRevision: 0, work: { hints: 1 } });
		expect(await store.saveDraft(learner, stale)).toMatchObject({ state: 'saved', revision: 1 });
		const alone = { ...stale, answer: null, work: { note: 'changed' } };
		expect(await store.saveDraft(learner, alone)).toMatchObject({ state: 'saved', revision: 1 });
		expect(await store.readDraft(learner, 'one')).toMatchObject({
			answer: stale.answer,
			work: { hints: 1, seconds: 0, note: 'changed' },
		});
	});

	it('[ST35] believes no more time than there was since the draft began', async () => {
		let time = Date.UTC(2026, 1, 12, 10);
		const now = () => new Date(time);
		const { store } = await openTestStore(await temporaryFolder(), { now });
		await store.saveDraft(learner, aDraft('one', 1, { work: { seconds: 90 } }));
		const secondsAfter = async (milliseconds: number, seconds: number) => {
			time += milliseconds;
			await store.saveDraft(learner, aDraft('one', 1, { work: { seconds } }));
			return (await store.readDraft(learner, 'one'))?.work.seconds;
		};
		expect(await secondsAfter(0, 500)).toBe(0);
		expect(await secondsAfter(60_500, 55)).toBe(55);
		expect(await secondsAfter(9_500, 500)).toBe(70);
		expect(await secondsAfter(60_000, 10)).toBe(70);
	});

	it('[ST35] begins a draft by its work alone', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const begun = aDraft('one', 1, { answer: null, work: { hints: 1 } });
		expect(await store.saveDraft(learner, begun)).toMatchObject({ state: 'saved', revision: 1 });
		expect((await store.readDraft(learner, 'one'))?.answer).toMatchObject({ diagnoses: [] });
	});

	it('[ST11] never gives a revision a second time, also when the page knows of a later one', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const draft = aDraft('one', 1, { basedOnRevision: 7 });
		expect(await store.saveDraft(learner, draft)).toMatchObject({ state: 'saved', revision: 8 });
	});

	it.each([Number.NaN, -1, 1.5, Number.MAX_VALUE])(
		'[ST11] does not believe revision %d',
		async (basedOnRevision) => {
			const { store } = await openTestStore(await temporaryFolder());
			const draft = aDraft('one', 1, { basedOnRevision });
			expect(await store.saveDraft(learner, draft)).toMatchObject({ state: 'saved', revision: 1 });
		},
	);

	it('[ST12] says so where the attempt was submitted already', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.submitAttempt(learner, aSubmission('one', 1));
		expect(await store.saveDraft(learner, aDraft('one', 1))).toEqual({
			state: 'already-submitted',
			attempt: { caseId: 'one', number: 1 },
		});
		expect(await store.readDraft(learner, 'one')).toBeNull();
	});

	it('[ST12] refuses a draft for an attempt that is not next', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const outcome = await store.saveDraft(learner, aDraft('one', 3));
		expect(outcome).toEqual({ state: 'no-such-attempt', next: 1 });
	});

	it('[ST12] clears away a draft that a crash left behind after its attempt was submitted', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.saveDraft(learner, aDraft('one', 1));
		const left = await readFile(draftFile(folder));
		await store.submitAttempt(learner, aSubmission('one', 1));
		await store.close();
		await writeFile(draftFile(folder), left);
		const { store: next } = await openTestStore(folder);
		expect(await next.readDraft(learner, 'one')).toBeNull();
		expect(await readdir(dirname(draftFile(folder)))).toEqual([]);
	});

	it.each([
		['half of it', (text: string) => text.slice(0, 80)],
		['nothing', () => ''],
		['one letter changed', (text: string) => text.replace('B00', 'B01')],
		['another thing', () => `${sealText({ hello: 'world' })}\n`],
	])('[ST13] moves a draft away of which %s is left, and reports it', async (_, spoil) => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.saveDraft(learner, aDraft('one', 1));
		await store.saveDraft(learner, aDraft('two', 1));
		await store.close();
		const file = draftFile(folder);
		await writeFile(file, spoil(await readFile(file, 'utf8')));
		const { store: next, problems } = await openTestStore(folder);
		expect(await next.readDraft(learner, 'one')).toBeNull();
		expect(await next.readDraft(learner, 'two')).not.toBeNull();
		expect(problems).toMatchObject([{ file }]);
		expect(await readdir(dirname(file))).toEqual(['one.json.unreadable-1', 'two.json']);
	});

	it('[ST13] clears unfinished files away and touches no others', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.saveDraft(learner, aDraft('one', 1));
		await store.close();
		const drafts = dirname(draftFile(folder));
		await writeFile(join(drafts, 'one.json.0123456789ab.tmp'), 'half');
		await writeFile(join(drafts, 'notes.txt'), 'of somebody');
		const { store: next } = await openTestStore(folder);
		expect((await next.readDrafts(learner)).length).toBe(1);
		expect(await readdir(drafts)).toEqual(['notes.txt', 'one.json']);
	});

	it('[ST14] refuses names that could lead out of the folder', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await expect(store.saveDraft(learner, aDraft('../../evil', 1))).rejects.toThrow('Not the id');
		const stranger = store.readRecord('../../evil' as LearnerId);
		await expect(stranger).rejects.toThrow('Only a learner id');
		expect((await readdir(folder)).sort()).toEqual(['learners', 'lock']);
	});
});
