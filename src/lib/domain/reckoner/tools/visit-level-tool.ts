import { FieldReader } from '../read-fields.ts';
import type { Reckoned, Reckoner } from '../reckoner.ts';
import {
	DECISION_COLUMNS,
	DECISION_STEPS,
	levelAtStep,
	levelByTime,
	prolongedUnits,
	stepByDecision,
	VISIT_LEVELS,
} from '../visit-level.ts';
import type { DecisionColumn, DecisionStep, DecisionTable, VisitFamily } from '../visit-level.ts';

const FAMILIES: readonly { readonly value: VisitFamily; readonly label: string }[] = [
	{ value: 'office-known', label: 'Office, patient known to the group' },
	{ value: 'office-new', label: 'Office, new patient (nobody of the group and field in 3 years)' },
	{ value: 'hospital-first', label: 'Hospital, first day' },
	{ value: 'hospital-later', label: 'Hospital, later day' },
	{ value: 'hospital-one-day', label: 'Hospital, in and out on one day' },
	{ value: 'emergency', label: 'Emergency department' },
];

/** What stands in each cell of the table, in our own words (coding-rules §4). */
const CELLS: Readonly<Record<DecisionColumn, Readonly<Record<DecisionStep, string>>>> = {
	problems: {
		straightforward: 'one that passes by itself',
		low: 'one long-standing and at its goal, one fresh and simple, or two that pass by themselves',
		moderate:
			'one long-standing and off its goal, two at their goals, one new and unclear, one with the whole body ill, or a complicated injury',
		high: 'a long-standing one badly out of hand, or a threat to life or function',
	},
	data: {
		straightforward: 'next to nothing',
		low: 'two items (tests ordered or read, outside notes), or somebody else telling the story',
		moderate:
			'three items, or a picture or tracing read oneself, or talk with somebody outside the group',
		high: 'two of those three',
	},
	risk: {
		straightforward: 'next to none',
		low: 'little',
		moderate:
			'a prescription managed, a small operation with a risk, a large planned one without, or living conditions that limit care',
		high: 'a drug watched for poisoning, a large operation with a risk or at once, a stay in hospital, or less treatment because of a poor outlook',
	},
};

const LABELS: Readonly<Record<DecisionColumn, string>> = {
	problems: 'Problems',
	data: 'Data',
	risk: 'Risk',
};

/** The level of a visit by decision making, by time, and which of the two is higher. */
export const visitLevelTool: Reckoner = {
	id: 'visit-level',
	title: 'Level of a visit',
	lead: 'By decision making, where two of three columns carry the level, or by the minutes of the day.',
	source: 'Rules for levels of visits: office 2021 and 2024, other settings 2023',
	fields: [
		{
			...{ name: 'family', label: 'Visit', kind: 'choice', choices: FAMILIES },
			start: 'office-known',
		},
		...DECISION_COLUMNS.map((column) => ({
			name: column,
			label: LABELS[column],
			kind: 'choice' as const,
			group: 'Decision making',
			start: 'low',
			choices: DECISION_STEPS.map((step) => ({
				value: step,
				label: `${step}: ${CELLS[column][step]}`,
			})),
		})),
		{
			...{ name: 'minutes', label: 'Own minutes on that day', kind: 'number', unit: 'min' },
			hint: 'Of the billing clinician, without staff, travel, teaching, and what is billed by itself. Empty where they were not written down.',
			start: '',
			group: 'Time',
		},
	],
	reckon(asked) {
		const reader = new FieldReader(asked);
		const family = reader.choice(
			'family',
			'Visit',
			FAMILIES.map(({ value }) => value),
		);
		const column = (name: DecisionColumn) => reader.choice(name, LABELS[name], DECISION_STEPS);
		const table = { problems: column('problems'), data: column('data'), risk: column('risk') };
		const minutes = reader.number('minutes', {
			...{ label: 'Minutes', least: 0, most: 1_440, empty: 0 },
		});
		return reader.close(() => tell(family, table, minutes));
	},
};

function tell(family: VisitFamily, table: DecisionTable, minutes: number): Reckoned {
	const { step, carriedBy } = stepByDecision(table);
	const decided = levelAtStep(family, step);
	const timed = levelByTime(family, minutes);
	const all = VISIT_LEVELS[family];
	const isByTime = timed !== null && all.indexOf(timed) > all.indexOf(decided);
	const level = isByTime ? timed : decided;
	const top = all.at(-1);
	const prolonged =
		timed === top && top !== undefined
			? prolongedUnits(family, minutes).filter(({ units }) => units > 0)
			: [];
	return {
		headline: `${level.code}, ${isByTime ? `by time: ${String(minutes)} minutes` : `by decision making: ${step}`}.`,
		steps: [
			`${carriedBy.map((name) => LABELS[name]).join(' and ')} reach ${step} or more. ${
				carriedBy.length === 3
					? 'All three do; two are enough.'
					: 'Two of three are enough, so the third does not hold the level down.'
			}`,
			`${step} is ${decided.code} in this family.`,
			sayTime(family, minutes, timed?.code ?? null),
			...prolonged.map(
				({ code, from, units }) =>
					`${code}: the first unit at ${String(from)} minutes, one more for each full 15 after: ${String(units)}.`,
			),
		],
		tables: [
			{
				caption: 'Decision making: two of three',
				heads: ['Column', 'Reaches', 'That is', 'Carries the level'],
				rows: DECISION_COLUMNS.map((name) => [
					LABELS[name],
					table[name],
					CELLS[name][table[name]],
					carriedBy.includes(name) ? 'yes' : 'no',
				]),
				marked: carriedBy.map((name) => DECISION_COLUMNS.indexOf(name)),
			},
			{
				caption: 'Levels of this family',
				heads: ['Number', 'Decision making', 'Minutes to be met'],
				rows: all.map((one) => [
					...[one.code, one.step, one.minutes === null ? '' : String(one.minutes)],
				]),
				marked: [all.indexOf(level)],
			},
		],
		days: [],
		notes: [
			...(timed !== null && timed !== decided
				? ['Either may be used; the higher of the two is what the record supports.']
				: []),
			...(prolonged.length > 0
				? ['99417 by the rules of CPT, G2212 at Medicare and who follows it; never both.']
				: []),
			...(family === 'office-known'
				? ['99211 needs no level: a visit that may not need a physician.']
				: []),
			...(family === 'emergency' ? ['99281 is a visit that may not need a physician.'] : []),
		],
	};
}

function sayTime(family: VisitFamily, minutes: number, code: string | null): string {
	if (family === 'emergency') return 'Time does not count in an emergency department.';
	if (minutes === 0) return 'No minutes were given, so time is left aside.';
	return code === null
		? `${String(minutes)} minutes reach no level by time.`
		: `${String(minutes)} minutes meet ${code}. Minutes have to be met; half-way does not count.`;
}
