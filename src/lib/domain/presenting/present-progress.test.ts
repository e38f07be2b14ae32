import { describe, expect, it } from 'vitest';
import { presentProgress } from './present-progress.ts';
import { aCaseFile, anAttempt, aRecord } from './testing/builders.ts';

const cases = [aCaseFile().learner, aCaseFile({ id: 'other', title: 'Other' }).learner];

describe('presentProgress', () => {
	it('[PR5] begins with nothing', () => {
		expect(presentProgress(aRecord(), cases)).toEqual({
			displayName: 'Ada',
			casesDone: 0,
			casesInAll: 2,
			attempts: [],
			errors: [],
		});
	});

	it('[PR5] lists scored attempts newest first, by id where the case is gone', () => {
		const record = aRecord(
			anAttempt({ headline: { right: 2, of: 3 } }),
			anAttempt({ caseId: 'gone', headline: { right: 3, of: 3 } }),
			anAttempt({ number: 2, headline: null }),
		);
		const { attempts, casesDone } = presentProgress(record, cases);
		expect(attempts.map(({ title, percent }) => [title, percent])).toEqual([
			['gone', 100],
			['Heel ulcer', 66],
		]);
		expect(casesDone).toBe(1);
	});

	it('[PR5] counts the errors of first attempts only, most frequent first', () => {
		const record = aRecord(
			anAttempt({ errors: ['specificity', 'laterality'] }),
			anAttempt({ number: 2, errors: ['units', 'units', 'units'] }),
			anAttempt({ caseId: 'other', errors: ['specificity'] }),
		);
		expect(presentProgress(record, cases).errors).toEqual([
			{ type: 'specificity', count: 2 },
			{ type: 'laterality', count: 1 },
		]);
	});
});
