import { UB_04_LINES } from '#domain/content';
import { band, cell, entry, half, place, stack, tall } from './form-layout.ts';
import type { FormBand, FormCell, FormStack, FormTable } from './form-layout.ts';

/* The UB-04, drawn by ourselves: locators where a biller looks for them, in the order of their numbers. */

const services: FormTable = {
	name: 'Services, FL 42 to 48',
	columns: [
		{ title: '42 Rev', width: 5 },
		{ title: '43 Description', width: 12 },
		{ title: '44 Service', width: 6.6 },
		{ title: 'Modifiers', width: 5.4 },
		{ title: '45 Date', width: 8.4 },
		{ title: '46 Units', width: 4.6 },
		{ title: '47 Charge', width: 8 },
		{ title: '48 Not cov.', width: 7.6 },
	],
	rows: [
		...Array.from({ length: UB_04_LINES }, (_, at) => {
			const parts = [
				'revenue',
				'words',
				'code',
				'modifiers',
				'date',
				'units',
				'charge',
				'uncovered',
			];
			const cells = parts.map((part) => entry(`42.${String(at + 1)}.${part}`));
			return { label: String(at + 1), tiers: [{ isShaded: false, cells }] };
		}),
		{
			label: 'Σ',
			tiers: [
				{
					isShaded: true,
					cells: [
						entry('42.total'),
						entry(null, 3, 'Total; day the bill was made'),
						entry('45.created'),
						entry(null, 1),
						entry('47.total'),
						entry('48.total'),
					],
				},
			],
		},
	],
};

function payerTable(
	name: string,
	columns: FormTable['columns'],
	items: readonly string[],
): FormBand {
	const rows = ['A', 'B', 'C'].map((row) => ({
		label: row,
		tiers: [{ isShaded: false, cells: items.map((item) => entry(`${item}.${row}`)) }],
	}));
	return { kind: 'table', table: { name, columns, rows } };
}

function occurrence(item: string): FormStack {
	const row = (letter: string) => [
		place(`${item}.${letter}.code`, 1, letter),
		place(`${item}.${letter}.date`, 2.2),
	];
	return stack(4, tall(item, row('a'), row('b')));
}

function value(item: string): FormStack {
	const rows = ['a', 'b', 'c', 'd'].map((row) => [
		place(`${item}.${row}.code`, 1, row),
		place(`${item}.${row}.amount`, 2),
	]);
	return stack(4, tall(item, ...rows));
}

function diagnosis(item: string, span = 4): FormStack {
	return stack(span, cell(item, place(`${item}.code`, 2.4), place(`${item}.poa`, 1, 'POA')));
}

function clinician(item: string, ...before: FormCell['rows'][number]): FormStack {
	return stack(
		12,
		cell(
			item,
			...before,
			place(`${item}.npi`, 1.5, 'NPI'),
			place(`${item}.last`, 1.5, 'Last'),
			place(`${item}.first`, 1.2, 'First'),
		),
	);
}

const conditions = Array.from({ length: 11 }, (_, at) => {
	const item = String(18 + at);
	return stack(2, { ...cell(item, place(item)), short: 'Cond.' });
});

export const UB_04_LAYOUT: readonly FormBand[] = [
	band(
		stack(
			9,
			tall(
				'1',
				[place('1.name', 1, 'Name')],
				[place('1.street', 1, 'Street')],
				[place('1.place', 1.6, 'City, state, ZIP'), place('1.phone', 1, 'Phone')],
			),
		),
		stack(6, cell('2', place('2'))),
		stack(
			9,
			half('3a', place('3a')),
			half('3b', place('3b')),
			half('4', place('4')),
			half('5', place('5')),
		),
	),
	band(
		stack(10, cell('6', place('6.from', 1, 'From'), place('6.to', 1, 'Through'))),
		stack(4, cell('7')),
		stack(10, cell('8', place('8', 1, 'Last, first, middle initial'))),
	),
	band(
		stack(
			15,
			cell(
				'9',
				place('9.street', 3, 'Street'),
				place('9.city', 2, 'City'),
				place('9.state', 0.8, 'State'),
				place('9.zip', 1.2, 'ZIP'),
			),
		),
		stack(5, cell('10', place('10', 1, 'MM DD YYYY'))),
		stack(4, cell('11', place('11'))),
	),
	band(
		stack(6, cell('12', place('12'))),
		stack(4, cell('13', place('13'))),
		stack(3, cell('14', place('14'))),
		stack(3, cell('15', place('15'))),
		stack(4, cell('16', place('16'))),
		stack(4, cell('17', place('17'))),
	),
	band(...conditions, stack(2, { ...cell('29', place('29')), short: 'State' })),
	band(
		...['31', '32', '33', '34'].map(occurrence),
		...['35', '36'].map((item) =>
			stack(
				4,
				tall(
					item,
					[place(`${item}.code`, 1, 'Code')],
					[place(`${item}.from`, 1, 'From'), place(`${item}.to`, 1, 'To')],
				),
			),
		),
	),
	band(
		stack(3, cell('37')),
		stack(
			9,
			tall(
				'38',
				[place('38.name', 1, 'Name')],
				[place('38.street', 1, 'Street')],
				[place('38.place', 1, 'City, state, ZIP')],
			),
		),
		...['39', '40', '41'].map(value),
	),
	{ kind: 'table', table: services },
	payerTable(
		'Payers, FL 50 to 55',
		[
			{ title: '50 Payer', width: 10 },
			{ title: '51 Plan number', width: 7 },
			{ title: '52 Rel.', width: 3 },
			{ title: '53 Asg.', width: 3 },
			{ title: '54 Paid', width: 6 },
			{ title: '55 Due', width: 6 },
		],
		['50', '51', '52', '53', '54', '55'],
	),
	band(
		stack(8, cell('56', place('56'))),
		stack(16, cell('57', place('57.A', 1, 'A'), place('57.B', 1, 'B'), place('57.C', 1, 'C'))),
	),
	payerTable(
		'Insured, FL 58 to 62',
		[
			{ title: '58 Insured', width: 10 },
			{ title: '59 Rel.', width: 3 },
			{ title: '60 Number', width: 8 },
			{ title: '61 Group name', width: 8 },
			{ title: '62 Group', width: 6 },
		],
		['58', '59', '60', '61', '62'],
	),
	payerTable(
		'Numbers, FL 63 to 65',
		[
			{ title: '63 Authorisation', width: 10 },
			{ title: '64 Original control number', width: 10 },
			{ title: '65 Employer', width: 10 },
		],
		['63', '64', '65'],
	),
	band(
		stack(3, cell('66', place('66'))),
		diagnosis('67', 5),
		...['67A', '67B', '67C', '67D'].map((item) => diagnosis(item)),
	),
	band(...[...'EFGHIJ'].map((letter) => diagnosis(`67${letter}`))),
	band(...[...'KLMNOP'].map((letter) => diagnosis(`67${letter}`))),
	band(
		diagnosis('67Q'),
		stack(3, cell('68')),
		stack(5, cell('69', place('69'))),
		stack(12, cell('70', ...['a', 'b', 'c'].map((row) => place(`70.${row}`, 1, row)))),
	),
	band(
		stack(4, cell('71', place('71'))),
		stack(
			15,
			cell(
				'72',
				...['a', 'b', 'c'].flatMap((row) => [
					place(`72.${row}.code`, 2.4, row),
					place(`72.${row}.poa`, 1, 'POA'),
				]),
			),
		),
		stack(5, cell('73')),
	),
	band(
		...['74', '74a', '74b', '74c', '74d', '74e'].map((item) =>
			stack(4, tall(item, [place(`${item}.code`, 1)], [place(`${item}.date`, 1, 'Date')])),
		),
	),
	band(clinician('76'), clinician('77')),
	band(
		clinician('78', place('78.qualifier', 0.7, 'Role')),
		clinician('79', place('79.qualifier', 0.7, 'Role')),
	),
	band(
		stack(10, cell('80', place('80'))),
		stack(
			14,
			cell(
				'81',
				...['a', 'b', 'c', 'd'].flatMap((row) => [
					place(`81.${row}.qualifier`, 1, row),
					place(`81.${row}.code`, 2),
				]),
			),
		),
	),
];
