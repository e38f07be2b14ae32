import { describe, expect, it } from 'vitest';
import { anAnswer } from './testing/a-score.ts';
import { currentDraft } from './current-draft.ts';
import type { Draft } from './draft.ts';
import { emptyRecord } from './learner-record.ts';
import type { LearnerRecord } from './learner-record.ts';
import { noLessons } from './lessons.ts';
import { noWork } from './work.ts';

function draftFor(attempt: number): Draft {
	return {
		caseId: 'heel-ulcer',
		attempt,
		answer: anAnswer('E11.9'),
		work: noWork(),
		revision: 4,
		startedAt: '2026-02-03T09:50:00.000Z',
		savedAt: '2026-02-03T10:00:00.000Z',
	};
}

const onceSubmitted: LearnerRecord = {
	...emptyRecord(),
	attempts: [
		{
			caseId: 'heel-ulcer',
			number: 1,
			submittedAt: '2026-02-01T10:00:00.000Z',
			contentHash: 'a'.repeat(64),
			headline: { right: 1, of: 2 },
			learning: { right: 1, of: 2 },
			errors: [],
			seconds: null,
			hints: 0,
			confidence: null,
			lessons: noLessons(),
			kind: 'encounter',
			desk: null,
			imported: false,
		},
	],
};

describe('a draft against the record', () => {
	it('[LE5] is believed for the next attempt', () => {
		expect(currentDraft(onceSubmitted, draftFor(2))).toEqual(draftFor(2));
	});

	it('[LE5] is spent once its attempt is submitted', () => {
		expect(currentDraft(onceSubmitted, draftFor(1))).toBeNull();
	});

	it('[LE5] becomes the next attempt where it was meant for a later one', () => {
		expect(currentDraft(onceSubmitted, draftFor(7))).toEqual(draftFor(2));
	});
});
