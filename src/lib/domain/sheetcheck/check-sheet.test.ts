import { describe, expect, it } from 'vitest';
import { checkSheet, SHEET_RULES } from './check-sheet.ts';
import { patientInChart } from './patient-in-chart.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';
import { aPlace, aService, aSheet, only } from './testing/a-sheet.ts';

type Parts = Parameters<typeof aSheet>[0];

function rulesOf(parts: Parts): string[] {
	return checkSheet(aSheet(parts)).remarks.map(({ rule }) => rule);
}

function reasonsOf(parts: Parts): string {
	return checkSheet(aSheet(parts))
		.remarks.map(({ reason }) => reason)
		.join(' ');
}

const EXCLUDED = [aPlace('I10', [{ kind: 'excludes1', text: 'type 2 diabetes (E11.-)' }])] as const;
const CODE_FIRST = [
	aPlace('F02.80', [{ kind: 'code-first', text: "Alzheimer's disease (G30.-)" }]),
	aPlace('I10', [{ kind: 'code-first', text: 'diabetes, if applicable (E11.-)' }]),
] as const;

const PAIR = {
	denied: '11042',
	paid: '11043',
	reason: 'component',
	why: 'The deeper holds the upper',
} as const;
const TWO = [aService('11042'), aService('11043')];

/* Each rule with sheets it must speak about, and one beside each about which it must not. */
const TELLING: readonly (readonly [string, Parts, string])[] = [
	['SH1', { diagnoses: ['E11'] }, 'E11 is a header'],
	['SH1', { diagnoses: ['S61.411'] }, 'lacks its 7th character'],
	['SH1', { diagnoses: ['W19.A'] }, 'too far left'],
	['SH1', { diagnoses: ['Z09'] }, 'held until 2025-09-30'],
	['SH1', { diagnoses: ['Z08'] }, 'holds from 2026-10-01'],
	['SH1', { diagnoses: ['I10.9'] }, 'more characters'],
	['SH1', { diagnoses: ['1O'] }, 'does not have the form'],
	['SH1', { diagnoses: ['E11.77'], isOfficial: true }, 'not in the list of 2026'],
	['SH2', { services: [aService('9921')] }, 'form'],
	[
		'SH2',
		{ services: [aService('99201')], edits: { retired: [{ code: '99201', last: '2020-12-31' }] } },
		'2020-12-31',
	],
	['SH2', { services: [aService('J9999')], isOfficial: true }, 'not in the list'],
	['SH3', { diagnoses: ['E11.9', 'I10'], notes: EXCLUDED }, 'nothing to do with each other'],
	['SH4', { diagnoses: ['F02.80', 'G30.9'] }, 'before the condition'],
	['SH4', { diagnoses: ['F02.80'] }, 'never listed first'],
	['SH5', { diagnoses: ['F02.80', 'I10'], notes: CODE_FIRST }, 'no such code'],
	['SH5', { diagnoses: ['I10'], notes: CODE_FIRST }, 'if there is one'],
	['SH6', { diagnoses: ['I10', 'E11.9', 'I10'] }, 'on the sheet already'],
	['SH6', { services: [aService('99213'), aService('99213')] }, 'stands twice'],
	[
		'SH7',
		{ diagnoses: ['N40.0'], edits: { people: [aPerson({ diagnoses: ['N40'], sex: 'M' })] } },
		'other sex',
	],
	[
		'SH7',
		{
			services: [aService('90460')],
			edits: { people: [aPerson({ services: only('90460'), toAge: 18 })] },
		},
		'the patient is 67',
	],
	[
		'SH8',
		{ diagnoses: ['M25.561'], services: [aService('20610', { modifiers: ['LT'] })] },
		'right side',
	],
	[
		'SH8',
		{ diagnoses: ['M25.561'], services: [aService('20610', { modifiers: ['50'] })] },
		'both sides',
	],
	[
		'SH9',
		{
			services: [aService('90472')],
			edits: { addOns: [{ code: '90472', primaries: only('90471') }] },
		},
		'never reported alone',
	],
	['SH10', { services: TWO, edits: { pairs: [{ ...PAIR, indicator: 1 }] } }, 'Indicator 1'],
	[
		'SH10',
		{
			services: [aService('11042', { modifiers: ['59'] }), aService('11043')],
			edits: { pairs: [{ ...PAIR, indicator: 0 }] },
		},
		'Indicator 0',
	],
	[
		'SH11',
		{
			services: [aService('11042', { units: 3 })],
			edits: { unitLimits: [{ code: '11042', most: 1, provable: false }] },
		},
		'3 units',
	],
	['SH12', { services: [aService('20610', { modifiers: ['25'] })] }, 'not for an operation'],
	['SH12', { services: [aService('20610', { modifiers: ['RT', '50'] })] }, 'contradict'],
	['SH12', { services: [aService('20610', { modifiers: ['?'] })] }, 'form of a modifier'],
	['SH13', { services: [aService('99213', { pointers: [] })] }, 'points to no diagnosis'],
	['SH13', { services: [aService('99213', { pointers: ['B'] })] }, 'row B, which is blank'],
	['SH13', { services: [aService('99213', { pointers: ['A', 'A'] })] }, 'twice'],
];

const SILENT: readonly (readonly [string, string, Parts])[] = [
	['SH1', 'a code outside the teaching table', { diagnoses: ['E11.77'] }],
	['SH1', 'any notation', { diagnoses: ['e119'] }],
	['SH2', 'a CPT number nobody listed', { services: [aService('99499')] }],
	['SH2', 'a HCPCS code outside the teaching table', { services: [aService('J9999')] }],
	['SH3', 'without notes', { diagnoses: ['E11.9', 'I10'] }],
	[
		'SH3',
		'Excludes2',
		{
			diagnoses: ['E11.9', 'I10'],
			notes: [aPlace('I10', [{ kind: 'excludes2', text: '(E11.-)' }])],
		},
	],
	['SH4', 'the cause before it', { diagnoses: ['G30.9', 'F02.80'] }],
	['SH5', 'the cause there', { diagnoses: ['G30.9', 'F02.80'], notes: CODE_FIRST }],
	[
		'SH6',
		'a repeat that says so',
		{ services: [aService('71046'), aService('71046', { modifiers: ['76'] })] },
	],
	['SH6', 'blank rows', { diagnoses: ['I10', '', ''] }],
	[
		'SH7',
		'an age nobody knows',
		{
			age: null,
			services: [aService('90460')],
			edits: { people: [aPerson({ services: only('90460'), toAge: 18 })] },
		},
	],
	[
		'SH7',
		'a sex nobody knows',
		{
			sex: 'U',
			diagnoses: ['N40.0'],
			edits: { people: [aPerson({ diagnoses: ['N40'], sex: 'M' })] },
		},
	],
	[
		'SH8',
		'the same side',
		{ diagnoses: ['M25.561'], services: [aService('20610', { modifiers: ['RT'] })] },
	],
	[
		'SH8',
		'both sides for 50',
		{
			diagnoses: ['M25.561', 'M25.562'],
			services: [aService('20610', { modifiers: ['50'], pointers: ['A', 'B'] })],
		},
	],
	[
		'SH9',
		'with its primary',
		{
			services: [aService('90471'), aService('90472')],
			edits: { addOns: [{ code: '90472', primaries: only('90471') }] },
		},
	],
	[
		'SH10',
		'indicator 1 with a modifier',
		{
			services: [aService('11042', { modifiers: ['59'] }), aService('11043')],
			edits: { pairs: [{ ...PAIR, indicator: 1 }] },
		},
	],
	[
		'SH10',
		'an edit taken back (9)',
		{ services: TWO, edits: { pairs: [{ ...PAIR, indicator: 9 }] } },
	],
	[
		'SH11',
		'within the limit',
		{
			services: [aService('11042')],
			edits: { unitLimits: [{ code: '11042', most: 1, provable: false }] },
		},
	],
	[
		'SH12',
		'a modifier outside our table',
		{ services: [aService('20610', { modifiers: ['KX'] })] },
	],
	[
		'SH13',
		'a hospital',
		{ perspective: 'institutional', services: [aService('99213', { pointers: [] })] },
	],
	['SH13', 'a blank row', { services: [aService('99213'), aService('', { pointers: [] })] }],
];

function aPerson(parts: Partial<Parameters<typeof personEdit>[0]>) {
	return personEdit({
		services: [],
		diagnoses: [],
		fromAge: null,
		toAge: null,
		sex: null,
		why: 'A limit',
		...parts,
	});
}

function personEdit(edit: NonNullable<NonNullable<NonNullable<Parts>['edits']>['people']>[number]) {
	return edit;
}

describe('checkSheet', () => {
	it('[SH0] says nothing of a sheet in order, and names what it did not look at', () => {
		const { remarks, unasked } = checkSheet(aSheet());
		expect(remarks).toEqual([]);
		expect(unasked.join(' ')).toMatch(/teaching table.*Excludes1/);
		expect(checkSheet(aSheet({ isOfficial: true, notes: [] })).unasked).toEqual([]);
	});

	it.each(TELLING)('[%s] tells of %j', (rule, parts, words) => {
		expect(rulesOf(parts)).toContain(rule);
		expect(reasonsOf(parts)).toContain(words);
	});

	it.each(SILENT)('[%s] lets pass: %s', (rule, _why, parts) => {
		expect(rulesOf(parts)).not.toContain(rule);
	});

	it('[SH0] has an example for each of its rules', () => {
		const told = new Set(TELLING.map(([rule]) => rule));
		expect(SHEET_RULES.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
	});

	it('[SH3] stamps a note with the year of its list', () => {
		const { remarks } = checkSheet(aSheet({ diagnoses: ['E11.9', 'I10'], notes: EXCLUDED }));
		expect(remarks[0]?.source).toContain('2021');
	});

	it('[SH0] names no code that is not on the sheet, nor above one that is', () => {
		for (const [, parts] of TELLING) {
			const at = aSheet(parts);
			for (const { reason, look } of checkSheet(at).remarks) {
				const named = `${reason} ${look}`.match(/\b(?:[A-Z]\d[0-9A-Z](?:\.\w+)?|\d{5})\b/g) ?? [];
				expect(named.filter((code) => !isGiven(at, code))).toEqual([]);
			}
		}
	});
});

function isGiven({ sheet }: SheetAtHand, code: string): boolean {
	return [...sheet.diagnoses, ...sheet.procedures].some((one) => one.code.startsWith(code));
}

describe('patientInChart', () => {
	const chart = ['- Patient: Rosa Delgado, 64 F, DOB 03/19/1961, MRN 31-907'];

	it('[SH7] reads age on the day and sex from the head of a chart', () => {
		expect(patientInChart(chart, '2026-03-18')).toEqual({ age: 64, sex: 'F' });
		expect(patientInChart(chart, '2026-03-19')).toEqual({ age: 65, sex: 'F' });
		expect(patientInChart(['71 F · DOB 08/30/1954 · MRN'], '2026-01-10').age).toBe(71);
	});

	it('[SH7] knows nothing where the chart does not say', () => {
		expect(patientInChart(['Born in spring.'], '2026-03-18')).toEqual({ age: null, sex: 'U' });
	});
});
