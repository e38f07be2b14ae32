import { describe, expect, it } from 'vitest';
import type { FindingMark } from '#domain/learning';
import { exportRecord, importRecord } from '#server/learner-export';
import { aFinding, aScore, aSubmission } from './testing/a-submission.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();
const attempt = { caseId: 'one', number: 1 };
const finding = {
	part: 'dx',
	keyLine: 'E11.621',
	row: 0,
	type: 'specificity',
} as const satisfies FindingMark;

async function anAttemptIn(folder: string) {
	const { store, problems } = await openTestStore(folder);
	const score = aScore({ findings: [aFinding(finding)] });
	await store.submitAttempt(learner, aSubmission('one', 1, { score }));
	return { store, problems };
}

describe('noting a finding', () => {
	it('[ST40] is kept in the log and found again after a restart', async () => {
		const folder = await temporaryFolder();
		const { store } = await anAttemptIn(folder);
		const kept = await store.noteFinding(learner, { attempt, finding, note: ' side\r\nfirst ' });
		expect(kept).toEqual({ state: 'kept', note: 'side\nfirst' });
		await store.close();
		const { store: again } = await openTestStore(folder);
		const { notes } = await again.readRecord(learner);
		expect(notes).toMatchObject([{ attempt, finding, note: 'side\nfirst' }]);
		// The attempt is still read by the places of its own events.
		expect((await again.readAttempt(learner, attempt))?.scored).not.toBeNull();
	});

	it('[ST40] writes nothing for the note that is there already, and takes an emptied one away', async () => {
		const { store } = await anAttemptIn(await temporaryFolder());
		await store.noteFinding(learner, { attempt, finding, note: 'once' });
		const { lastSeq } = await store.readRecord(learner);
		await store.noteFinding(learner, { attempt, finding, note: 'once ' });
		expect((await store.readRecord(learner)).lastSeq).toBe(lastSeq);
		await store.noteFinding(learner, { attempt, finding, note: ' ' });
		expect(await store.readRecord(learner)).toMatchObject({ lastSeq: lastSeq + 1, notes: [] });
	});

	it('[ST40] refuses what is no finding of this record', async () => {
		const { store } = await anAttemptIn(await temporaryFolder());
		const others = [
			{ attempt: { caseId: 'two', number: 1 }, finding },
			{ attempt: { caseId: 'one', number: 2 }, finding },
			{ attempt, finding: { ...finding, row: 1 } },
		];
		for (const other of others) {
			const refused = await store.noteFinding(learner, { ...other, note: 'x' });
			expect(refused).toEqual({ state: 'no-such-finding' });
		}
		expect((await store.readRecord(learner)).notes).toEqual([]);
	});

	it('[ST40] goes along with an export, comes in with an import, and goes when the record goes', async () => {
		const { store } = await anAttemptIn(await temporaryFolder());
		await store.noteFinding(learner, { attempt, finding, note: 'mine' });
		const document = await exportRecord(store, learner, new Date('2026-03-01T09:00:00Z'));
		const bytes = new TextEncoder().encode(JSON.stringify(document));
		const other = aLearner('b');
		const report = await importRecord(store, other, { file: 'record.json', bytes });
		expect(report.message).toBe('1 attempt was brought in. 1 note was brought in.');
		expect((await store.readRecord(other)).notes).toMatchObject([{ attempt, note: 'mine' }]);
		const again = await importRecord(store, other, { file: 'record.json', bytes });
		expect(again.message).toBe(
			'Nothing new was in this file. 1 attempt was already in your record.',
		);
		await store.deleteLearner(learner);
		expect((await store.readRecord(learner)).notes).toEqual([]);
	});
});
