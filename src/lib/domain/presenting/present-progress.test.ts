import { describe, expect, it } from 'vitest';
import type { Mistake } from '#domain/learning';
import { noLessons } from '#domain/learning';
import { presentProgress } from './present-progress.ts';
import { aCaseFile, anAttempt, aRecord } from './testing/builders.ts';

const cases = [aCaseFile().learner, aCaseFile({ id: 'other', title: 'Other' }).learner];
const taught = { cases, retired: [], desks: [], retiredDesks: [], skills: [] };

function at(day: number): string {
	return `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
}

describe('presentProgress', () => {
	it('[PR5] begins with nothing', () => {
		const nothing = { right: 0, of: 0, percent: 0 };
		expect(presentProgress(aRecord(), taught)).toEqual({
			displayName: 'Ada',
			casesDone: 0,
			casesInAll: 2,
			overall: null,
			accuracy: { inAll: 0, attempts: [] },
			skills: { skills: [], withoutCase: 0 },
			errors: [],
			pace: { attempts: [], settings: [], untimed: 0, withoutCase: 0 },
			calibration: { sure: nothing, unsure: nothing, attempts: 0 },
			notebook: { open: 0, crossedOff: 0, noted: 0 },
		});
	});

	it('[PR5] lists scored attempts newest first, by id where the case is gone', () => {
		const record = aRecord(
			anAttempt({ headline: { right: 2, of: 3 } }),
			anAttempt({ caseId: 'gone', submittedAt: at(2), headline: { right: 3, of: 3 } }),
			anAttempt({ number: 2, submittedAt: at(3), headline: null }),
		);
		const { accuracy, casesDone } = presentProgress(record, taught);
		expect(accuracy.attempts.map(({ title, percent }) => [title, percent])).toEqual([
			['gone', 100],
			['Heel ulcer', 66],
		]);
		expect(accuracy.inAll).toBe(2);
		expect(casesDone).toBe(1);
	});

	it('[PR5] knows a retired case by its title, and does not count it as one of the shelf', () => {
		const retired = [aCaseFile({ id: 'old', title: 'Old one', status: 'retired' }).learner];
		const record = aRecord(anAttempt({ caseId: 'old' }));
		const { accuracy, casesDone, skills } = presentProgress(record, { ...taught, retired });
		expect(accuracy.attempts.map(({ title }) => title)).toEqual(['Old one']);
		expect(casesDone).toBe(0);
		expect(skills.skills).toHaveLength(1);
	});

	it('[PR20] adds first attempts up line by line, and nothing of repeats', () => {
		const record = aRecord(
			anAttempt({ headline: { right: 1, of: 3 }, learning: { right: 1.5, of: 3 } }),
			anAttempt({ number: 2, submittedAt: at(2), headline: { right: 3, of: 3 } }),
			anAttempt({
				caseId: 'other',
				submittedAt: at(3),
				headline: { right: 6, of: 7 },
				learning: { right: 6.5, of: 7 },
			}),
		);
		expect(presentProgress(record, taught).overall).toEqual({
			firstAttempts: 2,
			headline: { right: 7, of: 10, percent: 70 },
			learning: { right: 8, of: 10, percent: 80 },
		});
	});

	it('[PR20] takes the attempt made first for the first, whatever its number', () => {
		const record = aRecord(
			anAttempt({ submittedAt: at(9), headline: { right: 3, of: 3 } }),
			anAttempt({ number: 2, submittedAt: at(1), headline: { right: 1, of: 3 }, imported: true }),
		);
		const { accuracy } = presentProgress(record, taught);
		expect(accuracy.attempts.map(({ attempt, isFirst }) => [attempt, isFirst])).toEqual([
			[1, false],
			[2, true],
		]);
	});

	it('[PR5] counts the errors of first attempts only, most frequent first, and what came right', () => {
		const mistake = (keyLine: string, type: Mistake['type']): Mistake => ({
			...{ part: 'dx', keyLine, row: 0, stray: null },
			type,
		});
		const lessons = (...mistakes: Mistake[]) => ({ ...noLessons(), mistakes });
		const record = aRecord(
			anAttempt({ lessons: lessons(mistake('a', 'specificity'), mistake('b', 'laterality')) }),
			anAttempt({
				number: 2,
				submittedAt: at(2),
				lessons: {
					...lessons(mistake('b', 'units'), mistake('c', 'units'), mistake('d', 'units')),
					right: [{ part: 'dx', entries: ['a'] }],
				},
			}),
			anAttempt({ caseId: 'other', lessons: lessons(mistake('a', 'specificity')) }),
		);
		const { errors, notebook } = presentProgress(record, taught);
		expect(errors).toEqual([
			{ type: 'specificity', open: 1, crossedOff: 1 },
			{ type: 'laterality', open: 1, crossedOff: 0 },
		]);
		expect(notebook).toEqual({ open: 5, crossedOff: 1, noted: 0 });
	});
});
