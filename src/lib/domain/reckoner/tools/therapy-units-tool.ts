import { FieldReader } from '../read-fields.ts';
import type { Asked, Reckoned, Reckoner } from '../reckoner.ts';
import { unitsByService, unitsByTotal } from '../therapy-units.ts';
import type { TimedService } from '../therapy-units.ts';

const ROWS = [1, 2, 3, 4] as const;
const LONGEST_NAME = 40;
const STARTS: Readonly<Record<number, readonly [string, string]>> = {
	1: ['97110', '33'],
	2: ['97140', '7'],
};

/** Units of timed therapy, by both rules beside each other. */
export const therapyUnitsTool: Reckoner = {
	id: 'therapy-units',
	title: 'Units of therapy',
	lead: 'Timed services of a day by the 8-minute rule of CMS, and by the midpoint rule of the AMA beside it.',
	source: 'CMS, 8-minute rule: 8–22 = 1, 23–37 = 2, 38–52 = 3, 53–67 = 4',
	fields: ROWS.flatMap((row) => {
		const [name = '', minutes = ''] = STARTS[row] ?? [];
		const group = `Timed service ${String(row)}`;
		return [
			{ name: `name${String(row)}`, label: 'Number or name', kind: 'text', start: name, group },
			{
				...{ name: `minutes${String(row)}`, label: 'Minutes one to one', kind: 'number' },
				...{ unit: 'min', start: minutes, group },
			},
		] as const;
	}),
	reckon(asked) {
		const reader = new FieldReader(asked);
		const services = ROWS.flatMap((row): TimedService[] => {
			const minutes = reader.number(`minutes${String(row)}`, {
				...{ label: `Minutes of service ${String(row)}`, least: 0, most: 600, empty: 0 },
			});
			return minutes === 0 ? [] : [{ name: nameOf(asked, row), minutes }];
		});
		if (reader.problems.length === 0 && services.length === 0)
			reader.complain('minutes1', 'Write the minutes of at least one service.');
		return reader.close(() => tell(services));
	},
};

function nameOf(asked: Asked, row: number): string {
	const name = asked(`name${String(row)}`)
		.trim()
		.slice(0, LONGEST_NAME);
	return name === '' ? `service ${String(row)}` : name;
}

function tell(services: readonly TimedService[]): Reckoned {
	const cms = unitsByTotal(services);
	const ama = unitsByService(services);
	const minutes = services.reduce((sum, one) => sum + one.minutes, 0);
	const sum = services.map((one) => String(one.minutes)).join(' + ');
	return {
		headline:
			cms.total === ama.total
				? `${say(cms.total)} by either rule.`
				: `${say(cms.total)} by CMS, ${String(ama.total)} by the AMA.`,
		steps: [
			`CMS, together: ${services.length > 1 ? `${sum} = ` : ''}${String(minutes)} minutes. ${rangeOf(cms.total)}`,
			...(services.length > 1
				? [
						'Full quarter hours go to their services; a unit left over goes where most minutes are left.',
					]
				: []),
			'AMA, each by itself: a unit counts once 8 of its 15 minutes are done.',
		],
		tables: [
			{
				caption: 'Units by service',
				heads: ['Service', 'Minutes', 'CMS', 'AMA'],
				rows: services.map(({ name, minutes: own }, at) => [
					...[name, String(own), String(cms.byService[at] ?? 0), String(ama.byService[at] ?? 0)],
				]),
				marked: [],
			},
		],
		days: [],
		notes: [
			'Only one-to-one minutes of timed services count. Services without time are one unit each and stay out of the sum.',
			'Medicare and who follows it go by the first rule; ask the payer.',
		],
	};
}

function say(units: number): string {
	return units === 1 ? '1 unit' : `${String(units)} units`;
}

function rangeOf(units: number): string {
	if (units === 0) return 'Fewer than 8 are no unit.';
	const from = 8 + 15 * (units - 1);
	return `${String(from)} to ${String(from + 14)} are ${say(units)}.`;
}
