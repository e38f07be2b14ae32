import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '#domain/learning';
import { exportRecord, importRecord, LARGEST_IMPORT } from './learner-export.ts';
import { nodeFiles } from './store/node-files.ts';
import { aDraft, anAnswer, aScore, aSubmission } from './store/testing/a-submission.ts';
import { failingFiles } from './store/testing/failing-files.ts';
import { temporaryFolder } from './store/testing/temporary-folder.ts';
import { aLearner, openTestStore } from './store/testing/test-store.ts';

const learner = aLearner();
const other = aLearner('b');
const NOW = new Date('2026-03-01T09:00:00Z');

function asFile(value: unknown) {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return { file: 'record.json', bytes: new TextEncoder().encode(text) };
}

/** What must survive a journey: everything but the mark that it was one. */
function essence({ displayName, attempts }: RecordDocument) {
	const plain = attempts.map(({ imported, scores, ...attempt }) => {
		expect(typeof imported).toBe('boolean');
		return { ...attempt, scores: scores.map((score) => ({ ...score, imported: null })) };
	});
	return { displayName, attempts: plain };
}

async function aRecord() {
	const { store } = await openTestStore(await temporaryFolder());
	await store.rename(learner, 'Rosa');
	await store.submitAttempt(learner, aSubmission('one', 1, { contentText: 'KEY CANARY' }));
	await store.submitAttempt(learner, aSubmission('two', 1));
	await store.submitAttempt(learner, aSubmission('one', 2));
	await store.appendScore(learner, {
		attempt: { caseId: 'one', number: 1 },
		cause: 'regrade',
		actor: 'key revision 2',
		reason: 'A line was missing.',
		score: aScore({ headline: { right: 2, of: 2 } }),
	});
	return store;
}

describe('taking a record away and bringing it back', () => {
	it('[ST30] gives the same attempts after an import into an empty record', async () => {
		const store = await aRecord();
		const document = await exportRecord(store, learner, NOW);
		expect(document.attempts).toHaveLength(3);
		const report = await importRecord(store, other, asFile(document));
		expect(report).toMatchObject({ ok: true, added: 3, message: '3 attempts were brought in.' });
		const again = await exportRecord(store, other, NOW);
		expect(essence(again)).toEqual(essence(document));
		expect(again.attempts.every(({ imported }) => imported)).toBe(true);
		const regraded = await store.readAttempt(other, { caseId: 'one', number: 1 });
		expect(regraded?.summary.headline).toEqual({ right: 2, of: 2 });
	});

	it('[ST30] holds no text of a case', async () => {
		const store = await aRecord();
		const text = JSON.stringify(await exportRecord(store, learner, NOW));
		expect(text).not.toContain('CANARY');
		expect(text).toContain('"record/1"');
	});

	it('[ST31] brings nothing in twice', async () => {
		const store = await aRecord();
		const file = asFile(await exportRecord(store, learner, NOW));
		expect(await importRecord(store, learner, file)).toMatchObject({
			ok: true,
			added: 0,
			alreadyHere: 3,
			message: 'Nothing new was in this file. 3 attempts were already in your record.',
		});
		expect((await store.readRecord(learner)).attempts).toHaveLength(3);
	});

	it('[ST31] numbers what it brings in after what is there, and keeps an answer under way', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.submitAttempt(other, aSubmission('one', 1, { answer: anAnswer('own') }));
		await store.saveDraft(other, aDraft('one', 2, { answer: anAnswer('under way') }));
		const source = await aRecord();
		await importRecord(store, other, asFile(await exportRecord(source, learner, NOW)));
		expect(await store.readDraft(other, 'one')).toMatchObject({
			attempt: 4,
			answer: anAnswer('under way'),
		});
		await store.close();
		const { store: next } = await openTestStore(folder);
		const { attempts } = await next.readRecord(other);
		expect(attempts.map(({ caseId, number }) => `${caseId} ${number}`)).toEqual([
			'one 1',
			'one 2',
			'two 1',
			'one 3',
		]);
		expect(await next.readDraft(other, 'one')).toMatchObject({ attempt: 4 });
	});

	it('[ST32] brings all of it in or nothing, whatever step of the disk fails', async () => {
		const file = asFile(await exportRecord(await aRecord(), learner, NOW));
		for (let failing = 0, isPastTheEnd = false; !isPastTheEnd; failing++) {
			const folder = await temporaryFolder();
			const disk = failingFiles(nodeFiles());
			const { store } = await openTestStore(folder, { files: disk.files });
			await store.submitAttempt(other, aSubmission('one', 1, { answer: anAnswer('own') }));
			await store.saveDraft(other, aDraft('one', 2, { answer: anAnswer('under way') }));
			disk.reset();
			disk.failWhere(({ index }) => (index === failing ? 'ENOSPC' : null));
			const isIn = await importRecord(store, other, file).then(
				({ ok }) => ok,
				() => false,
			);
			isPastTheEnd = disk.steps.length <= failing;
			expect(isIn).toBe(isPastTheEnd);
			disk.reset();
			expect((await store.readRecord(other)).attempts).toHaveLength(isIn ? 4 : 1);
			await store.close();
			const { store: next } = await openTestStore(folder);
			expect((await next.readRecord(other)).attempts).toHaveLength(isIn ? 4 : 1);
			expect(await next.readDraft(other, 'one')).toMatchObject({
				attempt: isIn ? 4 : 2,
				answer: anAnswer('under way'),
			});
			await next.close();
		}
	});

	it('[ST32] counts nothing of an import that a crash cut off, wherever it was', async () => {
		const file = asFile(await exportRecord(await aRecord(), learner, NOW));
		const folder = await temporaryFolder();
		const log = join(folder, 'learners', other, 'events.jsonl');
		const { store } = await openTestStore(folder);
		await store.submitAttempt(other, aSubmission('one', 1, { answer: anAnswer('own') }));
		await store.saveDraft(other, aDraft('one', 2, { answer: anAnswer('under way') }));
		const before = (await readFile(log)).length;
		await importRecord(store, other, file);
		await store.close();
		const whole = await readFile(log);
		const cuts = [before, before + 1, whole.length - 1];
		for (let cut = before; cut < whole.length; cut += 97) cuts.push(cut);
		for (const cut of cuts) {
			await writeFile(log, whole.subarray(0, cut));
			const { store: next } = await openTestStore(folder);
			expect((await next.readRecord(other)).attempts).toHaveLength(1);
			expect(await next.readDraft(other, 'one')).toMatchObject({
				attempt: 2,
				answer: anAnswer('under way'),
			});
			await next.close();
		}
	});

	it.each([
		['no JSON', 'hello', /can not be read as JSON/],
		['half a file', '{"schema":"record/1","attempts":[', /can not be read as JSON/],
		['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), /nested too deeply/],
		['another file', '{"schema":"record/9"}', /Nothing was brought in/],
		['too large a file', 'x'.repeat(LARGEST_IMPORT + 1), /larger than 20 MB/],
		['bytes that are no text', '', /can not be read as JSON/],
	])('[ST32] refuses %s with a sentence', async (_, text, sentence) => {
		const { store } = await openTestStore(await temporaryFolder());
		const report = await importRecord(store, learner, asFile(text));
		expect(report).toMatchObject({ ok: false, added: 0 });
		expect(report.message).toMatch(sentence);
		expect(await store.hasRecord(learner)).toBe(false);
	});

	it('[ST32] refuses bytes that are not UTF-8', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const bytes = new Uint8Array([0x7b, 0xff, 0x7d]);
		expect((await importRecord(store, learner, { file: 'x', bytes })).ok).toBe(false);
	});
});
