import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actInSitting } from './act-in-sitting.ts';
import type { SittingAction } from './act-in-sitting.ts';
import { applySittingEvent, isOver, secondsLeft } from './sitting.ts';
import type { Sitting } from './sitting.ts';
import { sittingEventShape, sittingShape } from './sitting-shape.ts';
import { after, aSitting } from './testing/exam-aids.ts';

/** Acts and folds what came of it, the way the store does. */
function act(sitting: Sitting, action: SittingAction, now: Date) {
	const { events, refusal } = actInSitting(sitting, action, now);
	const next = events.reduce(
		(state, event) => applySittingEvent(state, event, now.toISOString()),
		sitting,
	);
	return { sitting: next, events, refusal };
}

const answer = (item: number, choice: number | null, version: number) =>
	({ type: 'answer', item, choice, version }) as const;

describe('a sitting', () => {
	it('[EX10] keeps every answer, changed as often as one likes, with its time', () => {
		let { sitting } = act(aSitting(), answer(1, 2, 0), after(0, 30));
		({ sitting } = act(sitting, answer(1, 3, 1), after(0, 40)));
		({ sitting } = act(sitting, answer(0, 1, 0), after(1)));
		expect(sitting.states[1]).toMatchObject({ choice: 3, choices: [2, 3], seconds: 40 });
		expect(sitting.states[0]).toMatchObject({ choice: 1, seconds: 20 });
	});

	it('[EX11] refuses and logs what comes after the end, and ends itself at zero', () => {
		const late = act(aSitting(), answer(0, 1, 0), after(4));
		expect(late.refusal).toBe('late');
		expect(late.sitting).toMatchObject({
			endedBy: 'clock',
			endedAt: '2026-02-02T08:04:00.000Z',
			refused: 1,
		});
		expect(late.sitting.states[0]?.choice).toBeNull();
		const over = act(late.sitting, answer(0, 1, 0), after(9));
		expect(over).toMatchObject({ refusal: 'over', sitting: { refused: 2 } });
		expect(isOver(aSitting(), after(3, 59))).toBe(false);
		expect(isOver(aSitting(), after(4))).toBe(true);
	});

	it('[EX12] refuses an answer from a page that is behind, as a second tab or a replay is', () => {
		const first = act(aSitting(), answer(0, 1, 0), after(1));
		const second = act(first.sitting, answer(0, 2, 1), after(2));
		const replay = act(second.sitting, answer(0, 1, 0), after(3));
		expect(replay.refusal).toBe('stale');
		expect(replay.sitting.states[0]?.choice).toBe(2);
		// What is so already is neither an event nor a refusal.
		expect(act(second.sitting, answer(0, 2, 0), after(3))).toMatchObject({
			events: [],
			refusal: null,
		});
	});

	it('[EX13] stops the clock in practice alone', () => {
		expect(act(aSitting(), { type: 'pause' }, after(1)).events).toEqual([]);
		let { sitting } = act(aSitting({ mode: 'practice' }), { type: 'pause' }, after(1));
		expect(secondsLeft(sitting, after(30))).toBe(180);
		expect(isOver(sitting, after(30))).toBe(false);
		expect(act(sitting, answer(0, 1, 0), after(30)).refusal).toBe('paused');
		({ sitting } = act(sitting, { type: 'resume' }, after(30)));
		expect(sitting.endAt).toBe('2026-02-02T08:33:00.000Z');
		expect(act(sitting, answer(0, 1, 0), after(32)).refusal).toBeNull();
	});

	it('[EX14] shows an answer in drills with feedback at once, after which it stands', () => {
		const drill = aSitting({ mode: 'drill', endAt: null, feedback: 'each' });
		expect(act(drill, { type: 'show', item: 0 }, after(1)).events).toEqual([]);
		let { sitting } = act(drill, answer(0, 1, 0), after(1));
		({ sitting } = act(sitting, { type: 'show', item: 0 }, after(1)));
		expect(act(sitting, answer(0, 2, 1), after(2)).refusal).toBe('shown');
		const deferred = act(aSitting(), answer(0, 1, 0), after(1));
		expect(act(deferred.sitting, { type: 'show', item: 0 }, after(1)).events).toEqual([]);
	});

	it('[EX16] keeps what the pen marked, each passage once, until the mark is taken off', () => {
		const words = { part: 'stem', quote: 'left heel', occurrence: 0 } as const;
		const pen = (
			mark: typeof words | { part: 'case'; quote: string; occurrence: number },
			on = true,
		) => ({ type: 'mark', item: 2, mark, on }) as const;
		const marked = act(aSitting(), pen(words), after(1));
		expect(marked.sitting.states[2]?.marks).toEqual([words]);
		expect(act(marked.sitting, pen(words), after(1)).events).toEqual([]);
		const other = { part: 'case', quote: 'left heel', occurrence: 0 } as const;
		const both = act(marked.sitting, pen(other), after(2));
		expect(both.sitting.states[2]?.marks).toEqual([words, other]);
		const one = act(both.sitting, pen(words, false), after(2));
		expect(one.sitting.states[2]?.marks).toEqual([other]);
		expect(act(one.sitting, pen(words, false), after(2)).events).toEqual([]);
		for (const bad of ['', '   ', 'x'.repeat(401)]) {
			expect(
				act(aSitting(), pen({ ...words, quote: bad } as typeof words), after(1)).events,
			).toEqual([]);
		}
		expect(act(aSitting(), pen({ ...other, occurrence: -1 }), after(1)).events).toEqual([]);
		expect(act(both.sitting, pen({ ...other, quote: 'late' }), after(5)).refusal).toBe('late');
		// One item holds forty marks and no more.
		let { sitting } = act(aSitting(), { type: 'leave', item: 2 }, after(0));
		for (let at = 0; at < 50; at++) {
			({ sitting } = act(sitting, pen({ ...other, occurrence: at }), after(1)));
		}
		expect(sitting.states[2]?.marks).toHaveLength(40);
	});

	it('[EX17] keeps how sure one says to be, and reads sittings from before one could say', () => {
		const said = act(aSitting(), { type: 'judge', item: 1, sure: 'unsure' }, after(1));
		expect(said.sitting.states[1]?.sure).toBe('unsure');
		expect(act(said.sitting, { type: 'judge', item: 1, sure: 'unsure' }, after(2)).events).toEqual(
			[],
		);
		const back = act(said.sitting, { type: 'judge', item: 1, sure: null }, after(2));
		expect(back.sitting.states[1]?.sure).toBeNull();
		const early = aSitting();
		const states = early.states.map(({ marks: _marks, sure: _sure, ...state }) => state);
		expect(sittingShape.parse({ ...early, states })).toEqual(early);
	});

	it('[EX15] is the same from its events, from its stored view, and whatever was sent', () => {
		const item = fc.nat(5);
		const actions: fc.Arbitrary<SittingAction> = fc.oneof(
			fc.record({
				type: fc.constant('answer' as const),
				item,
				choice: fc.option(fc.integer({ min: -1, max: 5 })),
				version: fc.nat(3),
			}),
			fc.record({ type: fc.constant('flag' as const), item, on: fc.boolean() }),
			fc.record({
				type: fc.constant('strike' as const),
				item,
				option: fc.nat(5),
				on: fc.boolean(),
			}),
			fc.record({ type: fc.constant('look-up' as const), item, words: fc.string() }),
			fc.record({
				type: fc.constant('mark' as const),
				item,
				mark: fc.record({
					part: fc.constantFrom('case' as const, 'stem' as const),
					quote: fc.string({ maxLength: 4 }),
					occurrence: fc.oneof(fc.integer({ min: -1, max: 2 }), fc.constant(20_000), fc.double()),
				}),
				on: fc.boolean(),
			}),
			fc.record({
				type: fc.constant('judge' as const),
				item,
				sure: fc.constantFrom('sure' as const, 'unsure' as const, null),
			}),
			fc.record({ type: fc.constantFrom('leave' as const, 'show' as const), item }),
			fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const, 'end' as const) }),
		);
		const steps = fc.array(fc.tuple(actions, fc.nat(60)), { maxLength: 40 });
		fc.assert(
			fc.property(steps, fc.constantFrom('exam' as const, 'practice' as const), (taken, mode) => {
				let sitting = aSitting({ mode });
				let seconds = 0;
				let answersAfterEnd = 0;
				for (const [action, passed] of taken) {
					seconds += passed;
					const before = sitting;
					const done = act(sitting, action, after(0, seconds));
					for (const event of done.events) expect(sittingEventShape.parse(event)).toEqual(event);
					sitting = done.sitting;
					const isLate = isOver(before, after(0, seconds));
					if (isLate && JSON.stringify(sitting.states) !== JSON.stringify(before.states)) {
						answersAfterEnd += 1;
					}
				}
				expect(answersAfterEnd).toBe(0);
				expect(sittingShape.parse(JSON.parse(JSON.stringify(sitting)))).toEqual(sitting);
			}),
		);
	});
});
