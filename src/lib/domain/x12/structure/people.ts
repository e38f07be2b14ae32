import { code, composite, DATE, element, loop, PERIOD, segment, text, TIME } from './guide.ts';
import type { LoopRule, SegmentRule } from './guide.ts';

/* Segments that many loops share: who somebody is, where, and when. */

const KINDS_OF_NUMBER = [
	'HN',
	'24',
	'34',
	'46',
	'EI',
	'FI',
	'II',
	'MI',
	'PI',
	'PP',
	'SV',
	'SY',
	'XV',
	'XX',
	'ZZ',
];

/** NM1 with the role it plays in its loop. */
export function named(
	roles: string,
	name: string,
	needsName: 'need' | 'may' = 'need',
): SegmentRule {
	return segment(`NM1*${roles}`, 'need', name, [
		element(1, 'need', 'role', code(...roles.split(','))),
		element(2, 'need', 'person (1) or organisation (2)', code('1', '2')),
		element(3, needsName, 'last name or name of the organisation', text(60)),
		element(4, 'may', 'first name', text(35)),
		element(5, 'may', 'middle name', text(25)),
		element(7, 'may', 'suffix', text(10)),
		element(8, 'may', 'kind of number', code(...KINDS_OF_NUMBER)),
		element(9, 'may', 'number', text(80)),
	]);
}

export function street(needed: 'need' | 'may'): SegmentRule {
	return segment('N3', needed, 'street', [
		element(1, 'need', 'street', text(55)),
		element(2, 'may', 'second line of the address', text(55)),
	]);
}

export function city(needed: 'need' | 'may'): SegmentRule {
	return segment('N4', needed, 'city, state and ZIP', [
		element(1, 'need', 'city', text(30)),
		element(2, 'may', 'state', text(2)),
		element(3, 'may', 'ZIP', text(15)),
		element(4, 'may', 'country', text(3)),
	]);
}

export function demographics(needed: 'need' | 'may'): SegmentRule {
	return segment('DMG', needed, 'date of birth and sex', [
		element(1, 'need', 'how the date is written', code('D8')),
		element(2, 'need', 'date of birth', DATE),
		element(3, 'may', 'sex', code('F', 'M', 'U')),
	]);
}

export function contact(needed: 'need' | 'may', most: number): SegmentRule {
	return segment(
		'PER',
		needed,
		'whom to ask',
		[
			element(1, 'need', 'what for', code('IC', 'CX', 'BL')),
			element(2, 'may', 'name', text(60)),
			element(3, 'may', 'way of reaching', code('TE', 'EM', 'FX', 'UR', 'EX')),
			element(4, 'may', 'number or address', text(256)),
		],
		{ most },
	);
}

/** REF with any of the given kinds of number. */
export function reference(
	kinds: string,
	needed: 'need' | 'may',
	name: string,
	most: number | null = 1,
): SegmentRule {
	return segment(
		`REF*${kinds}`,
		needed,
		name,
		[
			element(1, 'need', 'kind of number', code(...kinds.split(','))),
			element(2, 'need', 'number', text(50)),
		],
		{ most },
	);
}

/** DTP with any of the given kinds of date. */
export function dated(
	kinds: string,
	needed: 'need' | 'may',
	name: string,
	most: number | null = 1,
): SegmentRule {
	return segment(
		`DTP*${kinds}`,
		needed,
		name,
		[
			element(1, 'need', 'kind of date', code(...kinds.split(','))),
			element(2, 'need', 'how the date is written', code('D8', 'RD8', 'DT', 'TM')),
			element(3, 'need', 'date', PERIOD),
		],
		{ most },
	);
}

export function specialty(roles: string, name: string): SegmentRule {
	return segment(`PRV*${roles}`, 'may', name, [
		element(1, 'need', 'role', code(...roles.split(','))),
		element(2, 'need', 'kind of code', code('PXC')),
		element(3, 'need', 'taxonomy code', text(10)),
	]);
}

/** A level of the tree of payers, providers and patients. */
export function level(
	kind: string,
	name: string,
	hasChildren: 'need' | 'may' = 'may',
): SegmentRule {
	return segment(`HL***${kind}`, 'need', name, [
		element(1, 'need', 'number of the level', text(12)),
		element(2, kind === '20' ? 'may' : 'need', 'number of the level above', text(12)),
		element(3, 'need', 'kind of level', code(kind)),
		element(4, hasChildren, 'levels below (1) or none (0)', code('0', '1')),
	]);
}

/** BHT with its own structure code and purposes. */
export function beginning(structure: string, purposes: string, kinds: string | null): SegmentRule {
	const kind = kinds === null ? text(2) : code(...kinds.split(','));
	return segment('BHT', 'need', 'what this transaction is for', [
		element(1, 'need', 'structure', code(structure)),
		element(2, 'need', 'purpose', code(...purposes.split(','))),
		element(3, 'may', 'our number of it', text(50)),
		element(4, 'need', 'day it was made', DATE),
		element(5, 'may', 'time it was made', TIME),
		element(6, kinds === null ? 'may' : 'need', 'claims or encounters', kind),
	]);
}

/** A provider named in a loop of its own. */
export function provider(
	id: string,
	roles: string,
	name: string,
	{
		most = 1,
		more = [],
		after = [],
		needed = 'may',
		needsName = 'need',
	}: {
		readonly most?: number;
		readonly more?: readonly SegmentRule[];
		/** Behind its further numbers. */
		readonly after?: readonly SegmentRule[];
		readonly needed?: 'need' | 'may';
		readonly needsName?: 'need' | 'may';
	} = {},
): LoopRule {
	const numbers = reference('0B,1G,G2,LU,EI,SY,TJ,2U,FY,NF,T4', 'may', 'further number', 5);
	return loop(id, needed, most, named(roles, name, needsName), [...more, numbers, ...after]);
}

/** A procedure code with its modifiers: SV101, SV202, SVD03, SVC01. */
export function procedure(...kinds: readonly string[]) {
	return composite(
		element(1, 'need', 'kind of code', code(...kinds)),
		element(2, 'need', 'code', text(48)),
		element(3, 'may', 'first modifier', text(2)),
		element(4, 'may', 'second modifier', text(2)),
		element(5, 'may', 'third modifier', text(2)),
		element(6, 'may', 'fourth modifier', text(2)),
		element(7, 'may', 'description', text(80)),
	);
}
