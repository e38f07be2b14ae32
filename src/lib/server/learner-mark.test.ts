import { describe, expect, it } from 'vitest';
import { isForAnother, markLearner } from './learner-mark.ts';
import { aLearner } from './testing/open-test-app.ts';

describe('markLearner', () => {
	it('[WB19] tells learners apart and shows nothing of their ids', () => {
		const [one, other] = [aLearner().learner, aLearner().learner];
		expect(markLearner(one)).toBe(markLearner(one));
		expect(markLearner(one)).not.toBe(markLearner(other));
		expect(markLearner(one)).toMatch(/^[0-9a-f]{12}$/);
		expect(one).not.toContain(markLearner(one));
	});

	it('[WB19] takes a page for another learner only where it says so', () => {
		const [one, other] = [aLearner().learner, aLearner().learner];
		expect(isForAnother(one, markLearner(other))).toBe(true);
		expect(isForAnother(one, 'made up')).toBe(true);
		expect(isForAnother(one, markLearner(one))).toBe(false);
		expect(isForAnother(one, undefined)).toBe(false);
		expect(isForAnother(one, '')).toBe(false);
	});
});
