import { findPlace, isModifierShape, procedureSystem, serviceKind } from '#domain/codes';
import { isIsoDate } from '../../calendar.ts';
import { fitsRevenueCode } from '../../claim/revenue-code.ts';
import type { ClaimLine } from '../../claim/claim.ts';
import type { Fault, ScrubRule } from '../scrub-rule.ts';

/* What stands on each line. */

function onEachLine<Line extends ClaimLine>(
	lines: readonly Line[],
	check: (line: Line) => readonly Fault[],
): Fault[] {
	return lines.flatMap((line, at) => check(line).map((fault) => ({ ...fault, line: at })));
}

function onAnyLine(
	lines: readonly ClaimLine[],
	check: (line: ClaimLine) => readonly Fault[],
): Fault[] {
	return onEachLine(lines, check);
}

const MOST_LINES = { professional: 50, institutional: 999 } as const;

export const LINE_RULES: readonly ScrubRule[] = [
	{
		id: 'SB26',
		item: '24',
		locator: 'FL 42',
		title: 'There are lines, not too many',
		stoppedAt: '999',
		check: ({ lines, kind }) =>
			lines.length === 0
				? [{ reason: 'There is no service on the claim.', fix: 'A claim needs at least one line.' }]
				: lines.length > MOST_LINES[kind]
					? [
							{
								reason: `${lines.length} lines; one claim takes ${MOST_LINES[kind]}.`,
								fix: 'Send two claims.',
							},
						]
					: [],
	},
	{
		id: 'SB27',
		item: '24A',
		locator: 'FL 45',
		title: 'Days of service are real, in order, past, and within a year',
		stoppedAt: 'A7',
		check: ({ lines }, { today }) =>
			onAnyLine(lines, ({ from, to }) => {
				if (!isIsoDate(from) || !isIsoDate(to))
					return [{ reason: 'A day of service is no date.', fix: 'Take it from the chart.' }];
				if (to < from)
					return [{ reason: 'The line ends before it begins.', fix: 'Check both days.' }];
				if (from > today)
					return [{ reason: 'The service lies in the future.', fix: 'Bill what was done.' }];
				return from.slice(0, 4) === to.slice(0, 4)
					? []
					: [
							{
								reason: 'The line runs over two years.',
								fix: 'One claim for each year.',
								stoppedAt: 'payer',
							},
						];
			}),
	},
	{
		id: 'SB28',
		item: '24B',
		locator: '',
		title: 'The place of service is one',
		stoppedAt: 'A7',
		check: (claim, { book }) =>
			claim.kind === 'professional'
				? onEachLine(claim.lines, ({ place }) =>
						/^\d{2}$/.test(place) &&
						(book === null || book.places.size === 0 || findPlace(book, place) !== null)
							? []
							: [
									{
										reason: `"${place}" is no place of service in our list.`,
										fix: 'Two digits, as 11 for an office.',
									},
								],
					)
				: [],
	},
	{
		id: 'SB29',
		item: '24D',
		locator: 'FL 44',
		title: 'The procedure has the form of a code',
		stoppedAt: 'A7',
		check: ({ lines, kind }) =>
			onAnyLine(lines, ({ code }) => {
				if (code === null || code === '') {
					return kind === 'professional'
						? [
								{
									reason: 'The line has no procedure.',
									fix: 'Code what was done.',
									stoppedAt: 'A6',
								},
							]
						: [];
				}
				return procedureSystem(code) === null
					? [
							{
								reason: `${code} has the form of no procedure code.`,
								fix: 'Five characters, without blanks.',
							},
						]
					: [];
			}),
	},
	{
		id: 'SB30',
		item: '24D',
		locator: 'FL 44',
		title: 'At most four modifiers, each two characters, none twice',
		stoppedAt: 'A7',
		check: ({ lines }) =>
			onAnyLine(lines, ({ modifiers }) => [
				...(modifiers.length > 4
					? [
							{
								reason: `${modifiers.length} modifiers; a line takes four.`,
								fix: 'Those that change the price first.',
								stoppedAt: '999' as const,
							},
						]
					: []),
				...modifiers
					.filter((one) => !isModifierShape(one))
					.map((one): Fault => ({
						reason: `"${one}" is no modifier.`,
						fix: 'Two letters or digits.',
					})),
				...modifiers
					.filter((one, at) => modifiers.indexOf(one) !== at)
					.map((one): Fault => ({
						reason: `Modifier ${one} stands there twice.`,
						fix: 'Once is enough.',
					})),
			]),
	},
	{
		id: 'SB31',
		item: '24E',
		locator: '',
		title: 'Each line points to one to four diagnoses that are there',
		stoppedAt: 'A8',
		check: (claim) =>
			claim.kind === 'professional'
				? onEachLine(claim.lines, ({ pointers }) => {
						if (pointers.length === 0)
							return [
								{
									reason: 'The line points to no diagnosis.',
									fix: 'The reason for this service first.',
									stoppedAt: 'A6',
								},
							];
						if (pointers.length > 4)
							return [
								{
									reason: `${pointers.length} pointers; a line takes four.`,
									fix: 'Keep the four that matter.',
									stoppedAt: '999',
								},
							];
						if (pointers.some((at) => claim.diagnoses[at] === undefined)) {
							return [
								{
									reason: 'A pointer leads to a diagnosis that is not there.',
									fix: 'Point to a letter that is filled in.',
								},
							];
						}
						return new Set(pointers).size < pointers.length
							? [{ reason: 'The line points to one diagnosis twice.', fix: 'Once is enough.' }]
							: [];
					})
				: [],
	},
	{
		id: 'SB32',
		item: '24F',
		locator: 'FL 47',
		title: 'Each line has a charge',
		stoppedAt: 'A7',
		check: ({ lines }) =>
			onAnyLine(lines, ({ charge }) =>
				charge > 0 && Number.isSafeInteger(charge)
					? []
					: [
							{
								reason: 'The line has no charge.',
								fix: 'The practice’s own price, for all units.',
							},
						],
			),
	},
	{
		id: 'SB33',
		item: '24G',
		locator: 'FL 46',
		title: 'Units are whole, and anaesthesia is in minutes',
		stoppedAt: 'A7',
		check: ({ lines }) =>
			onAnyLine(lines, ({ units, unitKind, code }) => [
				...(Number.isInteger(units) && units > 0
					? []
					: [
							{ reason: 'Units are missing or not a whole number.', fix: 'Most services are one.' },
						]),
				...(code !== null && (serviceKind(code) === 'anesthesia') !== (unitKind === 'MJ')
					? [
							{
								reason: `${code} is counted in ${unitKind === 'MJ' ? 'units, not minutes' : 'minutes, not units'}.`,
								fix: 'Anaesthesia in minutes, everything else in units.',
								stoppedAt: 'A8' as const,
							},
						]
					: []),
			]),
	},
	{
		id: 'SB34',
		item: '24D',
		locator: '',
		title: 'A drug code is whole',
		stoppedAt: 'A7',
		check: ({ lines }) =>
			onAnyLine(lines, ({ ndc }) =>
				ndc === null || /^\d{11}$/.test(ndc)
					? []
					: [
							{
								reason: 'The National Drug Code does not have eleven digits.',
								fix: 'Fill up with zeros: 5, 4 and 2 digits.',
							},
						],
			),
	},
	{
		id: 'SB35',
		item: '',
		locator: 'FL 42',
		title: 'A revenue code goes with its procedure',
		stoppedAt: 'A8',
		check: (claim) =>
			claim.kind === 'institutional'
				? onEachLine(claim.lines, ({ revenueCode, code }) => {
						if (!/^\d{4}$/.test(revenueCode))
							return [
								{
									reason: `"${revenueCode}" is no revenue code.`,
									fix: 'Four digits.',
									stoppedAt: 'A7',
								},
							];
						return code !== null && !fitsRevenueCode(code, revenueCode)
							? [
									{
										reason: `Revenue code ${revenueCode} does not go with ${code}.`,
										fix: 'The department that did the work.',
									},
								]
							: [];
					})
				: [],
	},
];
