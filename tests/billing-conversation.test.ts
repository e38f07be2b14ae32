import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answerOfDesk,
	bestChoices,
	readDeskForm,
	readDeskJson,
	scoreDesk,
	tellCall,
	walkCall,
} from '#domain/billing';
import type { DeskScore } from '#domain/billing';
import { CALL_MARKS } from '#domain/content';
import type { ConversationKey } from '#domain/content';
import { deskAids } from './billing/shipped-denials.ts';
import { shippedCall, shippedCalls } from './billing/shipped-calls.ts';
import type { ShippedCall } from './billing/shipped-calls.ts';

const each = shippedCalls.map((one) => [one.learner.facts.id, one] as const);
const answer = (choices: readonly string[]) => ({
	kind: 'conversation' as const,
	schema: 'conversation/1' as const,
	choices,
});

function scoreOf(call: ShippedCall, choices: readonly string[]): DeskScore {
	const outcome = scoreDesk(call, answer(choices), deskAids, 0);
	if (outcome.state === 'incomplete') throw new Error(`Blank: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}

/** Every way through a call. */
function waysThrough(key: ConversationKey, said: readonly string[] = []): string[][] {
	const { at, isOver } = walkCall(key, said);
	if (isOver) return [[...said]];
	return at.options.flatMap(({ id }) => waysThrough(key, [...said, `${at.id}.${id}`]));
}

describe('the calls that ship', () => {
	it('[CV1] are four', () => {
		expect(shippedCalls).toHaveLength(4);
	});

	it.each(each)('[DK3] %s: its best way scores a hundred, mark by mark', (_id, call) => {
		const best = answerOfDesk(call);
		if (best.kind !== 'conversation') throw new Error('The key answers another desk.');
		const score = scoreOf(call, best.choices);
		expect(score.headline).toEqual({ right: 100, of: 100 });
		expect(score.parts.map(({ id, points }) => [id, points.of])).toEqual(
			Object.entries(CALL_MARKS),
		);
	});

	it.each(each)(
		'[CV4] %s: every way is out of a hundred, and every other one has fewer',
		(_id, call) => {
			const { key } = call.secrets;
			const ways = waysThrough(key);
			expect(ways.length).toBeGreaterThan(10);
			const best = bestChoices(key).join(' ');
			for (const way of ways) {
				const { parts, headline } = scoreOf(call, way);
				for (const { id, points, items } of parts) {
					expect(points.of).toBe(Object.entries(CALL_MARKS).find(([mark]) => mark === id)?.[1]);
					expect(points.right).toBeLessThanOrEqual(points.of);
					for (const item of items) expect(item.reason).toMatch(/[.]$/);
				}
				if (way.join(' ') !== best) expect(headline.right).toBeLessThan(100);
			}
		},
	);

	it.each(each)('[CV5] %s: the best words do not always stand in the same place', (_id, call) => {
		const places = bestChoices(call.secrets.key).map((choice) => choice.split('.')[1]);
		expect(new Set(places).size).toBeGreaterThan(1);
	});

	it.each(each)(
		'[CV3] %s: tells the turn at hand and those before, and nothing else',
		(_id, call) => {
			const { key } = call.secrets;
			const choices = bestChoices(key);
			for (let said = 0; said <= choices.length; said += 1) {
				const shown = JSON.stringify(tellCall(key, choices.slice(0, said)));
				const heard = new Set([
					key.start,
					...choices.slice(0, said).map((one) => one.split('.')[0]),
				]);
				heard.add(walkCall(key, choices.slice(0, said)).at.id);
				for (const { id, caller, options } of key.turns.values()) {
					if (!heard.has(id)) expect(shown).not.toContain(JSON.stringify(caller).slice(1, -1));
					for (const { feedback } of options) {
						expect(shown).not.toContain(JSON.stringify(feedback).slice(1, -1));
					}
				}
			}
			expect(JSON.stringify(call.learner)).not.toContain(key.turns.get(key.start)?.caller);
		},
	);
});

describe('a call', () => {
	const protectedOne = shippedCall('pt-a-bill-that-was-not-hers');

	it('[CV4] is not scored before it is over', () => {
		const [first = ''] = bestChoices(protectedOne.secrets.key);
		for (const choices of [[], [first], ['nowhere.1']]) {
			expect(scoreDesk(protectedOne, answer(choices), deskAids, 0)).toEqual({
				state: 'incomplete',
				missing: ['say'],
			});
		}
	});

	it('[CV6] loses everything where a protected patient is billed', () => {
		const ways = waysThrough(protectedOne.secrets.key).filter((way) => way.includes('asks.1'));
		for (const way of ways) {
			const score = scoreOf(protectedOne, way);
			expect(score.fails.map(({ id }) => id)).toContain('bills-patient');
			expect(score.headline.right).toBe(0);
		}
	});

	it('[CV2] reads a form as it reads JSON: what was said, then what is said now', () => {
		const form: [string, string][] = [
			['said', 'open.1'],
			['said', 'asks.3'],
			['say', 'why.2'],
			['say', 'why.3'],
			['stray', 'back.1'],
		];
		const read = { answer: answer(['open.1', 'asks.3', 'why.2']), problems: [] };
		expect(readDeskForm(protectedOne.learner, form)).toEqual(read);
		expect(readDeskJson(protectedOne.learner, read.answer)).toEqual(read);
	});

	it('[DK2] takes anything and never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (choices) => {
				const reading = readDeskJson(protectedOne.learner, { kind: 'conversation', choices });
				if (reading === null) throw new Error('Not taken.');
				scoreDesk(protectedOne, reading.answer, deskAids, 0);
			}),
			{ numRuns: 200 },
		);
	});
});
