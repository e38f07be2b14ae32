import { elementOf } from '../syntax/parts-of.ts';
import type { FunctionalGroup, Interchange, Transaction } from '../syntax/read-envelopes.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import { findGuide } from '../structure/guides.ts';
import { faultAt } from './fault.ts';
import { isTime, readDate, readWhole } from './forms.ts';

/** Every envelope has its end, its number twice and the right count; what stands outside is named. [XT6] */
export function checkEnvelopes(interchanges: readonly Interchange[]): Fault[] {
	return interchanges.flatMap((interchange) => [
		...checkHeader(interchange.header),
		...checkPair({
			...interchange,
			ends: 'IEA',
			counts: 'functional groups',
			count: interchange.groups.length,
			control: 13,
		}),
		...strays(interchange.strays, 'functional group (GS to GE)'),
		...(interchange.groups.length === 0
			? [
					faultAt(
						'XT6',
						interchange.header,
						[],
						'The interchange holds no functional group.',
						'Put a GS … GE group into it.',
					),
				]
			: []),
		...repeated(interchange.groups, 6, 'group'),
		...interchange.groups.flatMap(checkGroup),
	]);
}

function checkGroup(group: FunctionalGroup): Fault[] {
	return [
		...checkPair({
			...group,
			ends: 'GE',
			counts: 'transactions',
			count: group.transactions.length,
			control: 6,
		}),
		...strays(group.strays, 'transaction (ST to SE)'),
		...(readDate(elementOf(group.header, 4)) === null
			? [
					faultAt(
						'XT6',
						group.header,
						[4],
						'GS04 is no date.',
						'Write the day of the file in eight digits.',
					),
				]
			: []),
		...repeated(group.transactions, 2, 'transaction'),
		...group.transactions.flatMap((transaction) => checkTransaction(transaction, group)),
	];
}

function checkTransaction(transaction: Transaction, group: FunctionalGroup): Fault[] {
	const { header, body, guide, set } = transaction;
	const known = findGuide(transaction);
	const faults = checkPair({
		...transaction,
		ends: 'SE',
		counts: 'segments',
		count: body.length + 2,
		control: 2,
	});
	if (known !== null && elementOf(group.header, 1) !== known.group) {
		faults.push(
			faultAt(
				'XT6',
				group.header,
				[1],
				`GS01 says “${elementOf(group.header, 1)}”, but the group holds a ${set}.`,
				`Write ${known.group}.`,
			),
		);
	}
	const ofGroup = elementOf(group.header, 8);
	if (guide !== ofGroup) {
		faults.push(
			faultAt(
				'XT6',
				header,
				[3],
				`ST03 says ${guide}, GS08 says ${ofGroup}.`,
				'Name the same guide in both.',
			),
		);
	}
	return faults;
}

interface Pair {
	readonly header: X12Segment;
	readonly trailer: X12Segment | null;
	readonly ends: string;
	readonly counts: string;
	readonly count: number;
	/** Where the control number stands in the header. */
	readonly control: number;
}

function checkPair({ header, trailer, ends, counts, count, control }: Pair): Fault[] {
	if (trailer === null) {
		return [
			faultAt(
				'XT6',
				header,
				[],
				`The ${header.id} segment has no ${ends}.`,
				`End it with ${ends}; look whether the file was cut off.`,
			),
		];
	}
	const faults: Fault[] = [];
	const told = readWhole(elementOf(trailer, 1));
	if (told !== count) {
		faults.push(
			faultAt(
				'XT6',
				trailer,
				[1],
				`${ends}01 counts ${elementOf(trailer, 1) || 'nothing'}, but there are ${count} ${counts}.`,
				`Write ${count}, or look what was lost on the way.`,
			),
		);
	}
	const [first, second] = [elementOf(header, control), elementOf(trailer, 2)];
	if (first !== second || first === '') {
		const name = `${header.id}${String(control).padStart(2, '0')}`;
		faults.push(
			faultAt(
				'XT6',
				trailer,
				[2],
				`The control number is “${first}” in ${name} and “${second}” in ${ends}02.`,
				'Both name the same number.',
			),
		);
	}
	return faults;
}

function strays(segments: readonly X12Segment[], place: string): Fault[] {
	return segments
		.slice(0, 1)
		.map((segment) =>
			faultAt(
				'XT6',
				segment,
				[],
				`“${segment.id.slice(0, 12)}” stands outside every ${place}.`,
				'Move it inside, or look which header is missing before it.',
			),
		);
}

function repeated(
	parts: readonly { readonly header: X12Segment }[],
	at: number,
	name: string,
): Fault[] {
	const seen = new Set<string>();
	return parts.flatMap(({ header }) => {
		const number = elementOf(header, at);
		if (!seen.has(number)) {
			seen.add(number);
			return [];
		}
		return [
			faultAt(
				'XT6',
				header,
				[at],
				`The control number ${number} was given to an earlier ${name} already.`,
				'Number them without repeating.',
			),
		];
	});
}

/** Elements of ISA with the values they may have. */
const ISA_FORMS: readonly (readonly [number, RegExp, string])[] = [
	[1, /^0[0-6]$/, '00 to 06'],
	[3, /^0[01]$/, '00 or 01'],
	[5, /^[0-9A-Z]{2}$/, 'two characters, mostly ZZ, 30 or 27'],
	[7, /^[0-9A-Z]{2}$/, 'two characters, mostly ZZ, 30 or 27'],
	[12, /^00501$/, '00501'],
	[13, /^\d{9}$/, 'nine digits'],
	[14, /^[01]$/, '0 or 1'],
	[15, /^[PT]$/, 'T for a test or P for production'],
];

function checkHeader(header: X12Segment): Fault[] {
	const faults = ISA_FORMS.filter(([at, form]) => !form.test(elementOf(header, at))).map(
		([at, , wanted]) =>
			faultAt(
				'XT6',
				header,
				[at],
				`ISA${String(at).padStart(2, '0')} says “${elementOf(header, at)}”.`,
				`It holds ${wanted}.`,
			),
	);
	if (readDate(`20${elementOf(header, 9)}`) === null) {
		faults.push(
			faultAt('XT6', header, [9], 'ISA09 is no date.', 'Write year, month and day in six digits.'),
		);
	}
	if (!isTime(elementOf(header, 10))) {
		faults.push(
			faultAt(
				'XT6',
				header,
				[10],
				'ISA10 is no time of day.',
				'Write hours and minutes in four digits.',
			),
		);
	}
	return faults;
}
