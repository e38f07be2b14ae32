import { CMS_1500_LINES } from '#domain/content';
import { band, cell, entry, half, place, stack, tall } from './form-layout.ts';
import type { FormBand, FormCell, FormTable } from './form-layout.ts';

/* The CMS-1500 (02/12), drawn by ourselves: boxes where a biller looks for them, in the order of their numbers. */

function home(item: string): FormCell {
	return tall(
		item,
		[place(`${item}.street`, 1, 'Street')],
		[place(`${item}.city`, 3, 'City'), place(`${item}.state`, 1, 'State')],
		[place(`${item}.zip`, 1, 'ZIP'), place(`${item}.phone`, 1.4, 'Phone')],
	);
}

const services: FormTable = {
	name: 'Services, item 24',
	columns: [
		{ title: '24A From', width: 8.2 },
		{ title: 'To', width: 8.2 },
		{ title: 'B Place', width: 4 },
		{ title: 'C EMG', width: 3.4 },
		{ title: 'D Service', width: 6.6 },
		{ title: 'Modifiers', width: 8.4 },
		{ title: 'E Ptr', width: 4.2 },
		{ title: 'F Charge', width: 7.4 },
		{ title: 'G Units', width: 4.2 },
		{ title: 'H Plan', width: 3.6 },
		{ title: 'I Qual', width: 4 },
		{ title: 'J NPI', width: 9.4 },
	],
	rows: Array.from({ length: CMS_1500_LINES }, (_, at) => {
		const name = (part: string) => `24.${String(at + 1)}.${part}`;
		return {
			label: String(at + 1),
			tiers: [
				{
					isShaded: true,
					cells: [entry(name('note'), 10), entry(name('qualifier')), entry(name('other'))],
				},
				{
					isShaded: false,
					cells: [
						...['from', 'to', 'place', 'emergency', 'code', 'modifiers', 'pointers'].map((part) =>
							entry(name(part)),
						),
						...['charge', 'units', 'epsdt'].map((part) => entry(name(part))),
						entry(null, 1, 'NPI'),
						entry(name('npi')),
					],
				},
			],
		};
	}),
};

const diagnoses = ['ABCD', 'EFGH', 'IJKL'].map((row) =>
	[...row].map((letter) => place(`21.${letter}`, 1, letter)),
);

export const CMS_1500_LAYOUT: readonly FormBand[] = [
	band(
		stack(
			24,
			cell('payer', place('payer.name', 1, 'Name'), place('payer.address', 1.6, 'Address')),
		),
	),
	band(stack(15, cell('1', place('1'))), stack(9, cell('1a', place('1a')))),
	band(
		stack(9, cell('2', place('2', 1, 'Last, first, middle initial'))),
		stack(6, cell('3', place('3.born', 1.5, 'MM DD YYYY'), place('3.sex', 1.2, 'Sex'))),
		stack(9, cell('4', place('4', 1, 'Last, first, middle initial'))),
	),
	band(stack(9, home('5')), stack(6, cell('6', place('6')), cell('8')), stack(9, home('7'))),
	band(
		stack(
			9,
			cell('9', place('9')),
			cell('9a', place('9a')),
			cell('9b'),
			cell('9c'),
			cell('9d', place('9d')),
		),
		stack(
			6,
			cell('10a', place('10a')),
			cell('10b', place('10b', 2), place('10b.state', 1, 'State')),
			cell('10c', place('10c')),
			cell('10d', place('10d')),
		),
		stack(
			9,
			cell('11', place('11')),
			cell('11a', place('11a.born', 1.5, 'MM DD YYYY'), place('11a.sex', 1.2, 'Sex')),
			cell('11b', place('11b.qualifier', 1, 'Qual'), place('11b.number', 4, 'Number')),
			cell('11c', place('11c')),
			cell('11d', place('11d')),
		),
	),
	band(
		stack(15, cell('12', place('12.signed', 3, 'Signed'), place('12.date', 1, 'Date'))),
		stack(9, cell('13', place('13', 1, 'Signed'))),
	),
	band(
		stack(8, cell('14', place('14.date', 2, 'MM DD YYYY'), place('14.qualifier', 1, 'Qual'))),
		stack(7, cell('15', place('15.qualifier', 1, 'Qual'), place('15.date', 2, 'MM DD YYYY'))),
		stack(9, cell('16', place('16.from', 1, 'From'), place('16.to', 1, 'To'))),
	),
	band(
		stack(8, cell('17', place('17.qualifier', 1, 'Qual'), place('17.name', 4, 'Name'))),
		stack(
			7,
			cell('17a', place('17a.qualifier', 1, 'Qual'), place('17a.number', 3, 'Number')),
			cell('17b', place('17b', 1, 'NPI')),
		),
		stack(9, cell('18', place('18.from', 1, 'From'), place('18.to', 1, 'To'))),
	),
	band(
		stack(15, cell('19', place('19'))),
		stack(9, cell('20', place('20', 1), place('20.charges', 1, 'Charges'))),
	),
	band(
		stack(15, tall('21', [place('21.version', 1, 'ICD version')], ...diagnoses)),
		stack(
			9,
			cell('22', place('22.code', 1, 'Code'), place('22.reference', 2.4, 'Original reference')),
			cell('23', place('23')),
		),
	),
	{ kind: 'table', table: services },
	band(
		stack(6, cell('25', place('25.number', 1.2), place('25.kind', 1))),
		stack(5, cell('26', place('26'))),
		stack(4, cell('27', place('27'))),
		stack(3, cell('28', place('28'))),
		stack(3, cell('29', place('29'))),
		stack(3, cell('30')),
	),
	band(
		stack(7, tall('31', [place('31.signed', 1, 'Signed')], [place('31.date', 1, 'Date')])),
		stack(
			8,
			tall(
				'32',
				[place('32.name', 1, 'Name')],
				[place('32.street', 1, 'Street')],
				[place('32.place', 1, 'City, state, ZIP')],
			),
			half('32a', place('32a', 1)),
			half('32b', place('32b', 1)),
		),
		stack(
			9,
			tall(
				'33',
				[place('33.phone', 1, 'Phone')],
				[place('33.name', 1, 'Name')],
				[place('33.street', 1, 'Street')],
				[place('33.place', 1, 'City, state, ZIP')],
			),
			half('33a', place('33a', 1)),
			half('33b', place('33b', 1)),
		),
	),
];
