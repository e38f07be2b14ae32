import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceRemittance, balancesOf } from '#domain/claims';
import {
	AUDIT_ACTIONS,
	compareRuns,
	DENIAL_ACTIONS,
	keySheet,
	rightAnswer,
	rightRun,
	runWithSheet,
	startJourney,
	stateAfter,
	takeAnswer,
} from '#domain/journeys';
import type {
	AuditAction,
	JourneyAction,
	JourneyAnswer,
	JourneyState,
	JourneyWorld,
} from '#domain/journeys';
import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { shippedWorlds } from './journeys/shipped-journeys.ts';

/* What holds for any answers, in any of the journeys that ship. */

const worlds = fc.constantFrom(...shippedWorlds);
const runs = { numRuns: 120 };

/** A slip anywhere on a sheet. */
interface Slip {
	readonly at: number;
	readonly kind: 'drop' | 'modifier' | 'units' | 'pointer' | 'code' | 'diagnosis' | 'again';
	readonly code: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
	at: fc.nat(11),
	kind: fc.constantFrom('drop', 'modifier', 'units', 'pointer', 'code', 'diagnosis', 'again'),
	code: fc.constantFrom('99215', '99213', '20610', 'J3301', 'R00.2', 'L57', 'I10', 'ZZZ', ''),
});

describe('any journey', () => {
	it('[JR4] ends, whatever is answered, and leaves no cent unaccounted for', () => {
		const choices = fc.record({
			slips: fc.array(slip, { maxLength: 4 }),
			actions: fc.array(fc.constantFrom<JourneyAction>(...keysOf(DENIAL_ACTIONS)), {
				minLength: 3,
				maxLength: 3,
			}),
			audit: fc.constantFrom<AuditAction>(...keysOf(AUDIT_ACTIONS)),
			picks: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
			member: fc.option(fc.constantFrom('WRONG1', '', 'EVG4407182')),
			mends: fc.boolean(),
		});
		fc.assert(
			fc.property(worlds, choices, (world, chosen) => {
				let state = startJourney(world);
				let steps = 0;
				while (state.open !== null && steps < 30) {
					steps += 1;
					const answer = chooseFor(world, state, chosen);
					const next = takeAnswer(world, state, answer);
					if (next === state) {
						// A sheet with a blank half is not taken; the key's is.
						const right = rightAnswer(world, state);
						state = right === null ? state : takeAnswer(world, state, right);
					} else state = next;
					expectBalanced(state);
				}
				expect(state.open).toBeNull();
				expect(balancesOf(state.ledger).total).toBe(0);
				expect(balancesOf(state.ledger).patient).toBe(0);
			}),
			runs,
		);
	});

	it('[JR12] replays the key’s own codes as the key’s own run, to the last event', () => {
		for (const world of shippedWorlds) {
			const again = runWithSheet(world, keySheet(world));
			expect(again.happened).toEqual(rightRun(world).happened);
			expect(again.ledger).toEqual(rightRun(world).ledger);
			const compared = compareRuns(world, again);
			const lines = [...(compared?.diagnoses ?? []), ...(compared?.services ?? [])];
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.filter(({ differs }) => differs)).toEqual([]);
		}
	});

	it('[JR12] shows a difference for every slip that changes what a line says, and for no other', () => {
		fc.assert(
			fc.property(worlds, fc.array(slip, { maxLength: 3 }), (world, slips) => {
				const key = keySheet(world);
				const sheet = withSlips(key, slips);
				const compared = compareRuns(world, runWithSheet(world, sheet));
				fc.pre(compared !== null);
				const differ = [...compared.diagnoses, ...compared.services].some((one) => one.differs);
				const isSame = JSON.stringify(meant(sheet)) === JSON.stringify(meant(key));
				// Another honest reading of the key is a difference from the first one, and none from itself.
				if (isSame) expect(differ).toBe(false);
				if (!differ) expect(compared.codesRun.happened).toEqual(compared.keyRun.happened);
			}),
			runs,
		);
	});

	it('[JR4] is told anew from its answers, and an answer for another chapter changes nothing', () => {
		for (const world of shippedWorlds) {
			const answers: JourneyAnswer[] = [];
			let state = startJourney(world);
			for (let answer = rightAnswer(world, state); answer; answer = rightAnswer(world, state)) {
				answers.push(answer);
				state = takeAnswer(world, state, answer);
				expect(takeAnswer(world, state, answer) === state).toBe(state.open !== answer.chapter);
			}
			expect(stateAfter(world, answers)).toEqual(state);
		}
	});
});

interface Choices {
	readonly slips: readonly Slip[];
	readonly actions: readonly JourneyAction[];
	readonly audit: AuditAction;
	readonly picks: readonly number[];
	readonly member: string | null;
	readonly mends: boolean;
}

function chooseFor(world: JourneyWorld, state: JourneyState, chosen: Choices): JourneyAnswer {
	const right = rightAnswer(world, state);
	if (right === null) throw new Error('The journey is over.');
	const sheet = withSlips(keySheet(world), chosen.slips);
	const member = chosen.member ?? state.held.member;
	switch (right.chapter) {
		case 'coverage': {
			const picks = world.journey.learner.questions.map(({ id, options }, at) => {
				return [id, options[(chosen.picks[at] ?? 0) % options.length]?.id ?? ''];
			});
			return { ...right, picks: Object.fromEntries(picks) };
		}
		case 'coding':
			return { ...right, sheet };
		case 'claim':
			return state.sends > 0 && chosen.mends
				? right
				: { ...right, written: { ...right.written, member, sheet } };
		case 'posting':
			return { ...right, amounts: { paid: 1, contract: null, patient: 2, open: null } };
		case 'denial': {
			const action = chosen.actions[state.denials] ?? 'write-off';
			return {
				...right,
				action,
				written: chosen.mends ? right.written : { member, number: '', sheet },
			};
		}
		case 'audit':
			return { ...right, action: chosen.audit };
		default:
			return right;
	}
}

function expectBalanced({ arrived, ledger, decision }: JourneyState): void {
	for (const { remittance } of arrived) expect(balanceRemittance(remittance)).toEqual([]);
	for (const { paid, charge, adjustments } of decision?.lines ?? []) {
		expect(paid + adjustments.reduce((sum, { amount }) => sum + amount, 0)).toBe(charge);
	}
	const { payers, patient, total } = balancesOf(ledger);
	expect([...payers.values()].reduce((sum, open) => sum + open, patient)).toBe(total);
	for (const open of payers.values()) expect(open).toBeGreaterThanOrEqual(0);
}

function withSlips(sheet: Answer, slips: readonly Slip[]): Answer {
	return slips.reduce((now, { at, kind, code }): Answer => {
		const row = at % Math.max(1, now.procedures.length);
		const line = now.procedures[row];
		if (line === undefined) return now;
		const put = (entry: typeof line) => ({ ...now, procedures: now.procedures.with(row, entry) });
		switch (kind) {
			case 'drop':
				return { ...now, procedures: now.procedures.toSpliced(row, 1) };
			case 'modifier':
				return put({ ...line, modifiers: line.modifiers.slice(1) });
			case 'units':
				return put({ ...line, units: (line.units ?? 0) + 1 });
			case 'pointer':
				return put({ ...line, pointers: [DIAGNOSIS_LETTERS[at % 12] ?? 'A'] });
			case 'code':
				return put({ ...line, code });
			case 'again':
				return { ...now, procedures: [...now.procedures, line].slice(0, 12) };
			case 'diagnosis': {
				const place = at % Math.max(1, now.diagnoses.length);
				return { ...now, diagnoses: now.diagnoses.with(place, { code }) };
			}
		}
	}, sheet);
}

/** What a sheet says, whatever the order of lines, marks and rows after the first. */
function meant({ diagnoses, procedures }: Answer) {
	const codes = diagnoses.map(({ code }) => code).filter((code) => code !== '');
	const pointed = (letters: readonly string[]) =>
		letters.map((letter) => diagnoses[DIAGNOSIS_LETTERS.findIndex((one) => one === letter)]?.code);
	const lines = procedures
		.filter(({ code }) => code !== '')
		.map(({ code, modifiers, units, pointers }) => {
			const to = pointed(pointers);
			return [code, modifiers.toSorted(), units, to[0], to.toSorted()].join(' ');
		});
	return [codes[0], codes.slice(1).toSorted(), lines.toSorted()];
}

function keysOf<Word extends string>(words: Readonly<Record<Word, string>>): Word[] {
	return Object.keys(words).filter((word): word is Word => Object.hasOwn(words, word));
}
