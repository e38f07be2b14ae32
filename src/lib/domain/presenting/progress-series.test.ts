import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerCase } from '#domain/content';
import { accuracySeries } from './accuracy-series.ts';
import { calibrate } from './calibration.ts';
import { placeAttempts } from './first-attempts.ts';
import { paceSeries } from './pace-series.ts';
import { skillSeries } from './skill-series.ts';
import { aCaseFile, anAttempt } from './testing/builders.ts';

function aCase(id: string, front: Readonly<Record<string, string>> = {}): LearnerCase {
	return aCaseFile({ id, title: `Case ${id}`, ...front }).learner;
}

function known(...cases: readonly LearnerCase[]): ReadonlyMap<string, LearnerCase> {
	return new Map(cases.map((one) => [one.facts.id, one]));
}

function minute(index: number): string {
	return new Date(Date.UTC(2026, 2, 1, 10, index)).toISOString();
}

/** First attempts at as many cases, one after the other, with these lines right of ten. */
function firsts(...rights: readonly number[]) {
	return placeAttempts(
		rights.map((right, index) =>
			anAttempt({
				caseId: `c${String(index)}`,
				submittedAt: minute(index),
				headline: { right, of: 10 },
			}),
		),
	);
}

describe('the running mean', () => {
	it('[PR20] begins with the third first attempt and takes in ten', () => {
		const means = accuracySeries(firsts(0, 3, 6, 10, 10, 10, 10, 10, 10, 10, 10), known());
		expect(means.attempts.toReversed().map(({ mean }) => mean)).toEqual([
			...[null, null, 30, 47, 58, 65, 70, 73, 76],
			...[79, 89],
		]);
	});

	it('[PR20] is left as it was by a repeat', () => {
		const again = anAttempt({
			caseId: 'c0',
			number: 2,
			submittedAt: minute(9),
			headline: { right: 10, of: 10 },
		});
		const { attempts } = accuracySeries(placeAttempts([...firsts(0, 5, 7), again]), known());
		expect(attempts.map(({ isFirst, mean }) => [isFirst, mean])).toEqual([
			[false, 40],
			[true, 40],
			[true, null],
			[true, null],
		]);
	});

	it('[PR20] never leaves what the scores themselves span', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(10), { minLength: 1, maxLength: 30 }), (rights) => {
				const { attempts } = accuracySeries(firsts(...rights), known());
				for (const { mean } of attempts) {
					if (mean === null) continue;
					expect(mean).toBeGreaterThanOrEqual(Math.min(...rights) * 10);
					expect(mean).toBeLessThanOrEqual(Math.max(...rights) * 10);
				}
			}),
		);
	});

	it('[PR20] shows the latest 500 of very many, and says how many there are', () => {
		const { inAll, attempts } = accuracySeries(
			firsts(...Array.from({ length: 520 }, () => 5)),
			known(),
		);
		expect([inAll, attempts.length, attempts[0]?.position]).toEqual([520, 500, 520]);
	});
});

describe('figures by skill', () => {
	const list = [
		{ id: 'em.office-mdm', name: 'Office visits', about: 'By decision making.' },
		{ id: 'icd10cm.laterality', name: 'Laterality', about: 'Left and right.' },
	];

	it('[PR21] add first attempts up by the skills of their cases, weakest first', () => {
		const skills = '[em.office-mdm, icd10cm.laterality]';
		const cases = known(
			...['c0', 'c1', 'c2'].map((id) => aCase(id, { skills })),
			...['c3', 'c4', 'c5'].map((id) => aCase(id, { skills: '[icd10cm.laterality]' })),
		);
		const { skills: figures } = skillSeries(firsts(9, 8, 7, 1, 1, 1), cases, list);
		expect(figures).toEqual([
			{ ...list[1], cases: 6, isFew: false, right: 27, of: 60, percent: 45 },
			{ ...list[0], cases: 3, isFew: false, right: 24, of: 30, percent: 80 },
		]);
	});

	it('[PR21] put those with fewer than three cases last, however weak', () => {
		const cases = known(
			...['c0', 'c1', 'c2'].map((id) => aCase(id, { skills: '[em.office-mdm]' })),
			...['c3', 'c4'].map((id) => aCase(id, { skills: '[icd10cm.laterality]' })),
		);
		const { skills } = skillSeries(firsts(9, 9, 9, 0, 0), cases, list);
		expect(skills.map(({ id, isFew }) => [id, isFew])).toEqual([
			['em.office-mdm', false],
			['icd10cm.laterality', true],
		]);
	});

	it('[PR21] name a skill that no list knows by its id, and count what has no case', () => {
		const cases = known(aCase('c0', { skills: '[own.skill]' }));
		const series = skillSeries(firsts(5, 5), cases, []);
		expect(series.skills).toMatchObject([{ id: 'own.skill', name: 'own.skill', about: '' }]);
		expect(series.withoutCase).toBe(1);
	});

	it('[PR21] take first attempts only', () => {
		const again = anAttempt({
			caseId: 'c0',
			number: 2,
			submittedAt: minute(5),
			headline: { right: 10, of: 10 },
		});
		const placed = placeAttempts([...firsts(1), again]);
		const { skills } = skillSeries(placed, known(aCase('c0')), list);
		expect(skills).toMatchObject([{ cases: 1, right: 1, of: 10 }]);
	});
});

describe('pace', () => {
	const timed = (caseId: string, number: number, seconds: number | null, index: number) =>
		anAttempt({ caseId, number, seconds, submittedAt: minute(index) });

	it('[PR22] holds a time against the minutes of its case', () => {
		const cases = known(aCase('a', { minutes: '8' }));
		const { attempts } = paceSeries(placeAttempts([timed('a', 1, 600, 0)]), cases);
		expect(attempts).toMatchObject([{ seconds: 600, targetSeconds: 480, percent: 125 }]);
	});

	it('[PR22] never takes an unknown time for a short one', () => {
		const cases = known(aCase('a'), aCase('b'));
		const placed = placeAttempts([
			timed('a', 1, null, 0),
			timed('b', 1, 0, 1),
			timed('gone', 1, 9, 2),
		]);
		const series = paceSeries(placed, cases);
		expect(series.attempts.map(({ caseId, percent }) => [caseId, percent])).toEqual([['b', 0]]);
		expect(series).toMatchObject({ untimed: 1, withoutCase: 1 });
		expect(series.settings).toMatchObject([{ attempts: 1, seconds: 0 }]);
	});

	it('[PR22] adds first attempts up by whose claim it is, the most frequent first', () => {
		const cases = known(
			aCase('a', { minutes: '10' }),
			aCase('b', { minutes: '10', perspective: 'asc' }),
			aCase('c', { minutes: '20' }),
		);
		const placed = placeAttempts([
			timed('a', 1, 300, 0),
			timed('b', 1, 1200, 1),
			timed('a', 2, 1, 2),
			timed('c', 1, 1500, 3),
		]);
		const { settings } = paceSeries(placed, cases);
		expect(settings).toEqual([
			{
				perspective: 'professional',
				attempts: 2,
				seconds: 1800,
				targetSeconds: 1800,
				percent: 100,
			},
			{ perspective: 'asc', attempts: 1, seconds: 1200, targetSeconds: 600, percent: 200 },
		]);
	});
});

describe('confidence', () => {
	const said = (sure: [number, number], unsure: [number, number]) => ({
		sure: { right: sure[0], of: sure[1] },
		unsure: { right: unsure[0], of: unsure[1] },
	});

	it('[PR23] adds up what was said in first attempts', () => {
		const placed = placeAttempts([
			anAttempt({ confidence: said([4, 5], [1, 3]) }),
			anAttempt({ number: 2, submittedAt: minute(600), confidence: said([8, 8], [0, 0]) }),
			anAttempt({ caseId: 'b', confidence: said([1, 1], [0, 0]) }),
			anAttempt({ caseId: 'c', confidence: said([0, 0], [0, 0]) }),
			anAttempt({ caseId: 'd', confidence: null }),
		]);
		expect(calibrate(placed)).toEqual({
			sure: { right: 5, of: 6, percent: 83 },
			unsure: { right: 1, of: 3, percent: 33 },
			attempts: 2,
		});
	});
});
