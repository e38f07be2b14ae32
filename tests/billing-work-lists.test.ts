import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bestDay,
	blankReceivables,
	lastDayOf,
	planTheDay,
	readDeskForm,
	readDeskJson,
	scoreDesk,
} from '#domain/billing';
import type { AccountAnswer, ReceivablesAnswer } from '#domain/billing';
import { DISPOSITIONS, isDisposition } from '#domain/content';
import { deskAids } from './billing/shipped-denials.ts';
import {
	rightWorkList,
	scoreOfWorkList,
	shippedWorkList,
	shippedWorkLists,
} from './billing/shipped-work-lists.ts';
import type { ShippedWorkList } from './billing/shipped-work-lists.ts';

const small = shippedWorkList('rv-a-hundred-minutes');
const large = shippedWorkList('rv-the-last-evening-of-march');

/** The right answer with some accounts changed. */
function withAccounts(
	list: ShippedWorkList,
	changes: Readonly<Record<string, Partial<AccountAnswer>>>,
): ReceivablesAnswer {
	const right = rightWorkList(list);
	return {
		...right,
		accounts: right.accounts.map((one) => ({ ...one, ...changes[one.id] })),
	};
}

const pointsOf = (list: ShippedWorkList, answer: ReceivablesAnswer, part: string) =>
	scoreOfWorkList(list, answer).parts.find(({ id }) => id === part)?.points.right;

describe('the work lists that ship', () => {
	it.each(shippedWorkLists.map((one) => [one.learner.facts.id, one] as const))(
		'[DK3] %s: its key scores a hundred and brings in the best there is',
		(_id, list) => {
			const score = scoreOfWorkList(list, rightWorkList(list));
			expect(score.headline).toEqual({ right: 100, of: 100 });
			expect(score.parts.map(({ id, points }) => [id, points.of])).toEqual([
				['first', 20],
				['dispositions', 40],
				['dollars', 25],
				['deadlines', 15],
			]);
			expect(score.fails).toEqual([]);
			expect(score.money.recovered).toBe(score.money.recoverable);
			expect(score.deadlineMet).toBe(true);
		},
	);

	it.each(shippedWorkLists.map((one) => [one.learner.facts.id, one] as const))(
		'[RV6] %s: every other disposition has its reason and fewer points',
		(_id, list) => {
			for (const [id, { action }] of list.secrets.key.accounts) {
				for (const word of Object.keys(DISPOSITIONS)) {
					if (word === action) continue;
					const score = scoreOfWorkList(list, withAccounts(list, { [id]: { action: word } }));
					expect(score.earned.right, `${id} ${word}`).toBeLessThan(100);
					const item = score.parts[1]?.items.find((one) => one.id === `action.${id}`);
					expect(item?.status).toBe('wrong');
					expect(item?.reason).toMatch(/^[A-Z].*[.]$/s);
				}
			}
		},
	);
});

describe('the best day', () => {
	it('[RV4] is what weighing every choice of accounts finds', () => {
		const { matter } = small.learner;
		const { key } = small.secrets;
		const { today } = small.learner.facts;
		const best = bestDay(matter, key, today);
		const open = matter.accounts.flatMap((account) => {
			const one = key.accounts.get(account.id);
			if (one === undefined) return [];
			const goesFirst = one.action === 'refund' || one.action === 'take-bill-back';
			const isIdle = one.action === 'write-off' || one.action === 'nothing';
			if (goesFirst || isIdle || account.expected === 0) return [];
			const isRisky = account.due !== null && account.due < matter.next;
			return [{ cost: DISPOSITIONS[one.action].minutes, worth: account.expected, isRisky }];
		});
		const first = [...key.accounts.values()]
			.filter(({ action }) => action === 'refund' || action === 'take-bill-back')
			.reduce((sum, { action }) => sum + DISPOSITIONS[action].minutes, 0);
		let [saved, dollars] = [0, 0];
		for (let choice = 0; choice < 2 ** open.length; choice += 1) {
			const taken = open.filter((_, at) => (choice >> at) % 2 === 1);
			const cost = taken.reduce((sum, one) => sum + one.cost, first);
			if (cost > matter.minutes) continue;
			const risky = taken.reduce((sum, one) => sum + (one.isRisky ? one.worth : 0), 0);
			const all = taken.reduce((sum, one) => sum + one.worth, 0);
			if (risky > saved || (risky === saved && all > dollars)) [saved, dollars] = [risky, all];
		}
		expect(best).toMatchObject({ saved, dollars, rival: null });
	});

	it('[RV4] names another choice that brings the same', () => {
		const { matter, facts } = small.learner;
		const twin = {
			...matter,
			accounts: matter.accounts.map((one) =>
				// Two statements of one price, and time for one of them.
				one.id === 'ALD-3111' ? { ...one, expected: 9160 } : one,
			),
			minutes: 86,
		};
		expect(bestDay(twin, small.secrets.key, facts.today).rival).not.toBeNull();
	});

	it('[RV2] passes over what does not fit for what does, and puts the unnumbered last', () => {
		const day = planTheDay(
			[
				{ id: 'c', order: '', action: 'statement' },
				{ id: 'a', order: '2', action: 'appeal' },
				{ id: 'b', order: '1', action: 'refund' },
				{ id: 'd', order: '', action: '' },
			],
			20,
		);
		expect(day.map(({ id, doneAt }) => [id, doneAt])).toEqual([
			['b', 8],
			['a', null],
			['c', 11],
			['d', null],
		]);
	});
});

describe('points', () => {
	it('[RV6] give half where what comes first is worked, but after work for money', () => {
		const late = withAccounts(small, { 'ALD-3101': { order: '99' } });
		expect(pointsOf(small, late, 'first')).toBeCloseTo(16.7, 1);
		expect(pointsOf(small, late, 'dispositions')).toBe(40);
	});

	it('[RV6] count a dollar only where the account was reached', () => {
		const greedy = withAccounts(small, {
			'ALD-3108': { order: '1' },
			'ALD-3112': { order: '1' },
			'ALD-3115': { order: '1' },
		});
		const score = scoreOfWorkList(small, greedy);
		expect(score.money.recovered).toBeLessThan(score.money.recoverable);
		expect(score.deadlineMet).toBe(false);
		expect(pointsOf(small, greedy, 'deadlines')).toBeLessThan(15);
	});

	it('[RV7] fall to nothing for a bill to a protected patient, or for an amount that is a payer’s', () => {
		const fails = (list: ShippedWorkList, id: string, action: string) =>
			scoreOfWorkList(list, withAccounts(list, { [id]: { action } })).fails.map((one) => one.id);
		expect(fails(small, 'ALD-3102', 'statement')).toEqual(['bills-patient.ALD-3102']);
		expect(fails(small, 'ALD-3113', 'statement')).toEqual(['bills-patient.ALD-3113']);
		expect(fails(small, 'ALD-3110', 'statement')).toEqual([]);
		expect(fails(small, 'ALD-3109', 'write-off')).toEqual(['unchecked-write-off.ALD-3109']);
		expect(fails(large, 'TSJ-523', 'appeal')).toEqual(['no-appeal.TSJ-523']);
		expect(fails(large, 'TSJ-516', 'appeal')).toEqual([]);
	});

	it('[RV6] say nothing while an account is undecided', () => {
		const open = withAccounts(small, { 'ALD-3116': { action: '' } });
		expect(scoreDesk(small, open, deskAids, 0)).toEqual({
			state: 'incomplete',
			missing: ['action.ALD-3116'],
		});
	});
});

describe('last days', () => {
	it('[RV5] are counted from the service or the remittance, as the payer has it', () => {
		const [account] = small.learner.matter.accounts;
		const harbor = deskAids.findPayer('harbor-part-b')?.prepared.contract;
		const stonebridge = deskAids.findPayer('stonebridge-choice')?.prepared.contract;
		if (!account || !harbor || !stonebridge) throw new Error('Something is not there.');
		const one = { ...account, dos: '2026-01-06', remitted: '2026-02-05' };
		expect(lastDayOf(one, 'filing', stonebridge, null)).toBe('2026-04-06');
		expect(lastDayOf(one, 'corrected', stonebridge, null)).toBe('2026-04-06');
		expect(lastDayOf(one, 'filing', harbor, null)).toBe('2027-01-06');
		expect(lastDayOf(one, 'corrected', harbor, null)).toBeNull();
		expect(lastDayOf(one, 'reopening', harbor, null)).toBe('2027-02-05');
		expect(lastDayOf(one, 'appeal', harbor, null)).toBe('2026-06-10');
		expect(lastDayOf(one, 'next-payer', harbor, stonebridge)).toBe('2026-05-06');
		expect(lastDayOf(one, 'next-payer', stonebridge, harbor)).toBe('2027-01-06');
		expect(lastDayOf(one, 'none', harbor, null)).toBeNull();
	});
});

describe('whatever is handed in', () => {
	it('[RV1] reads a form as it reads JSON, and names a place that is no number', () => {
		const { answer, problems } = readDeskForm(small.learner, [
			['order.ALD-3101', '1'],
			['action.ALD-3101', 'refund'],
			['order.ALD-3102', 'first'],
			['action.ALD-3102', 'no such thing'],
			['action.ALD-9999', 'refund'],
		]);
		if (answer.kind !== 'receivables') throw new Error('This is no work list.');
		expect(answer.accounts).toHaveLength(16);
		expect(answer.accounts.slice(0, 2)).toEqual([
			{ id: 'ALD-3101', order: '1', action: 'refund' },
			{ id: 'ALD-3102', order: 'first', action: '' },
		]);
		expect(problems.map(({ field }) => field)).toEqual(['order.ALD-3102']);
		expect(readDeskJson(small.learner, { ...answer })?.answer).toEqual(answer);
		expect(readDeskJson(small.learner, { kind: 'posting' })).toBeNull();
		expect(blankReceivables(small.learner.matter).accounts).toHaveLength(16);
	});

	it('[RV6] never brings in more than the best day, nor spends more than the set time', () => {
		const choice = fc.record({
			order: fc.constantFrom('', '1', '2', '3', '7', '20'),
			action: fc.constantFrom(...Object.keys(DISPOSITIONS)),
		});
		fc.assert(
			fc.property(
				fc.constantFrom(...shippedWorkLists),
				fc.array(choice, { minLength: 24, maxLength: 24 }),
				fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
				(list, choices, isRight) => {
					const right = rightWorkList(list);
					const answer = {
						...right,
						accounts: right.accounts.map((one, at) => {
							const given = choices[at];
							if (given === undefined || isRight[at] === true) return one;
							return { ...one, ...given };
						}),
					};
					const { earned, money } = scoreOfWorkList(list, answer);
					expect(earned.right).toBeGreaterThanOrEqual(0);
					expect(earned.right).toBeLessThanOrEqual(100);
					expect(money.recovered).toBeLessThanOrEqual(money.recoverable);
					const { minutes } = list.learner.matter;
					const spent = planTheDay(answer.accounts, minutes)
						.filter(({ doneAt }) => doneAt !== null)
						.reduce(
							(sum, { action }) => sum + (isDisposition(action) ? DISPOSITIONS[action].minutes : 0),
							0,
						);
					expect(spent).toBeLessThanOrEqual(minutes);
				},
			),
			{ numRuns: 100 },
		);
	});
});
