import { addDays } from '#domain/claims';
import { dayInSpan, globalSpan } from '../global-period.ts';
import type { GlobalSpan } from '../global-period.ts';
import { FieldReader } from '../read-fields.ts';
import type { CalendarDay, Reckoned, Reckoner } from '../reckoner.ts';

const PERIODS = [
	{ value: '0', label: '0: its own day' },
	{ value: '10', label: '10: that day and ten after' },
	{ value: '90', label: '90: the day before, that day, and ninety after' },
] as const;

const DAYS = { 0: 0, 10: 10, 90: 90 } as const;

/** The days an operation's price includes, and what a day among them asks for. */
export const globalPeriodTool: Reckoner = {
	id: 'global-period',
	title: 'Healing period of an operation',
	lead: 'Which days its price includes, and what a service on one of them asks for.',
	source: 'The surgical package as Medicare has it; modifiers 24, 25, 57, 58, 78, 79',
	fields: [
		{ name: 'operation', label: 'Day of the operation', kind: 'date', start: '2026-02-12' },
		{
			...{ name: 'days', label: 'Period', kind: 'choice', start: '90', choices: PERIODS },
			hint: 'Of its number, in the payer’s list.',
		},
		{
			...{ name: 'asked', label: 'A day to ask about', kind: 'date', start: '' },
			hint: 'May be left empty.',
		},
	],
	reckon(asked) {
		const reader = new FieldReader(asked);
		const operation = reader.date('operation', 'Day of the operation', false) ?? '2026-01-01';
		const days = DAYS[reader.choice('days', 'Period', ['0', '10', '90'])];
		const date = reader.date('asked', 'A day to ask about', true);
		const span = globalSpan(operation, days);
		return reader.close(() => tell(operation, days, span, date));
	},
};

function tell(
	operation: string,
	days: 0 | 10 | 90,
	span: GlobalSpan,
	date: string | null,
): Reckoned {
	const { first, last, length } = span;
	const at = date === null ? null : dayInSpan(operation, span, date);
	return {
		headline:
			length === 1
				? `The period is ${operation} alone.`
				: `From ${first} to ${last}: ${String(length)} days.`,
		steps: [
			days === 90
				? `One day before ${operation}, the day itself, and 90 after: 1 + 1 + 90 = 92.`
				: days === 10
					? `${operation} and the ten days after: 1 + 10 = 11.`
					: 'Nothing before and nothing after.',
			...(date === null || at === null
				? []
				: [
						at.where === 'inside'
							? `${date} lies within${sayDistance(at.since)}.`
							: `${date} lies ${at.where} the period${sayDistance(at.since)}.`,
					]),
		],
		tables:
			at?.where === 'inside'
				? [
						{
							caption: 'What a service on that day asks for',
							heads: ['It is', 'Modifier to think of'],
							rows: [...asksOn(at.since, days)],
							marked: [],
						},
					]
				: [],
		days: daysOf(operation, span, date),
		notes: [
			'Included: numbing by the surgeon, the visit before, what belongs to the operation, dressings, stitches, usual visits after.',
			'A modifier needs the record to show why. Payers differ on complications: Medicare pays only for those that go back to the operating room.',
		],
	};
}

function sayDistance(since: number): string {
	if (since === 0) return ', on the day itself';
	const days = `${String(Math.abs(since))} ${Math.abs(since) === 1 ? 'day' : 'days'}`;
	return since > 0 ? `, ${days} after the operation` : `, ${days} before the operation`;
}

function asksOn(since: number, days: 0 | 10 | 90): readonly (readonly string[])[] {
	if (since <= 0) {
		return [
			days === 90
				? ['the visit at which this operation was decided', '57 on the visit']
				: ['a visit that is more than what leads up to it', '25 on the visit'],
		];
	}
	return [
		['a visit for something else', '24 on the visit'],
		['another operation that was planned, or a larger one for the same', '58'],
		['back to the operating room for a complication', '78'],
		['an operation for something else', '79'],
		['usual care after it', 'none: it is included'],
	];
}

function daysOf(
	operation: string,
	{ first, length }: GlobalSpan,
	date: string | null,
): CalendarDay[] {
	return Array.from({ length }, (_none, at): CalendarDay => {
		const day = addDays(first, at);
		if (day === operation) return { date: day, kind: 'operation' };
		return { date: day, kind: day === date ? 'asked' : 'inside' };
	});
}
