import { describe, expect, it } from 'vitest';
import { presentCaseCards } from './present-case-cards.ts';
import type { ShelfSource } from './present-case-cards.ts';
import { aCaseFile, aDraft, anAttempt, aRecord } from './testing/builders.ts';

const { learner } = aCaseFile();

function aShelf(given: Partial<ShelfSource>): ShelfSource {
	const skills = [{ id: 'icd10cm.first-listed', name: 'First-listed diagnosis' }];
	return { cases: [], skills, record: aRecord(), drafts: [], ...given };
}

describe('presentCaseCards', () => {
	it('[PR3] shows a case nobody has begun', () => {
		expect(presentCaseCards(aShelf({ cases: [learner] }))).toEqual([
			{
				id: 'heel-ulcer',
				title: 'Heel ulcer',
				summary: 'A wound that does not close.',
				specialty: 'Family medicine',
				perspective: 'professional',
				difficulty: 2,
				minutes: 8,
				dos: '2026-02-12',
				skills: [{ id: 'icd10cm.first-listed', name: 'First-listed diagnosis' }],
				objectives: [{ id: 'CPC-7', name: 'CPC 7: Evaluation and management' }],
				attempts: 0,
				best: null,
				latest: null,
				draftSavedAt: null,
			},
		]);
	});

	it('[PR3] tells the best of the attempts at this case, rounded down', () => {
		const record = aRecord(
			anAttempt({ headline: { right: 2, of: 3 } }),
			anAttempt({ number: 2, headline: { right: 1, of: 3 } }),
			anAttempt({ number: 3, headline: null }),
			anAttempt({ caseId: 'other', headline: { right: 3, of: 3 } }),
		);
		expect(presentCaseCards(aShelf({ cases: [learner], record }))[0]).toMatchObject({
			attempts: 3,
			best: 66,
		});
	});

	it('[PR3] tells the score that was handed in last, wherever it stands in the record', () => {
		const record = aRecord(
			anAttempt({ headline: { right: 2, of: 3 }, submittedAt: '2026-03-05T10:00:00.000Z' }),
			anAttempt({ number: 2, headline: { right: 1, of: 3 }, imported: true }),
		);
		expect(presentCaseCards(aShelf({ cases: [learner], record }))[0]?.latest).toEqual({
			right: 2,
			of: 3,
			percent: 66,
			submittedAt: '2026-03-05T10:00:00.000Z',
		});
	});

	it('[PR3] shows a draft of the attempt under way and no older one', () => {
		const record = aRecord(anAttempt());
		const drafts = [aDraft({ attempt: 1 }), aDraft({ caseId: 'other', attempt: 2 })];
		expect(
			presentCaseCards(aShelf({ cases: [learner], record, drafts }))[0]?.draftSavedAt,
		).toBeNull();
		const current = aDraft({ attempt: 2, savedAt: '2026-03-05T08:00:00.000Z' });
		const [card] = presentCaseCards(
			aShelf({ cases: [learner], record, drafts: [...drafts, current] }),
		);
		expect(card?.draftSavedAt).toBe('2026-03-05T08:00:00.000Z');
	});

	it('[PR3] puts easier cases first and the same by title', () => {
		const cases = [
			aCaseFile({ id: 'c', title: 'Bee', difficulty: '1' }),
			aCaseFile({ id: 'b', title: 'Zoo', difficulty: '1' }),
			aCaseFile({ id: 'a', title: 'Ant', difficulty: '4' }),
		];
		const shelf = presentCaseCards(
			aShelf({ cases: cases.toReversed().map((file) => file.learner) }),
		);
		expect(shelf.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
	});

	it('[PR3] says nothing that only the key says', () => {
		const file = aCaseFile({}, 'canary7734');
		const text = JSON.stringify(presentCaseCards(aShelf({ cases: [file.learner] })));
		expect(JSON.stringify(file.secrets)).toContain('canary7734');
		expect(text).not.toContain('canary7734');
	});
});
