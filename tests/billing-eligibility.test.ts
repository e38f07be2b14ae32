import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blankEligibility,
	estimateOwed,
	fileOfAnswer,
	readDeskForm,
	readDeskJson,
	scoreDesk,
} from '#domain/billing';
import type { EligibilityAnswer } from '#domain/billing';
import { COVERAGE_STATES, GATES, NO_PAYER, ORDER_RULES, wordsOf } from '#domain/content';
import { emptyRecord } from '#domain/learning';
import { presentDesk } from '#domain/presenting';
import { checkX12, readX12 } from '#domain/x12';
import { deskAids } from './billing/shipped-denials.ts';
import {
	checkWith,
	scoreOfCheck,
	shippedCheck,
	shippedChecks,
} from './billing/shipped-eligibility.ts';
import type { ShippedCheck } from './billing/shipped-eligibility.ts';

const each = shippedChecks.map((one) => [one.learner.facts.id, one] as const);
const itemOf = (check: ShippedCheck, answer: EligibilityAnswer, id: string) =>
	scoreOfCheck(check, answer)
		.parts.flatMap(({ items }) => items)
		.find((item) => item.id === id);

const pickWords = ({
	first,
	second,
	rule,
	referral,
	authorisation,
	collect,
	owes,
}: EligibilityAnswer) => ({ first, second, rule, referral, authorisation, collect, owes });

describe('the eligibility checks that ship', () => {
	it('[EL1] are four, each of another kind', () => {
		const rules = shippedChecks.map(({ secrets }) => secrets.key.rule);
		expect(shippedChecks).toHaveLength(4);
		expect(new Set(rules).size).toBe(4);
	});

	it.each(each)('[DK3] %s: its key scores a hundred', (_id, check) => {
		const score = scoreOfCheck(check, checkWith(check));
		expect(score.headline).toEqual({ right: 100, of: 100 });
		expect(score.parts.map(({ id, points }) => [id, points.of])).toEqual([
			['active', 20],
			['order', 30],
			['gates', 20],
			['collect', 15],
			['owes', 15],
		]);
		expect(score.money.recovered).toBe(score.money.recoverable);
	});

	it.each(each)('[EL4] %s: every wrong word has its reason and costs points', (_id, check) => {
		const { key } = check.secrets;
		const payers = [...check.learner.matter.coverages.map(({ id }) => id), NO_PAYER];
		const choices = {
			first: payers,
			second: payers,
			rule: wordsOf(ORDER_RULES),
			referral: wordsOf(GATES),
			authorisation: wordsOf(GATES),
		};
		const right: Readonly<Record<string, string>> = { ...pickWords(checkWith(check)) };
		for (const [field, words] of Object.entries(choices)) {
			for (const word of words) {
				const item = itemOf(check, checkWith(check, { [field]: word }), field);
				const isRight = word === right[field];
				expect(item?.status).toBe(isRight ? 'right' : 'wrong');
				expect(item?.reason).toMatch(/^[A-Z0-9].*[.]$/s);
				if (!isRight) expect(item?.points.right).toBe(0);
			}
		}
		for (const { id } of check.learner.matter.coverages) {
			for (const state of wordsOf(COVERAGE_STATES)) {
				const active = { ...checkWith(check).active, [id]: state };
				const item = itemOf(check, checkWith(check, { active }), `active.${id}`);
				expect(item?.status).toBe(state === key.active.get(id) ? 'right' : 'wrong');
			}
		}
	});

	it.each(each)('[EL7] %s: words and file of every answer say the same', (_id, check) => {
		const { appointment, coverages } = check.learner.matter;
		for (const { name, answer } of coverages) {
			if (answer === null) continue;
			const file = fileOfAnswer({ name, answer }, appointment);
			if (!file.ok) throw new Error(JSON.stringify(file.unwritable));
			expect(checkX12(readX12(file.text)).map(({ message }) => message)).toEqual([]);
			expect(file.told.benefits).toEqual(answer.benefits);
			expect(file.told.coverage).toBe(answer.coverage);
			expect(file.told.to).toBe(answer.to);
		}
	});

	it.each(each)('[PR45] %s: shows nothing of its key', (_id, check) => {
		const page = { learner: check.learner, chart: [], taskHtml: '', referenceHtml: '' };
		const view = presentDesk({
			...{ page, book: deskAids.book, findPayer: () => null, draft: null, learnerMark: '' },
			record: emptyRecord(),
			hints: { of: 0, taken: [] },
			call: null,
		});
		const shown = JSON.stringify(view);
		for (const reason of check.secrets.key.reasons.values()) expect(shown).not.toContain(reason);
	});
});

describe('an eligibility check', () => {
	const child = shippedCheck('el-two-cards-one-child');
	const working = shippedCheck('el-still-at-work');

	it('[EL3] says nothing while something is blank, and 0.00 is not blank', () => {
		const outcome = scoreDesk(child, { ...checkWith(child), owes: '' }, deskAids, 0);
		expect(outcome).toEqual({ state: 'incomplete', missing: ['owes'] });
		expect(scoreDesk(child, blankEligibility(), deskAids, 0)).toMatchObject({
			state: 'incomplete',
		});
		expect(itemOf(child, checkWith(child, { collect: '0' }), 'collect')?.status).toBe('right');
	});

	it('[EL4] tells those who gave a foreseen amount why it is another one', () => {
		const item = itemOf(child, checkWith(child, { owes: '42.5' + '0' }), 'owes');
		expect(item).toMatchObject({ status: 'wrong', given: '$42.50', expected: '$5.58' });
		expect(item?.reason).toContain('Evergreen still has its turn');
	});

	it('[EL5] does not charge an amount in full that follows from the order chosen', () => {
		const { matter } = child.learner;
		const owed = estimateOwed(matter, 'evergreen', 'larkfield', deskAids) ?? 0;
		const swapped = { first: 'evergreen', second: 'larkfield', owes: (owed / 100).toFixed(2) };
		expect(itemOf(child, checkWith(child, swapped), 'owes')).toMatchObject({
			status: 'partly',
			points: { right: 10, of: 15 },
		});
		const unmoved = { owes: swapped.owes };
		expect(itemOf(child, checkWith(child, unmoved), 'owes')?.points.right).toBe(0);
	});

	it('[EL6] works out what is owed after one payer, after two, and after Medicare as the second', () => {
		const { matter } = child.learner;
		expect(estimateOwed(matter, 'larkfield', NO_PAYER, deskAids)).toBe(4250);
		expect(estimateOwed(matter, 'larkfield', 'evergreen', deskAids)).toBe(558);
		expect(estimateOwed(matter, NO_PAYER, NO_PAYER, deskAids)).toBe(19_700);
		expect(estimateOwed(working.learner.matter, 'group', 'medicare', deskAids)).toBe(2500);
	});

	it.each([
		['-5.00', /0\.00 or more/],
		['5.125', /two digits/],
		['1,2.00', /comma/],
		['about ten', /dollars and cents/],
	])('[EL2] names what can not be an amount: %s', (collect, message) => {
		const reading = readDeskForm(child.learner, [['collect', collect]]);
		expect(reading.problems).toEqual([
			{ field: 'collect', message: expect.stringMatching(message) },
		]);
	});

	it('[EL2] reads a form as it reads JSON, and drops what is on no list', () => {
		const answer = checkWith(child, { collect: '$1,250.00' });
		const fields: [string, string][] = [
			...Object.entries(answer.active).map(([id, state]): [string, string] => [
				`active.${id}`,
				state,
			]),
			...(['first', 'second', 'rule', 'referral', 'authorisation', 'collect', 'owes'] as const).map(
				(name): [string, string] => [name, answer[name]],
			),
			['active.nobody', 'active'],
			['stray', 'x'],
		];
		expect(readDeskForm(child.learner, fields)).toEqual({ answer, problems: [] });
		expect(readDeskJson(child.learner, answer)).toEqual({ answer, problems: [] });
		const off = readDeskJson(child.learner, { ...answer, first: 'toString', rule: '__proto__' });
		expect(off?.answer).toMatchObject({ first: '', rule: '' });
	});

	it('[DK2] takes anything and never throws; points stay within theirs', () => {
		const word = fc.constantFrom('evergreen', 'larkfield', 'none', 'active', 'birthday', '5.58');
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.anything()), word, (given, one) => {
				const reading = readDeskJson(child.learner, { ...given, kind: 'eligibility', first: one });
				if (reading === null) throw new Error('Not taken.');
				if (reading.answer.kind !== 'eligibility') throw new Error('Read as another desk.');
				const filled = { ...checkWith(child), ...pickWords(reading.answer), owes: one };
				const outcome = scoreDesk(child, filled, deskAids, 3);
				if (outcome.state === 'incomplete') return;
				for (const { points } of outcome.score.parts) {
					expect(points.right).toBeGreaterThanOrEqual(0);
					expect(points.right).toBeLessThanOrEqual(points.of);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
