import { describe, expect, it } from 'vitest';
import type { ScoredLine } from '#domain/scoring';
import { lessonsOf, markText } from './lessons.ts';
import { readFindingMark } from './read-finding-mark.ts';
import { aFinding, aScore } from './testing/a-score.ts';

function aLine(line: Partial<ScoredLine>): ScoredLine {
	const blank = { part: 'dx', kind: 'diagnosis', status: 'correct', keyLine: null, row: null };
	const rest = { expected: null, given: null, credit: 0, findings: [] };
	return { ...blank, ...rest, ...line } as ScoredLine;
}

describe('what a score leaves for the notebook', () => {
	it('[LE20] holds the findings that were charged, each by what names it', () => {
		const findings = [aFinding(), aFinding({ type: 'pointer', charged: false })];
		expect(lessonsOf(aScore({ findings })).mistakes).toEqual([
			{ part: 'dx', keyLine: 'E11.621', row: 0, type: 'specificity', stray: null },
		]);
	});

	it('[LE20] tells a code that the key has no line for from every other mistake', () => {
		const findings = [
			aFinding({ type: 'extra_code', keyLine: null, row: 1, given: 'R73.9' }),
			aFinding({ type: 'missed_code', keyLine: 'I10', row: null }),
		];
		const lines = [
			aLine({ status: 'extra', row: 1, given: 'R73.9', findings: [0] }),
			aLine({ status: 'missed', keyLine: 'I10', expected: 'I10', findings: [1] }),
		];
		const { mistakes } = lessonsOf(aScore({ findings, lines }));
		expect(mistakes.map(({ stray }) => stray)).toEqual(['R73.9', null]);
	});

	it('[LE20] holds what was right and which codes did not belong, by part', () => {
		const lines = [
			aLine({ keyLine: 'I10', expected: 'I10', given: 'I10', row: 0 }),
			aLine({ keyLine: 'E11.9', expected: 'E11.9', given: 'E11.9', row: 1 }),
			aLine({ status: 'near', keyLine: 'L97.412', expected: 'L97.412', given: 'L97.411', row: 2 }),
			aLine({ status: 'extra', given: 'R73.9', row: 3 }),
			aLine({ status: 'optional', given: 'Z79.84', row: 4 }),
			aLine({
				part: 'px',
				status: 'wrong',
				keyLine: 'a',
				expected: '99214',
				given: '99214',
				row: 0,
			}),
		];
		expect(lessonsOf(aScore({ findings: [], lines }))).toEqual({
			mistakes: [],
			right: [{ part: 'dx', entries: ['I10', 'E11.9'] }],
			unwanted: [{ part: 'dx', entries: ['L97.411', 'R73.9'] }],
		});
	});

	it('[LE20] gives different findings different names', () => {
		const mark = { part: 'dx', keyLine: 'a', row: 0, type: 'units' } as const;
		const others = [
			{ part: 'dx "a' },
			{ keyLine: null },
			{ row: null },
			{ type: 'pointer' as const },
		];
		const names = [mark, ...others.map((other) => ({ ...mark, ...other }))].map(markText);
		expect(new Set(names).size).toBe(5);
	});
});

describe('the name of a finding', () => {
	it('[LE21] is read back as it was written, and nothing else is one', () => {
		const mark = { part: 'dx', keyLine: null, row: 2, type: 'extra_code' } as const;
		expect(readFindingMark(markText(mark))).toEqual(mark);
		const others = ['', '{}', '[1,2]', '["dx",null,2,"extra_code",1]', '["dx",null,2,"bad_luck"]'];
		expect(others.map(readFindingMark)).toEqual(others.map(() => null));
	});
});
