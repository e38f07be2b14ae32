import { describe, expect, it } from 'vitest';
import { MOST_CODE_MARKS } from '#domain/learning';
import type { RecordDocument } from '#domain/learning';
import { exportRecord, importRecord } from '#server/learner-export';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { aLearner, openTestStore } from './testing/test-store.ts';

const learner = aLearner();
const code = { system: 'icd10cm', code: 'E11.621' };
const NOW = new Date('2026-03-01T10:00:00.000Z');

describe('marking a code', () => {
	it('[CB20] keeps bookmark and note apart, and finds them again after a restart', async () => {
		const folder = await temporaryFolder();
		const { store } = await openTestStore(folder);
		await store.markCode(learner, { code, isBookmarked: true });
		const kept = await store.markCode(learner, { code, note: ' site\r\nfirst ' });
		expect(kept).toEqual({ state: 'kept', isBookmarked: true, note: 'site\nfirst' });
		await store.close();
		const { store: again } = await openTestStore(folder);
		const { codes } = await again.readRecord(learner);
		expect(codes).toMatchObject([{ ...code, isBookmarked: true, note: 'site\nfirst' }]);
	});

	it('[CB20] writes nothing for what is there already, and takes away what says nothing', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.markCode(learner, { code, note: 'once' });
		const { lastSeq } = await store.readRecord(learner);
		await store.markCode(learner, { code, note: 'once ', isBookmarked: false });
		expect((await store.readRecord(learner)).lastSeq).toBe(lastSeq);
		await store.markCode(learner, { code, note: ' ' });
		expect((await store.readRecord(learner)).codes).toEqual([]);
	});

	it('[CB20] goes along with the export, comes in where there is none, and twice adds nothing', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.markCode(learner, { code, note: 'mine', isBookmarked: true });
		const document = await exportRecord(store, learner, NOW);
		const bytes = new TextEncoder().encode(JSON.stringify(document));
		const other = aLearner('b');
		await store.markCode(other, { code: { system: 'hcpcs', code: 'J0696' }, isBookmarked: true });
		const first = await importRecord(store, other, { file: 'record.json', bytes });
		expect(first).toMatchObject({ ok: true, message: 'What you keep of 1 code was brought in.' });
		const { codes, lastSeq } = await store.readRecord(other);
		expect(codes.map((one) => one.code)).toEqual(['J0696', 'E11.621']);
		await importRecord(store, other, { file: 'record.json', bytes });
		expect((await store.readRecord(other)).lastSeq).toBe(lastSeq);
	});

	it('[CB20] is deleted with the record', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		await store.markCode(learner, { code, isBookmarked: true });
		await store.deleteLearner(learner);
		expect((await store.readRecord(learner)).codes).toEqual([]);
	});

	it('[CB20] ends at the most that is kept, also by an import', async () => {
		const { store } = await openTestStore(await temporaryFolder());
		const at = NOW.toISOString();
		const full: RecordDocument = {
			...{
				schema: 'record/1',
				exportedAt: at,
				displayName: '',
				attempts: [],
				sittings: [],
				journeys: [],
			},
			codes: Array.from({ length: MOST_CODE_MARKS }, (_, index) => ({
				...{ system: 'cpt', code: String(10_000 + index), isBookmarked: true, note: '', at },
			})),
		};
		await store.importDocument(learner, full);
		expect((await store.readRecord(learner)).codes).toHaveLength(MOST_CODE_MARKS);
		const refused = await store.markCode(learner, { code, isBookmarked: true });
		expect(refused).toEqual({ state: 'too-many', most: MOST_CODE_MARKS });
		const more = { ...full, codes: [{ ...code, isBookmarked: true, note: '', at }] };
		await store.importDocument(learner, more);
		expect((await store.readRecord(learner)).codes).toHaveLength(MOST_CODE_MARKS);
	});

	it.each([
		[{ ...code, isBookmarked: false, note: '' }],
		[{ ...code, code: '<b>', isBookmarked: true, note: '' }],
		[{ ...code, system: 'else', isBookmarked: true, note: '' }],
	])('[CB20] refuses a file with a mark that is none: %j', async (mark) => {
		const { store } = await openTestStore(await temporaryFolder());
		const value = {
			...{
				schema: 'record/1',
				exportedAt: NOW.toISOString(),
				displayName: '',
				attempts: [],
				sittings: [],
				journeys: [],
			},
			codes: [{ ...mark, at: NOW.toISOString() }],
		};
		const bytes = new TextEncoder().encode(JSON.stringify(value));
		const report = await importRecord(store, learner, { file: 'record.json', bytes });
		expect(report.ok).toBe(false);
	});
});
