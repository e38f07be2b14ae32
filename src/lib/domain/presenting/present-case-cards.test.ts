import { describe, expect, it } from 'vitest';
import { presentCaseCards } from './present-case-cards.ts';
import { aCaseFile, aDraft, anAttempt, aRecord } from './testing/builders.ts';

const { learner } = aCaseFile();

describe('presentCaseCards', () => {
	it('[PR3] shows a case nobody has begun', () => {
		expect(presentCaseCards([learner], aRecord(), [])).toEqual([
			{
				id: 'heel-ulcer',
				title: 'Heel ulcer',
				summary: 'A wound that does not close.',
				specialty: 'Family medicine',
				perspective: 'professional',
				difficulty: 2,
				minutes: 8,
				dos: '2026-02-12',
				attempts: 0,
				best: null,
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
		expect(presentCaseCards([learner], record, [])[0]).toMatchObject({ attempts: 3, best: 66 });
	});

	it('[PR3] shows a draft of the attempt under way and no older one', () => {
		const record = aRecord(anAttempt());
		const drafts = [aDraft({ attempt: 1 }), aDraft({ caseId: 'other', attempt: 2 })];
		expect(presentCaseCards([learner], record, drafts)[0]?.draftSavedAt).toBeNull();
		const current = aDraft({ attempt: 2, savedAt: '2026-03-05T08:00:00.000Z' });
		const [card] = presentCaseCards([learner], record, [...drafts, current]);
		expect(card?.draftSavedAt).toBe('2026-03-05T08:00:00.000Z');
	});

	it('[PR3] puts easier cases first and the same by title', () => {
		const cases = [
			aCaseFile({ id: 'c', title: 'Bee', difficulty: '1' }),
			aCaseFile({ id: 'b', title: 'Zoo', difficulty: '1' }),
			aCaseFile({ id: 'a', title: 'Ant', difficulty: '4' }),
		];
		const shelf = presentCaseCards(
			cases.toReversed().map((file) => file.learner),
			aRecord(),
			[],
		);
		expect(shelf.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
	});

	it('[PR3] says nothing that only the key says', () => {
		const file = aCaseFile({}, 'canary7734');
		const text = JSON.stringify(presentCaseCards([file.learner], aRecord(), []));
		expect(JSON.stringify(file.secrets)).toContain('canary7734');
		expect(text).not.toContain('canary7734');
	});
});
