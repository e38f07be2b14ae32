import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashRevision } from '#server/revision-store';
import { nodeFiles } from './node-files.ts';
import { aDraft, anAnswer, aScore, aSubmission } from './testing/a-submission.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();
const first = { caseId: 'one', number: 1 };

function logFile(folder: string): string {
	return join(folder, 'learners', learner, 'events.jsonl');
}

describe('attempts', () => {
	it('[ST15] keeps answer, score and text of the case, and drops the draft', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.saveDraft(learner, aDraft('one', 1));
		const submission = aSubmission('one', 1, { contentText: '# Äneas\r\n' });
		const outcome = await store.submitAttempt(learner, submission);
		expect(outcome).toMatchObject({ state: 'submitted', attempt: { ...first, imported: false } });
		await store.close();
		const { store: next } = await openTestStore(folder);
		expect(await next.readAttempt(learner, first)).toMatchObject({
			summary: { ...first, headline: { right: 1, of: 2 } },
			submitted: { answer: submission.answer, keyRevision: 1 },
			scored: { event: { cause: 'auto', score: submission.score } },
		});
		expect(await next.revisions.read(submission.contentHash)).toBe('# Äneas\r\n');
		expect(await next.readDraft(learner, 'one')).toBeNull();
	});

	it('[ST15] makes the text durable before the event that names it, and drops the draft last', async () => {
		const disk = failingFiles(nodeFiles());
		const { store } = await openTestStore(await temporaryFolder(), { files: disk.files });
		await store.saveDraft(learner, aDraft('one', 1));
		disk.reset();
		await store.submitAttempt(learner, aSubmission('one', 1));
		const at = (name: string, part: string) =>
			disk.steps.findIndex((step) => step.name === name && step.path.includes(part));
		const order = [
			at('rename', 'revisions'),
			at('syncFolder', 'revisions'),
			at('write', 'events.jsonl'),
			at('sync', 'events.jsonl'),
			at('remove', 'drafts'),
		];
		expect(order[0]).toBeGreaterThan(-1);
		expect(order).toEqual(order.toSorted((left, right) => left - right));
		const writes = disk.steps.filter(
			({ name, path }) => name === 'write' && path.includes('events'),
		);
		expect(writes).toHaveLength(1);
	});

	it('[ST16] lets the first of two submissions of the same attempt stand', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const twice = [anAnswer('first'), anAnswer('second')].map((answer) =>
			store.submitAttempt(learner, aSubmission('one', 1, { answer })),
		);
		const states = (await Promise.all(twice)).map(({ state }) => state);
		expect(states).toEqual(['submitted', 'already-submitted']);
		const kept = await store.readAttempt(learner, first);
		expect(kept?.submitted.answer).toEqual(anAnswer('first'));
		expect((await store.readRecord(learner)).attempts).toHaveLength(1);
	});

	it('[ST16] refuses an attempt that is not the next', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const outcome = await store.submitAttempt(learner, aSubmission('one', 2));
		expect(outcome).toEqual({ state: 'no-such-attempt', next: 1 });
		expect(await store.hasRecord(learner)).toBe(false);
	});

	it('[ST15] refuses a hash that is not that of the text, before anything is written', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const wrong = aSubmission('one', 1, { contentHash: hashRevision('another') });
		await expect(store.submitAttempt(learner, wrong)).rejects.toThrow('has the hash');
		expect((await store.readRecord(learner)).attempts).toEqual([]);
	});

	it('[ST17] reads one old attempt without reading the rest of the log', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		for (let number = 1; number <= 3; number++) {
			await store.submitAttempt(learner, aSubmission('one', number));
		}
		await store.close();
		const { store: next } = await openTestStore(folder);
		await next.readRecord(learner);
		const lines = (await readFile(logFile(folder), 'utf8')).split('\n');
		// Same length, other lines unreadable: only the two lines of attempt 2 are left whole.
		const spoilt = lines.map((line, at) => (at === 2 || at === 3 ? line : line.replace(/./g, 'x')));
		await writeFile(logFile(folder), spoilt.join('\n'));
		const found = await next.readAttempt(learner, { caseId: 'one', number: 2 });
		expect(found?.submitted.answer).toEqual(aSubmission('one', 2).answer);
	});

	it('[ST17] says that there is no such attempt', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		expect(await store.readAttempt(learner, first)).toBeNull();
	});

	it('[ST18] names a submission that lost its score, and mends it once', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.submitAttempt(learner, aSubmission('one', 1));
		await store.close();
		const log = await readFile(logFile(folder), 'utf8');
		await truncate(logFile(folder), log.indexOf('\n') + 20);
		const { store: next, problems } = await openTestStore(folder);
		expect(await next.readUnscored(learner)).toMatchObject([first]);
		expect(problems[0]?.message).toContain('never finished');
		expect((await next.readAttempt(learner, first))?.scored).toBeNull();
		const mend = {
			attempt: first,
			cause: 'auto' as const,
			actor: 'scorer',
			reason: 'Mended.',
			score: aScore(),
		};
		await Promise.all([next.appendScore(learner, mend), next.appendScore(learner, mend)]);
		expect(await next.readUnscored(learner)).toEqual([]);
		expect(await next.readEvents(learner)).toHaveLength(2);
	});

	it('[ST18] appends a later score beside the earlier and lets it hold', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.submitAttempt(learner, aSubmission('one', 1));
		const score = aScore({ headline: { right: 2, of: 2 } });
		const regrade = {
			attempt: first,
			cause: 'regrade' as const,
			actor: 'key',
			reason: 'Fixed.',
			score,
		};
		expect(await store.appendScore(learner, regrade)).toMatchObject({ headline: score.headline });
		const found = await store.readAttempt(learner, first);
		expect(found?.scored?.event).toMatchObject({ before: { right: 1, of: 2 }, cause: 'regrade' });
		expect(await store.readEvents(learner)).toHaveLength(3);
		const nobody = { ...regrade, attempt: { caseId: 'two', number: 1 } };
		expect(await store.appendScore(learner, nobody)).toBeNull();
	});

	it('[ST3] keeps the attempts before and after a damaged line, and goes on', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.submitAttempt(learner, aSubmission('one', 1));
		await store.submitAttempt(learner, aSubmission('two', 1));
		await store.submitAttempt(learner, aSubmission('three', 1));
		await store.close();
		const log = await readFile(logFile(folder), 'utf8');
		await writeFile(logFile(folder), log.replace('"caseId":"two"', '"caseId":"tWo"'));
		const { store: next, problems } = await openTestStore(folder);
		const { attempts } = await next.readRecord(learner);
		expect(attempts.map(({ caseId }) => caseId)).toEqual(['one', 'three']);
		expect(problems).toContainEqual(expect.objectContaining({ file: logFile(folder), line: 3 }));
		await next.submitAttempt(learner, aSubmission('four', 1));
		expect(await next.readAttempt(learner, { caseId: 'three', number: 1 })).not.toBeNull();
	});

	it('[ST19] leaves no trace of a visitor who only looks', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		expect(await store.hasRecord(learner)).toBe(false);
		expect(await store.readRecord(learner)).toMatchObject({ attempts: [], displayName: '' });
		expect(await store.readDrafts(learner)).toEqual([]);
		expect(await store.readEvents(learner)).toEqual([]);
		await store.close();
		expect(await readdir(join(folder, 'learners'))).toEqual([]);
	});

	it('[ST8] throws a failure and opens afresh where the log was changed by something else', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.submitAttempt(learner, aSubmission('one', 1));
		await appendFile(logFile(folder), 'x\n');
		const refused = store.submitAttempt(learner, aSubmission('one', 2));
		await expect(refused).rejects.toMatchObject({ kind: 'changed' });
		expect(await store.submitAttempt(learner, aSubmission('one', 2))).toMatchObject({
			state: 'submitted',
		});
	});

	it('[ST20] keeps a cleaned display name, and none that is the same again', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		expect(await store.rename(learner, '  Rosa  Lind ')).toBe('Rosa Lind');
		expect(await store.rename(learner, 'Rosa Lind')).toBe('Rosa Lind');
		expect((await store.readRecord(learner)).displayName).toBe('Rosa Lind');
		expect(await store.readEvents(learner)).toHaveLength(1);
	});
});
