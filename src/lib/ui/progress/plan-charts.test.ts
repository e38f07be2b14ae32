import { describe, expect, it } from 'vitest';
import type { PacedAttempt, ProgressAttempt, SkillFigure } from '#domain/presenting';
import { describeAccuracy, describeBars, describePace } from './describe-charts.ts';
import {
	planAccuracy,
	planCalibration,
	planErrors,
	planPace,
	planSkills,
	SLOWEST_SHOWN,
} from './plan-charts.ts';

function anAttempt(position: number, given: Partial<ProgressAttempt> = {}): ProgressAttempt {
	return {
		position,
		caseId: 'heel-ulcer',
		title: 'Heel ulcer',
		attempt: position,
		submittedAt: '2026-03-01T10:00:00.000Z',
		percent: 10 * position,
		right: position,
		of: 10,
		isFirst: position === 1,
		hints: 0,
		imported: false,
		mean: null,
		...given,
	};
}

function paced(position: number, percent: number): PacedAttempt {
	const { caseId, title, attempt, submittedAt, isFirst } = anAttempt(position);
	const pace = { seconds: percent * 6, targetSeconds: 600, percent };
	return { position, caseId, title, attempt, submittedAt, isFirst, ...pace };
}

function aSkill(id: string, cases: number): SkillFigure {
	const isFew = cases < 3;
	return { id, name: id, about: '', cases, isFew, right: 1, of: 4, percent: 25 };
}

describe('what the charts draw', () => {
	it('[UI40] is the numbers of the table, oldest first', () => {
		const attempts = [anAttempt(3, { mean: 20 }), anAttempt(2), anAttempt(1)];
		const plan = planAccuracy({ inAll: 3, attempts });
		expect(plan?.points.map(({ position, percent, mean }) => [position, percent, mean])).toEqual([
			[1, 10, null],
			[2, 20, null],
			[3, 30, 20],
		]);
		expect(plan?.points[0]).toMatchObject({ isFirst: true, said: '1 of 10 lines right, 10%' });
	});

	it('[UI40] is no trend of one or two sheets', () => {
		expect(planAccuracy({ inAll: 2, attempts: [anAttempt(2), anAttempt(1)] })).toBeNull();
		const series = { attempts: [paced(1, 90)], settings: [], untimed: 0, withoutCase: 0 };
		expect(planPace(series)).toBeNull();
	});

	it('[UI40] keeps a single very long time from flattening all others', () => {
		const plan = (...percents: number[]) =>
			planPace({
				attempts: percents.map((percent, index) => paced(index + 1, percent)),
				settings: [],
				untimed: 0,
				withoutCase: 0,
			});
		expect(plan(50, 60, 70)?.most).toBe(150);
		expect(plan(50, 60, 199)?.most).toBe(200);
		expect(plan(50, 60, 2000)?.most).toBe(SLOWEST_SHOWN);
		expect(plan(50, 60, 2000)?.points.map(({ percent }) => percent)).toContain(2000);
	});

	it('[UI40] draws a skill with few encounters open, and of those only so many', () => {
		const skills = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => aSkill(id, 1));
		const plan = planSkills({ skills: [aSkill('z', 3), ...skills], withoutCase: 0 });
		expect(plan?.rows).toHaveLength(8);
		expect(plan?.rows.slice(0, 2).map(({ solid, open, said }) => [solid, open, said])).toEqual([
			[25, 0, '25%, 3 encounters'],
			[0, 25, '25%, 1 encounter'],
		]);
	});

	it('[UI40] puts what was got right behind what is open', () => {
		const plan = planErrors([
			{ type: 'laterality', open: 2, crossedOff: 3 },
			{ type: 'units', open: 1, crossedOff: 0 },
			{ type: 'pointer', open: 0, crossedOff: 1 },
		]);
		expect(plan?.most).toBe(5);
		expect(plan?.rows.map(({ name, said }) => [name, said])).toEqual([
			['Wrong side', '5, 3 since right'],
			['Units', '1'],
			['Pointer', '1, all since right'],
		]);
	});

	it('[UI40] says how few lines a word on confidence rests on', () => {
		const sure = { right: 18, of: 20, percent: 90 };
		const never = { right: 0, of: 0, percent: 0 };
		const plan = planCalibration({ sure, unsure: never, attempts: 3 });
		expect(plan?.rows.map(({ solid, open, said }) => [solid, open, said])).toEqual([
			[90, 0, '18 of 20 right, 90%'],
			[0, 0, 'never said'],
		]);
		expect(planCalibration({ sure: never, unsure: never, attempts: 0 })).toBeNull();
	});
});

describe('charts in words', () => {
	it('[UI40] tell what is to be seen', () => {
		const attempts = [anAttempt(3, { mean: 20 }), anAttempt(2), anAttempt(1)];
		expect(describeAccuracy({ inAll: 3, attempts })).toBe(
			'Scores of 3 sheets in order of time, 1 first attempt among them. They run from 10% to 30%. The mean of the last first attempts stands at 20%.',
		);
		const series = {
			attempts: [paced(1, 90), paced(2, 130)],
			settings: [],
			untimed: 0,
			withoutCase: 0,
		};
		expect(describePace(series)).toBe(
			'Times of 2 sheets in order, in percent of the time planned. They run from 90% to 130%; 1 kept within the plan.',
		);
		const plan = planErrors([{ type: 'units', open: 1, crossedOff: 0 }]);
		if (plan === null) throw new Error('a plan is needed');
		expect(describeBars('Mistakes', plan)).toBe('Mistakes: Units 1.');
	});
});
