import { dollars } from '#domain/claims';
import { anesthesiaUnits } from '../anesthesia-units.ts';
import type { Anesthetic } from '../anesthesia-units.ts';
import { FieldReader } from '../read-fields.ts';
import type { Reckoned, Reckoner } from '../reckoner.ts';

/** Units of an anesthetic: what the payer makes of the minutes on the claim. */
export const anesthesiaUnitsTool: Reckoner = {
	id: 'anesthesia-units',
	title: 'Units of anesthesia',
	lead: 'The claim carries minutes. What the payer makes of them, and what that is worth.',
	source: 'CMS-1500 item 24G, in minutes; the sum as Medicare does it',
	fields: [
		{
			...{ name: 'base', label: 'Base units of the number', kind: 'number', start: '7' },
			hint: 'From the payer’s list.',
		},
		{
			...{ name: 'minutes', label: 'Minutes', kind: 'number', unit: 'min', start: '110' },
			hint: 'From the start of care by the anesthesia team until somebody else takes over.',
		},
		{
			...{ name: 'modifying', label: 'Modifying units', kind: 'number', start: '0' },
			hint: 'For physical status and circumstances, where the payer pays them. Medicare pays none.',
		},
		{
			...{ name: 'factor', label: 'Dollars a unit', kind: 'number', start: '' },
			hint: 'May be left empty.',
		},
	],
	reckon(asked) {
		const reader = new FieldReader(asked);
		const base = reader.number('base', { label: 'Base units', least: 0, most: 50 });
		const minutes = reader.number('minutes', { label: 'Minutes', least: 1, most: 1_440 });
		const modifying = reader.number('modifying', {
			...{ label: 'Modifying units', least: 0, most: 20, empty: 0 },
		});
		const factor = reader.number('factor', {
			...{ label: 'Dollars a unit', least: 0, most: 1_000, decimals: 2, empty: 0 },
		});
		return reader.close(() => tell({ base, minutes, modifying }, Math.round(factor * 100)));
	},
};

function tenths(count: number): string {
	return (count / 10).toFixed(1);
}

function tell(anesthetic: Anesthetic, centsPerUnit: number): Reckoned {
	const { base, minutes, modifying } = anesthetic;
	const { timeTenths, totalTenths } = anesthesiaUnits(anesthetic);
	const cents = Math.round((totalTenths * centsPerUnit) / 10);
	return {
		headline: `${tenths(totalTenths)} units; ${String(minutes)} stands on the claim.`,
		steps: [
			`Time: ${String(minutes)} ÷ 15 = ${tenths(timeTenths)} units, to one decimal.`,
			`Together: ${String(base)} + ${tenths(timeTenths)} + ${String(modifying)} = ${tenths(totalTenths)}.`,
			...(centsPerUnit > 0
				? [`Worth: ${tenths(totalTenths)} × $${dollars(centsPerUnit)} = $${dollars(cents)}.`]
				: []),
		],
		tables: [],
		days: [],
		notes: [
			'Minutes, never units, go into item 24G of the CMS-1500; electronically with the qualifier MJ.',
			'One decimal is Medicare’s way. Other contracts round to whole or half units.',
		],
	};
}
