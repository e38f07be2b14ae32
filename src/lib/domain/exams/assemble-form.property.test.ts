import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleForm } from './assemble-form.ts';
import type { BankItem, FormItem } from './assemble-form.ts';
import { aBank, blueprintOf } from './testing/exam-aids.ts';

const FORMS = 1000;

function assembled(plan: Parameters<typeof assembleForm>[0]): readonly FormItem[] {
	const assembly = assembleForm(plan);
	if (!assembly.ok) throw new Error(JSON.stringify(assembly.shortages));
	return assembly.items;
}

describe.each(['cpc', 'cbcs', 'cpb'] as const)('a thousand forms of the %s', (exam) => {
	const blueprint = blueprintOf(exam);
	const { domains, pretest } = blueprint;
	const bank = aBank(exam, 2);

	it('[EX2] hold exactly the blueprint, nothing twice, and the seed brings the form back', () => {
		fc.assert(
			fc.property(
				fc.uuid(),
				fc.array(fc.constantFrom(...bank), { maxLength: 40 }),
				(seed, often) => {
					const seen = new Map(often.map(({ id }) => [id, 1]));
					const plan = { domains, pretest, bank, seen, seed };
					const form = assembled(plan);
					for (const { id, items } of domains) {
						const own = form.filter(({ domain, scored }) => domain === id && scored);
						expect(own).toHaveLength(items);
					}
					expect(form.filter(({ scored }) => !scored)).toHaveLength(pretest);
					expect(new Set(form.map(({ id }) => id)).size).toBe(form.length);
					expect(assembled({ ...plan, bank: [...bank].reverse() })).toEqual(form);
					for (const { id, order } of form) {
						const keeps = bank.find((item) => item.id === id)?.keepsOrder ?? false;
						expect(keeps ? order : [...order].sort()).toEqual([0, 1, 2, 3]);
					}
				},
			),
			{ numRuns: FORMS },
		);
	});
});

describe('a form', () => {
	const item = (id: string, rest: Partial<BankItem> = {}): BankItem => ({
		id,
		domain: 'CPC-1',
		scored: true,
		keepsOrder: false,
		caseId: null,
		...rest,
	});
	const bank = Array.from({ length: 12 }, (_, at) => item(`cpc-q${String(at)}`));
	const plan = { domains: [{ id: 'CPC-1', items: 4 }], pretest: 0, bank, seed: 's' };

	it('[EX3] takes what was seen least, so that nothing comes back while others remain', () => {
		const seen = new Map<string, number>();
		for (let sitting = 0; sitting < 3; sitting++) {
			for (const { id } of assembled({ ...plan, seen, seed: String(sitting) })) {
				seen.set(id, (seen.get(id) ?? 0) + 1);
			}
		}
		expect([...seen.values()]).toEqual(Array.from({ length: 12 }, () => 1));
	});

	it('[EX4] says of every domain what it lacks', () => {
		const domains = [
			{ id: 'CPC-1', items: 14 },
			{ id: 'CPC-2', items: 1 },
		];
		expect(assembleForm({ ...plan, domains, pretest: 3, seen: new Map() })).toEqual({
			ok: false,
			shortages: [
				{ domain: 'CPC-1', have: 12, want: 14 },
				{ domain: 'CPC-2', have: 0, want: 1 },
				{ domain: null, have: 0, want: 3 },
			],
		});
	});

	it('[EX5] takes pretest items from those marked so, and never counts them', () => {
		const marked = [item('cpc-p1', { scored: false }), item('cpc-p2', { scored: false })];
		const form = assembled({ ...plan, bank: [...bank, ...marked], pretest: 3, seen: new Map() });
		const unscored = form.filter(({ scored }) => !scored).map(({ id }) => id);
		expect(unscored).toHaveLength(3);
		expect(unscored).toEqual(expect.arrayContaining(['cpc-p1', 'cpc-p2']));
	});

	it('[EX5] keeps questions about one case together', () => {
		const cases = bank.map((one, at) => ({ ...one, caseId: `case-${String(at % 4)}` }));
		for (let seed = 0; seed < 50; seed++) {
			const domains = [{ id: 'CPC-1', items: 9 }];
			const form = assembled({
				...plan,
				domains,
				bank: cases,
				seen: new Map(),
				seed: String(seed),
			});
			const groups = form.map(({ id }) => cases.find((one) => one.id === id)?.caseId);
			const runs = groups.filter((group, at) => group !== groups[at - 1]);
			expect(runs).toHaveLength(new Set(groups).size);
		}
	});
});
