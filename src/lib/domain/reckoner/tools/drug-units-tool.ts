import { drugUnits } from '../drug-units.ts';
import type { GivenDrug } from '../drug-units.ts';
import { FieldReader } from '../read-fields.ts';
import type { Reckoned, Reckoner } from '../reckoner.ts';

const CONTAINERS = [
	{ value: 'single', label: 'single-dose' },
	{ value: 'multi', label: 'of several doses' },
] as const;

/** Thousandths, as whole numbers. */
const WHOLE = 1_000;

/** Units of a drug and of what was thrown away. */
export const drugUnitsTool: Reckoner = {
	id: 'drug-units',
	title: 'Units of a drug',
	lead: 'From what was given and what was opened to the units on the claim, with JW or JZ.',
	source: 'Medicare on discarded drugs: JW, and JZ since July 2023',
	fields: [
		{
			...{ name: 'given', label: 'Given', kind: 'number', start: '360' },
			hint: 'In the measure of the code: mg, mL, international units.',
		},
		{
			...{ name: 'unit', label: 'One billing unit is', kind: 'number', start: '10' },
			hint: 'As the code’s description says.',
		},
		{ name: 'size', label: 'A container holds', kind: 'number', start: '400' },
		{ name: 'containers', label: 'Containers opened', kind: 'number', start: '1' },
		{
			...{ name: 'kind', label: 'They are', kind: 'choice', choices: CONTAINERS },
			start: 'single',
		},
	],
	reckon(asked) {
		const reader = new FieldReader(asked);
		const amount = { least: 0.001, most: 1_000_000, decimals: 3 };
		const given = reader.number('given', { label: 'Given', ...amount });
		const unit = reader.number('unit', { label: 'One billing unit', ...amount });
		const size = reader.number('size', { label: 'A container', ...amount });
		const containers = reader.number('containers', { label: 'Containers', least: 1, most: 100 });
		const isSingleDose = reader.choice('kind', 'They are', ['single', 'multi']) === 'single';
		const drug = {
			given: Math.round(given * WHOLE),
			unit: Math.round(unit * WHOLE),
			opened: Math.round(size * WHOLE) * containers,
			isSingleDose,
		};
		if (reader.problems.length === 0 && drug.given > drug.opened)
			reader.complain('containers', 'More was given than was in the containers.');
		return reader.close(() => tell(drug));
	},
};

function show(thousandths: number): string {
	return String(thousandths / WHOLE);
}

function tell(drug: GivenDrug): Reckoned {
	const units = drugUnits(drug);
	const exact = drug.given / drug.unit;
	const isRounded = !Number.isInteger(exact);
	return {
		headline:
			units.waste > 0
				? `${String(units.given)} units given, and a second line with JW: ${String(units.waste)} units.`
				: `${String(units.given)} ${units.given === 1 ? 'unit' : 'units'}${units.modifier === 'JZ' ? ' with JZ' : ', neither JW nor JZ'}.`,
		steps: [
			`Given: ${show(drug.given)} ÷ ${show(drug.unit)} = ${isRounded ? `${exact.toFixed(3)}, rounded up to ${String(units.given)}` : String(units.given)}.`,
			...(drug.isSingleDose
				? [
						`Opened: ${show(drug.opened)} ÷ ${show(drug.unit)} = ${String(units.opened)} whole units.`,
						`Thrown away: ${String(units.opened)} − ${String(units.given)} = ${String(Math.max(0, units.opened - units.given))}.`,
					]
				: ['Containers of several doses carry no waste: the rest is for the next patient.']),
		],
		tables: [
			{
				caption: 'Lines of the claim',
				heads: ['Line', 'Modifier', 'Units'],
				rows: [
					['the drug', units.modifier === 'JZ' ? 'JZ' : '', String(units.given)],
					...(units.waste > 0 ? [['the same code again', 'JW', String(units.waste)]] : []),
				],
				marked: [],
			},
		],
		days: [],
		notes: [
			'Medicare asks for JW or JZ on every separately payable drug from a single-dose container. Other payers say so in their own rules.',
			...(drug.isSingleDose && units.waste === 0 && drug.opened > drug.given
				? ['Less than a whole unit was left: a rest within the last unit is part of it.']
				: []),
		],
	};
}
