import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAnswer, scoreAnswer } from '#domain/scoring';
import { listMistakes } from './crossed-off.ts';
import type { AttemptSummary } from './learner-record.ts';
import { lessonsOf, noLessons } from './lessons.ts';
import type { Lessons, Mistake } from './lessons.ts';
import { aKeyOfCodes } from './testing/a-key.ts';

function attempt(number: number, lessons: Partial<Lessons>, right = 0): AttemptSummary {
	return {
		caseId: 'heel-ulcer',
		number,
		submittedAt: `2026-02-${String(number).padStart(2, '0')}T10:00:00.000Z`,
		contentHash: 'a'.repeat(64),
		headline: { right, of: 4 },
		learning: { right, of: 4 },
		errors: [],
		seconds: null,
		hints: 0,
		confidence: null,
		lessons: { ...noLessons(), ...lessons },
		kind: 'encounter',
		desk: null,
		imported: false,
	};
}

const wrongSide: Mistake = {
	part: 'dx',
	keyLine: 'L97.412',
	row: 1,
	type: 'laterality',
	stray: null,
};
const extra: Mistake = { part: 'dx', keyLine: null, row: 3, type: 'extra_code', stray: 'R73.9' };
const needless: Mistake = {
	part: 'query',
	keyLine: 'query',
	row: null,
	type: 'query_needless',
	stray: 'stage',
};

function stateOf(...attempts: readonly AttemptSummary[]): (number | null)[] {
	return listMistakes(attempts).map(({ crossedOff }) => crossedOff?.number ?? null);
}

describe('what was since got right', () => {
	it('[LE20] crosses a mistake off with the first later attempt in which its line is right', () => {
		const right = [{ part: 'dx', entries: ['L97.412'] }];
		const first = attempt(1, { mistakes: [wrongSide] });
		expect(listMistakes([first, attempt(3, { right }), attempt(2, { right })])).toEqual([
			{
				attempt: first,
				mistake: wrongSide,
				crossedOff: { caseId: 'heel-ulcer', number: 2, at: '2026-02-02T10:00:00.000Z' },
			},
		]);
	});

	it('[LE20] leaves it open where the line is right in another part, another case, or before', () => {
		const first = attempt(2, { mistakes: [wrongSide] });
		expect(stateOf(first, attempt(3, { right: [{ part: 'px', entries: ['L97.412'] }] }))).toEqual([
			null,
		]);
		const right = [{ part: 'dx', entries: ['L97.412'] }];
		expect(stateOf(first, { ...attempt(3, { right }), caseId: 'other' })).toEqual([null]);
		expect(stateOf(attempt(1, { right }), first)).toEqual([null]);
	});

	it('[LE20] crosses off a code that did not belong once it is there no more', () => {
		const first = attempt(1, { mistakes: [extra] });
		const again = [{ part: 'dx', entries: ['R73.9'] }];
		expect(stateOf(first, attempt(2, { unwanted: again }))).toEqual([null]);
		expect(stateOf(first, attempt(2, { unwanted: again }), attempt(3, {}))).toEqual([3]);
	});

	it('[LE20] takes any needless question for the same one again', () => {
		const first = attempt(1, { mistakes: [needless] });
		const again = [{ part: 'query', entries: ['something else'] }];
		expect(stateOf(first, attempt(2, { unwanted: again }))).toEqual([null]);
		expect(stateOf(first, attempt(2, {}))).toEqual([2]);
	});

	it('[LE20] crosses everything off with a sheet that has no fault', () => {
		const first = attempt(1, { mistakes: [wrongSide, extra] });
		expect(stateOf(first, attempt(2, {}, 4))).toEqual([2, 2]);
	});

	it('[LE20] makes a mistake made again one of its own', () => {
		const right = [{ part: 'dx', entries: ['L97.412'] }];
		const attempts = [
			attempt(1, { mistakes: [wrongSide] }),
			attempt(2, { right }),
			attempt(3, { mistakes: [wrongSide] }),
		];
		expect(stateOf(...attempts)).toEqual([null, 2]);
	});

	it('[LE20] lists the newest attempt first, and nothing of one without a score', () => {
		const attempts = [
			attempt(1, { mistakes: [wrongSide, extra] }),
			attempt(3, { mistakes: [extra] }),
			{ ...attempt(2, { mistakes: [extra] }), headline: null },
		];
		expect(listMistakes(attempts).map((one) => [one.attempt.number, one.mistake.type])).toEqual([
			[3, 'extra_code'],
			[1, 'laterality'],
			[1, 'extra_code'],
		]);
	});

	it('[LE20] crosses off whatever the scorer charged, once the key itself is the answer', () => {
		const codes = ['E11.621', 'L97.412', 'Z79.84', 'I10'];
		const sheet = fc.uniqueArray(
			fc.constantFrom(...codes, 'E11.9', 'L97.411', 'R73.9', 'J45.909'),
			{
				minLength: 1,
				maxLength: 6,
			},
		);
		fc.assert(
			fc.property(sheet, (given) => {
				const attempts = [given, codes].map((answer, index) => {
					const diagnoses = answer.map((code) => ({ code }));
					const outcome = scoreAnswer(aKeyOfCodes(codes), { ...blankAnswer(), diagnoses });
					if (outcome.state !== 'scored') throw new Error('incomplete');
					const { score } = outcome;
					// The headline is left out of it: the lines alone must be enough.
					return { ...attempt(index + 1, lessonsOf(score)), headline: { right: 0, of: 1 } };
				});
				const listed = listMistakes(attempts);
				expect(listed.filter(({ crossedOff }) => crossedOff === null)).toEqual([]);
				expect(listed).toHaveLength(attempts[0]?.lessons.mistakes.length ?? -1);
			}),
		);
	});
});
