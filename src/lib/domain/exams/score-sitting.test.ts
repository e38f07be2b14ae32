import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMissed } from './fold-sittings.ts';
import { scoreSitting } from './score-sitting.ts';
import type { Sitting } from './sitting.ts';
import { aSitting, blueprintOf } from './testing/exam-aids.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A sitting that is over, with choices by item; the right option is always the first. */
function ended(
	choices: readonly (readonly (number | null)[])[],
	unscored: readonly number[] = [],
): Sitting {
	const open = aSitting({}, choices.length);
	return {
		...open,
		items: open.items.map((item, at) => ({ ...item, scored: !unscored.includes(at) })),
		states: open.states.map((state, at) => {
			const made = choices[at] ?? [];
			return { ...state, choices: made, choice: made.at(-1) ?? null, seconds: 10 };
		}),
		endedAt: '2026-02-02T08:04:00.000Z',
		endedBy: 'learner',
		right: choices.map(() => 0),
	};
}

describe('the result of a sitting', () => {
	it('[EX20] passes at the line, where blanks are wrong', () => {
		const share = (right: number, all: number) =>
			ended(Array.from({ length: all }, (_, at) => (at < right ? [0] : [])));
		const verdict = (right: number, all: number) =>
			scoreSitting(share(right, all), blueprintOf('cpc'))?.verdict;
		expect([verdict(70, 100), verdict(69, 100)]).toEqual(['passed', 'failed']);
		expect([verdict(95, 135), verdict(94, 135)]).toEqual(['passed', 'failed']);
	});

	it('[EX20] calls ready by our own line, overall and in each domain', () => {
		const cbcs = blueprintOf('cbcs');
		const of = (first: number, second: number) =>
			// Items fall to the two domains in turn.
			ended(
				Array.from({ length: 20 }, (_, at) => [
					Math.floor(at / 2) < (at % 2 ? second : first) ? 0 : 1,
				]),
			);
		expect(scoreSitting(of(8, 8), cbcs)?.verdict).toBe('ready');
		expect(scoreSitting(of(10, 6), cbcs)?.verdict).toBe('not-ready');
		expect(scoreSitting(of(8, 7), cbcs)?.verdict).toBe('not-ready');
	});

	it('[EX26] holds what was said of answers against how they turned out, scored items alone', () => {
		const open = ended([[0], [1], [0], [], [0], [1]], [4]);
		const said = ['sure', 'sure', 'unsure', 'sure', 'sure', null] as const;
		const states = open.states.map((state, at) => ({ ...state, sure: said[at] ?? null }));
		expect(scoreSitting({ ...open, states }, blueprintOf('cpc'))?.confidence).toEqual({
			sure: { right: 1, all: 2 },
			unsure: { right: 1, all: 1 },
			unsaid: { right: 0, all: 1 },
		});
	});

	it('[EX22] leaves pretest items out of every number but time', () => {
		const result = scoreSitting(ended([[0], [1], [0], [0]], [1, 2]), blueprintOf('cpc'));
		expect(result).toMatchObject({ right: 2, all: 2, blanks: 0, seconds: 40 });
		expect(result?.domains).toMatchObject([
			{ id: 'CPC-1', right: 1, all: 1, seconds: 20 },
			{ id: 'CPC-2', right: 1, all: 1, seconds: 20 },
		]);
	});

	it('[EX23] counts how changing one’s mind went, by the first and the last choice', () => {
		const result = scoreSitting(
			ended([[0, 1], [1, 0], [1, 2], [0, 1, 0], [1, null], []]),
			blueprintOf('cpc'),
		);
		expect(result?.changes).toEqual({ rightToWrong: 1, wrongToRight: 1, wrongToWrong: 1 });
		expect(result?.blanks).toBe(2);
	});

	it('[EX24] is none before the right options are known', () => {
		expect(scoreSitting({ ...ended([[0]]), right: null }, blueprintOf('cpc'))).toBeNull();
	});

	it('[EX31] keeps what was missed last, most often missed first', () => {
		const first = ended([[1], [1], [0], []]);
		const second = ended([[1], [0], [0], [0]]);
		expect(listMissed([first])).toEqual(['cpc-1-q1', 'cpc-1-q2', 'cpc-1-q4']);
		expect(listMissed([first, second])).toEqual(['cpc-1-q1']);
	});
});

describe('the interval of a share', () => {
	it('[EX21] is Wilson’s', () => {
		const { low, high } = wilsonInterval(4, 6);
		expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.300', '0.903']);
		expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
	});

	it('[EX21] holds the share and stays within 0 and 1', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), (one, other) => {
				const [hits, all] = [Math.min(one, other), Math.max(one, other, 1)];
				const { low, high } = wilsonInterval(hits, all);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(hits / all);
				expect(high).toBeGreaterThanOrEqual(hits / all);
			}),
		);
	});
});
