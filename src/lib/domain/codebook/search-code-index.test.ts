import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCodeIndex } from './build-code-index.ts';
import type { FurtherText } from './build-code-index.ts';
import type { OfficialRow } from './official-table.ts';
import { searchCodeIndex, searchCodeIndexes } from './search-code-index.ts';

const row = (code: string, description: string, billable = true): OfficialRow => ({
	code,
	description,
	billable,
});
const rows = [
	row('E11', 'Type 2 diabetes mellitus', false),
	row('E11.2', 'Type 2 diabetes mellitus with kidney complications', false),
	row('E11.22', 'Type 2 diabetes mellitus with diabetic chronic kidney disease'),
	row('E11.9', 'Type 2 diabetes mellitus without complications'),
	row('I10', 'Essential (primary) hypertension'),
	row('I21', 'Acute myocardial infarction', false),
	row('I21.9', 'Acute myocardial infarction, unspecified'),
	row('M25.5', 'Pain in joint', false),
	row('M25.56', 'Pain in knee', false),
	row('M25.561', 'Pain in right knee'),
	row('M25.562', 'Pain in left knee'),
	row('M25.569', 'Pain in unspecified knee'),
	row('N18.9', 'Chronic kidney disease, unspecified'),
];
const further: FurtherText[] = [
	{ code: 'I21.9', source: 'inclusion', text: 'Cardiac infarct NOS' },
	{ code: 'E11.9', source: 'everyday', text: 'adult onset sugar' },
	{ code: 'Z99.99', source: 'index', text: 'Code of an older list' },
];
const diagnoses = buildCodeIndex({
	lists: [{ system: 'icd10cm', year: 2026, rows }],
	further,
	common: new Set(['I10']),
});
const services = buildCodeIndex({
	lists: [
		{
			system: 'hcpcs',
			year: 2026,
			rows: [
				row('E0114', 'Crutches underarm, other than wood, pair'),
				{ ...row('J9999', 'Kidney practice drug'), to: '2026-03-31' },
			],
		},
	],
	further: [],
	common: new Set(),
});
const find = (typed: string, limit = 10) => searchCodeIndex(diagnoses, { typed, limit });
const codes = (typed: string) => find(typed).map(({ code }) => code);

describe('searchCodeIndex', () => {
	it.each([
		['e11.2', ['E11.2', 'E11.22']],
		['E112', ['E11.2', 'E11.22']],
		['E112 2', ['E11.22']],
		['m2556', ['M25.56', 'M25.561', 'M25.562', 'M25.569']],
		['N18', ['N18.9']],
	])('[CB6] answers the code %s with it and its next step', (typed, expected) => {
		expect(codes(typed)).toEqual(expected);
		expect(find(typed)[0]?.why).toEqual({ kind: 'code' });
	});

	it.each([
		['kidney chronic diab', 'E11.22'],
		['htn', 'I10'],
		['heart attack', 'I21.9'],
		['high blood pressure', 'I10'],
		['essential hypertention', 'I10'],
		['primary hypertension', 'I10'],
		['hypertension', 'I10'],
		['sugar onset', 'E11.9'],
	])('[CB6] answers "%s" with %s first', (typed, expected) => {
		expect(codes(typed)[0]).toBe(expected);
	});

	it('[CB5] folds a family that differs by side, and says how much is left to choose', () => {
		const [hit, ...rest] = find('knee pain');
		expect(hit).toMatchObject({ code: 'M25.56', choices: 3, billable: false });
		expect(rest.filter(({ code }) => code.startsWith('M25.56'))).toEqual([]);
	});

	it.each([
		['right knee pain', 'M25.561'],
		['knee pain lt', 'M25.562'],
		['r knee pain', 'M25.561'],
	])('[CB6] makes the choice that "%s" says', (typed, expected) => {
		expect(find(typed)[0]).toMatchObject({ code: expected, choices: 0 });
	});

	it('[CB6] says why a code was found', () => {
		expect(find('htn')[0]?.why).toMatchObject({
			source: 'title',
			readAs: [{ typed: 'htn', as: 'hypertension' }],
		});
		expect(find('diabetis mellitus')[0]?.why).toMatchObject({ readAs: [{ typed: 'diabetis' }] });
		expect(find('cardiac infarct')[0]?.why).toMatchObject({
			source: 'inclusion',
			text: 'Cardiac infarct NOS',
		});
		expect(find('chronic kidney disease zebra')[0]?.why).toMatchObject({ leftOut: 'zebra' });
	});

	it('[CB6] keeps to the systems asked for, and joins indexes by nearness', () => {
		const both = searchCodeIndexes([diagnoses, services], { typed: 'kidney', limit: 10 });
		expect(new Set(both.map(({ system }) => system))).toEqual(new Set(['icd10cm', 'hcpcs']));
		const one = searchCodeIndexes([diagnoses, services], {
			typed: 'kidney',
			limit: 10,
			systems: ['hcpcs'],
		});
		expect(one.map(({ code }) => code)).toEqual(['J9999']);
		expect(one[0]).toMatchObject({ from: null, to: '2026-03-31', year: 2026 });
	});

	it('[CB6] answers nothing to nothing', () => {
		expect([find(''), find('   '), find('zzzz'), find('?!')]).toEqual([[], [], [], []]);
	});

	it('[CB6] answers anything that may be typed, each code once and never more than asked for', () => {
		const letters = fc.string({
			unit: fc.constantFrom(...'diabetes knee 2.5-EMI"\u00e9\u2019'),
			maxLength: 200,
		});
		fc.assert(
			fc.property(fc.oneof(letters, fc.string()), (typed) => {
				const hits = codes(typed);
				expect(hits.length).toBeLessThanOrEqual(13);
				expect(new Set(hits).size).toBe(hits.length);
			}),
		);
	});

	it('[CB5] finds every code by itself, by its whole description, and by its words turned round', () => {
		for (const { code, description } of rows) {
			expect(codes(code)[0]).toBe(code);
			const turned = description.split(' ').reverse().join(' ');
			for (const typed of [description, turned]) {
				const found = codes(typed);
				expect(
					found.some((one) => code.startsWith(one) || one.startsWith(code)),
					typed,
				).toBe(true);
			}
		}
	});
});
