import { describe, expect, it } from 'vitest';
import type { BillingFacts } from '#domain/content';
import type { AttemptSummary } from '#domain/learning';
import { aDeskAttempt } from '../testing/a-desk-attempt.ts';
import { aRecord } from '../testing/builders.ts';
import { presentBillingProgress } from './present-billing-progress.ts';

function factsOf(id: string): BillingFacts {
	return {
		id,
		kind: 'denial',
		title: `Title of ${id}`,
		summary: '',
		skills: [],
		objectives: [],
		difficulty: 1,
		minutes: 8,
		today: '2026-03-01',
		payer: 'evergreen-ppo',
		status: 'published',
	};
}

const taught = { desks: ['dn-late', 'dn-bundled'].map(factsOf), retiredDesks: [] };

function present(...attempts: AttemptSummary[]) {
	return presentBillingProgress({
		record: aRecord(...attempts),
		taught,
		familyOf: (id) => (id === 'dn-late' ? 'filed-late' : id === 'dn-bundled' ? 'bundled' : null),
	});
}

const desk = {
	recovered: 0,
	recoverable: 7_800,
	deadlineMet: true,
	fails: [],
	parts: [
		{ id: 'action', title: 'Action', right: 40, of: 40 },
		{ id: 'papers', title: 'Papers', right: 5, of: 15 },
	],
};
const late = aDeskAttempt({
	desk: { ...desk, recovered: 7_800 },
	headline: { right: 80, of: 100 },
});
const again = aDeskAttempt({ number: 2, day: 4, headline: { right: 100, of: 100 }, desk });
const bundled = aDeskAttempt({
	caseId: 'dn-bundled',
	day: 2,
	headline: { right: 0, of: 100 },
	desk: { ...desk, recoverable: 12_090, deadlineMet: false, fails: ['undocumented'] },
});
const gone = aDeskAttempt({ caseId: 'dn-gone', day: 3, desk: { ...desk, recoverable: 0 } });

describe('progress at the billing desks', () => {
	it('[PR50] begins with nothing', () => {
		expect(present()).toMatchObject({
			casesDone: 0,
			casesInAll: 2,
			overall: null,
			money: { recovered: 0, recoverable: 0 },
			desks: [],
			parts: [],
			families: { families: [], withoutCase: 0 },
			cases: [],
			fails: [],
		});
	});

	it('[PR50] adds first attempts up, desk by desk and part by part, and nothing of repeats', () => {
		const { overall, money, deadlines, failed, desks, parts, casesDone } = present(
			late,
			bundled,
			again,
		);
		expect(casesDone).toBe(2);
		expect(overall?.headline).toEqual({ right: 80, of: 200, percent: 40 });
		expect(money).toEqual({ recovered: 7_800, recoverable: 19_890 });
		expect(deadlines).toEqual({ is: 1, of: 2 });
		expect(failed).toEqual({ is: 1, of: 2 });
		expect(desks).toMatchObject([
			{ name: 'Denials', cases: 2, percent: 40, deadlines: { is: 1, of: 2 }, failed: 1 },
		]);
		expect(parts.map(({ title, percent }) => [title, percent])).toEqual([
			['Papers', 33],
			['Action', 100],
		]);
	});

	it('[PR50] lists every scored attempt, newest first, with the mean of first ones', () => {
		const { scores } = present(late, bundled, gone, again);
		expect(scores.attempts.map(({ title, attempt }) => [title, attempt])).toEqual([
			['Title of dn-late', 2],
			['dn-gone', 1],
			['Title of dn-bundled', 1],
			['Title of dn-late', 1],
		]);
		expect(scores.attempts[0]?.mean).toBe(46);
	});

	it('[PR51] names families weakest first, and counts cases whose family is not known', () => {
		const { families } = present(late, bundled, gone);
		expect(families.withoutCase).toBe(1);
		expect(families.families.map(({ family, percent, isFew }) => [family, percent, isFew])).toEqual(
			[
				['bundled', 0, true],
				['filed-late', 80, true],
			],
		);
	});

	it('[PR51] asks for no family but those of cases that were scored', () => {
		const asked: string[] = [];
		const record = aRecord(
			late,
			aDeskAttempt({ caseId: 'dn-bundled', headline: null, desk: null }),
		);
		presentBillingProgress({
			record,
			taught,
			familyOf: (id) => {
				asked.push(id);
				return null;
			},
		});
		expect(asked).toEqual(['dn-late']);
	});

	it('[PR52] shows money case by case, most left lying first, and no case without any', () => {
		expect(present(late, bundled, gone).cases).toMatchObject([
			{ caseId: 'dn-bundled', recovered: 0, recoverable: 12_090 },
			{ caseId: 'dn-late', recovered: 7_800, recoverable: 7_800 },
		]);
	});

	it('[PR53] counts automatic fails of every attempt, and which a later one did without', () => {
		const mistake = {
			part: 'fails',
			keyLine: 'no-appeal',
			row: null,
			type: 'desk_fail',
			stray: 'no-appeal',
		} as const;
		const unwanted = [{ part: 'fails', entries: ['no-appeal'] }];
		const failing = { lessons: { mistakes: [mistake], right: [], unwanted } };
		const { fails, notebook } = present(
			{ ...late, ...failing },
			{ ...again, ...failing },
			aDeskAttempt({ number: 3, day: 9 }),
			{ ...bundled, ...failing },
		);
		expect(fails).toEqual([{ id: 'no-appeal', open: 1, crossedOff: 2 }]);
		expect(notebook).toMatchObject({ open: 1, crossedOff: 2 });
	});
});
