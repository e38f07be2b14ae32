import {
	KNOWN_TOKENS,
	NASTY_CHARACTERS,
	nastyLength,
	nastyText,
	NESTING_PATTERNS,
} from './nasty-text.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One way to spoil a text. `others` are texts of the same kind, to take pieces from. */
export type TextMutation = (text: string, random: SeededRandom, room: Room) => string;

/** What a mutation may work with beside the text. */
export interface Room {
	readonly others: readonly string[];
	/** The most characters the text may have. */
	readonly most: number;
}

/** The ways, by name; a mutant says which it went. */
export const TEXT_MUTATIONS = {
	'character changed': (text, random) => {
		const at = random.below(text.length + 1);
		return splice(text, at, 1, random.pick(NASTY_CHARACTERS));
	},
	'bits flipped': (text, random) => {
		const at = random.below(text.length + 1);
		const code = text.charCodeAt(at);
		if (Number.isNaN(code)) return text;
		return splice(text, at, 1, String.fromCharCode(code ^ (1 << random.below(8))));
	},
	'span deleted': (text, random) =>
		splice(text, random.below(text.length + 1), nastyLength(random, 400), ''),
	'cut short': (text, random) => text.slice(0, random.below(text.length + 1)),
	'character repeated': (text, random, { most }) =>
		splice(
			text,
			random.below(text.length + 1),
			0,
			random.pick(NASTY_CHARACTERS).repeat(nastyLength(random, most - text.length)),
		),
	'pattern repeated': (text, random, { most }) => {
		const pattern = random.pick(NESTING_PATTERNS);
		const times = Math.floor(nastyLength(random, most - text.length) / pattern.length);
		return splice(text, random.below(text.length + 1), 0, pattern.repeat(times));
	},
	'brackets nested': (text, random, { most }) => {
		const [open, close] = random.pick([
			['[', ']'],
			['{a: ', '}'],
			['[{a: ', '}]'],
			['"', '"'],
			['(', ')'],
			['> ', ''],
			['- ', ''],
		] as const);
		const depth = Math.floor(nastyLength(random, most - text.length) / (open.length + 1));
		const nested = `${open.repeat(depth)}${random.pick(KNOWN_TOKENS)}${close.repeat(depth)}`;
		return splice(text, random.below(text.length + 1), random.below(20), nested);
	},
	'nasty text put in': (text, random, { most }) =>
		splice(
			text,
			random.below(text.length + 1),
			0,
			nastyText(random, Math.max(0, most - text.length)),
		),
	'token exchanged': (text, random) => {
		const tokens = [...text.matchAll(/[\w.-]{2,20}/g)];
		if (tokens.length === 0) return text;
		const { index, 0: token } = random.pick(tokens);
		const other = random.chance(0.5) ? random.pick(KNOWN_TOKENS) : random.pick(tokens)[0];
		return splice(text, index, token.length, other);
	},
	'line deleted': overLines((lines, random) => lines.toSpliced(random.below(lines.length), 1)),
	'lines doubled': overLines((lines, random) => {
		const from = random.below(lines.length);
		const block = lines.slice(from, from + 1 + random.below(12));
		const times = random.chance(0.8) ? 1 : nastyLength(random, 300);
		return lines.toSpliced(from, 0, ...Array.from({ length: times }, () => block).flat());
	}),
	'lines swapped': overLines((lines, random) => {
		const [left, right] = [random.below(lines.length), random.below(lines.length)];
		return lines.with(left, lines[right] ?? '').with(right, lines[left] ?? '');
	}),
	'indentation changed': overLines((lines, random) => {
		const from = random.below(lines.length);
		const indent = random.pick(['', ' ', '  ', '    ', '\t', '          ', '- ']);
		const block = lines.slice(from, from + 1 + random.below(6));
		return lines.toSpliced(from, block.length, ...block.map((line) => indent + line.trimStart()));
	}),
	'lines joined': overLines((lines, random) => {
		const from = random.below(lines.length);
		const count = nastyLength(random, lines.length);
		return lines.toSpliced(
			from,
			count,
			lines.slice(from, from + count).join(random.pick(['', ' '])),
		);
	}),
	'line ends changed': (text, random) =>
		text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
	'piece of another text': (text, random, { others }) => {
		const other = random.pick(others);
		const from = random.below(other.length);
		const piece = other.slice(from, from + nastyLength(random, 4_000));
		return splice(text, random.below(text.length + 1), random.below(400), piece);
	},
} satisfies Record<string, TextMutation>;

function splice(text: string, at: number, length: number, put: string): string {
	return text.slice(0, at) + put + text.slice(at + length);
}

function overLines(
	change: (lines: readonly string[], random: SeededRandom) => readonly string[],
): TextMutation {
	return (text, random) => change(text.split('\n'), random).join('\n');
}
