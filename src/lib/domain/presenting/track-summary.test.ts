import { describe, expect, it } from 'vitest';
import { anAttempt } from './testing/builders.ts';
import { summariseTrack } from './track-summary.ts';

describe('one half of the work in a line', () => {
	it('[PR54] has no percentage before the first score', () => {
		const unscored = anAttempt({ headline: null });
		expect(summariseTrack([unscored], ['heel-ulcer', 'other'])).toEqual({
			casesDone: 0,
			casesInAll: 2,
			percent: null,
		});
	});

	it('[PR54] takes first attempts, and counts cases of today’s shelf', () => {
		const attempts = [
			anAttempt({ headline: { right: 1, of: 3 } }),
			anAttempt({
				number: 2,
				submittedAt: '2026-03-02T10:00:00.000Z',
				headline: { right: 3, of: 3 },
			}),
			anAttempt({ caseId: 'gone', headline: { right: 1, of: 1 } }),
		];
		expect(summariseTrack(attempts, ['heel-ulcer', 'other'])).toEqual({
			casesDone: 1,
			casesInAll: 2,
			percent: 50,
		});
	});
});
