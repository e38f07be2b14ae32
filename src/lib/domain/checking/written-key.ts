import { fieldOf, itemsOf, textField, textsIn, textsOf } from './yaml-tree.ts';
import type { YamlNode, YamlText } from './yaml-tree.ts';

/** A key as its author wrote it, each word with its place, even where the reader refused it. */
export interface WrittenKey {
	readonly parts: readonly WrittenPart[];
	readonly payerRules: readonly YamlText[];
	readonly query: WrittenQuery | null;
}

export interface WrittenPart {
	readonly id: YamlText | null;
	readonly type: 'diagnoses' | 'procedures';
	/** Lines of all alternatives, in the order they are written. */
	readonly lines: readonly WrittenLine[];
	/** How many honest ways there are to write the part. */
	readonly ways: number;
	readonly pairs: readonly WrittenPair[];
	readonly optional: readonly WrittenOptional[];
	readonly wrong: readonly WrittenWrong[];
}

export interface WrittenLine {
	readonly id: YamlText | null;
	readonly code: YamlText;
	readonly near: readonly YamlText[];
	readonly evidence: readonly WrittenEvidence[];
	readonly guideline: readonly YamlText[];
	readonly basis: { readonly mdm: YamlText | null; readonly time: YamlText | null } | null;
	readonly modifiers: WrittenModifiers;
	/** The diagnosis the line points to first. */
	readonly pointsTo: YamlText | null;
	/** Every code by which the line refers to another one. */
	readonly refersTo: readonly YamlText[];
}

export interface WrittenModifiers {
	readonly all: readonly YamlText[];
	/** Groups of which one each is needed. */
	readonly oneOf: readonly (readonly YamlText[])[];
	readonly optional: readonly YamlText[];
}

export interface WrittenEvidence {
	readonly in: YamlText | null;
	readonly quote: YamlText | null;
	readonly absent: YamlText | null;
}

/** Two lines of which one carries a modifier. */
export interface WrittenPair {
	readonly lines: readonly YamlText[];
	readonly modifiers: readonly YamlText[];
	readonly on: 'either' | 'first' | 'second';
}

export interface WrittenOptional {
	readonly code: YamlText;
}

export interface WrittenWrong {
	readonly has: readonly YamlText[];
	readonly instead: YamlText | null;
	readonly type: YamlText | null;
	/** True where the code is right and something else on the line is wrong. */
	readonly isSlip: boolean;
	/** The modifier a slip names, given or left out. */
	readonly modifier: YamlText | null;
}

export interface WrittenQuery {
	readonly indicators: readonly WrittenEvidence[];
}

/** Reads a key's tree; what is not where it belongs is passed over, the reader has named it. */
export function readWrittenKey(tree: YamlNode): WrittenKey {
	const query = fieldOf(tree, 'query');
	return {
		parts: itemsOf(tree, 'parts').map(readPart),
		payerRules: textsOf(tree, 'payer-rules'),
		query: query?.kind === 'map' ? { indicators: evidenceOf(query, 'indicators') } : null,
	};
}

function readPart(part: YamlNode): WrittenPart {
	const items = itemsOf(part, 'lines');
	const alternatives = items.map((item) => itemsOf(item, 'oneOf'));
	const lines = items.flatMap((item, at) => {
		const ways = alternatives[at] ?? [];
		return ways.length === 0
			? [item]
			: ways.flatMap((way) => (way.kind === 'list' ? way.items : []));
	});
	const pairs = itemsOf(part, 'pairs').map(readPair);
	const read = lines.flatMap(readLine);
	const choices = [
		...alternatives.map(({ length }) => Math.max(length, 1)),
		...pairs.map(({ on }) => (on === 'either' ? 2 : 1)),
	];
	return {
		id: textField(part, 'id'),
		type: typeOf(part, read),
		lines: read,
		ways: choices.reduce((product, count) => product * count, 1),
		pairs,
		optional: itemsOf(part, 'optional').flatMap((item) => {
			const code = textField(item, 'code');
			return code === null ? [] : [{ code }];
		}),
		wrong: itemsOf(part, 'wrong').map((item) => ({
			has: [...textsOf(item, 'code'), ...textsOf(item, 'has')],
			instead: textField(item, 'instead'),
			type: textField(item, 'type'),
			isSlip: SLIPS.some((slip) => fieldOf(item, slip) !== null),
			modifier: textField(item, 'modifier') ?? textField(item, 'without'),
		})),
	};
}

const SLIPS = ['modifier', 'without', 'units', 'minutes', 'again'];

/** A part whose type is misspelt is known by its codes: only those of services begin with a digit. */
function typeOf(part: YamlNode, lines: readonly WrittenLine[]): WrittenPart['type'] {
	const type = textField(part, 'type')?.value;
	if (type === 'diagnoses' || type === 'procedures') return type;
	return lines.some(({ code }) => /^\d/.test(code.value)) ? 'procedures' : 'diagnoses';
}

function readPair(pair: YamlNode): WrittenPair {
	const on = textField(pair, 'on')?.value;
	return {
		lines: textsOf(pair, 'lines'),
		modifiers: textsOf(fieldOf(pair, 'modifier'), 'oneOf'),
		on: on === 'first' || on === 'second' ? on : 'either',
	};
}

function readLine(line: YamlNode): WrittenLine[] {
	const code = textField(line, 'code');
	if (code === null) return [];
	const modifiers = fieldOf(line, 'modifiers');
	const pointers = fieldOf(line, 'pointers');
	const basis = fieldOf(line, 'basis');
	const first = fieldOf(line, 'first');
	return [
		{
			id: textField(line, 'id'),
			code,
			near: textsOf(line, 'near'),
			evidence: evidenceOf(line, 'evidence'),
			guideline: textsOf(line, 'guideline'),
			basis:
				basis === null
					? null
					: { mdm: writtenCode(basis, 'mdm'), time: writtenCode(basis, 'time') },
			modifiers: {
				all: textsOf(modifiers, 'all'),
				oneOf: groupsOf(fieldOf(modifiers, 'oneOf')),
				optional: textsOf(modifiers, 'optional'),
			},
			pointsTo: writtenCode(pointers, 'first'),
			refersTo: [
				...textsOf(line, 'after'),
				...textsOf(first, 'oneOf'),
				...textsOf(pointers, 'first'),
				...textsOf(pointers, 'also'),
				...textsOf(pointers, 'optional'),
			],
		},
	];
}

/** One group written as a plain list, or several as a list of lists. */
function groupsOf(node: YamlNode | null): (readonly YamlText[])[] {
	if (node?.kind !== 'list') return [];
	const isPlain = node.items.every(({ kind }) => kind === 'text');
	const groups = isPlain ? [textsIn(node)] : node.items.map((item) => textsIn(item));
	return groups.filter((group) => group.length > 0);
}

function evidenceOf(node: YamlNode, name: string): WrittenEvidence[] {
	return itemsOf(node, name).map((item) => ({
		in: textField(item, 'in'),
		quote: textField(item, 'quote'),
		absent: textField(item, 'absent'),
	}));
}

/** A code, or null where the author wrote that there is none. */
function writtenCode(node: YamlNode | null, name: string): YamlText | null {
	const text = textField(node, name);
	return text === null || ['', 'null', '~'].includes(text.value) ? null : text;
}

/** A code as codes are compared: keys may be written in lower case. */
export function codeOf({ value }: YamlText): string {
	return value.toUpperCase();
}
