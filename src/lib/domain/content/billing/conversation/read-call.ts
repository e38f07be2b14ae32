import { nearestWord } from '#domain/result';
import type { Section } from '../../case-file.ts';
import { CALL_MARKS } from './conversation-key.ts';
import type { CallMark, CallOption, CallPoints, CallTurn } from './conversation-key.ts';

/** A turn that was read, and what is wrong with how it is written, by line of the file. */
export interface ReadTurn {
	readonly turn: CallTurn;
	readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const TURN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NONE: CallPoints = { accuracy: 0, privacy: 0, kindness: 0, resolution: 0 };

/** One piece of a turn: the turn itself, or an option below it. */
interface Piece {
	readonly says: string;
	readonly line: number;
	readonly words: string[];
	readonly quoted: string[];
	readonly facts: Map<string, { readonly value: string; readonly line: number }>;
}

/**
 * Reads a turn as it is written: what happens in plain lines, the caller’s words behind `>`, each option
 * under `####` with the words to be said, below it `- to: turn`, its points, and why. [CV1]
 */
export function readTurn({ heading, markdown, line }: Section): ReadTurn {
	const faults: { line: number; message: string }[] = [];
	const fault = (at: number, message: string) => faults.push({ line: at, message });
	if (!TURN.test(heading)) fault(line, `A turn is named in lower-case words joined by hyphens.`);
	const head = piece('', line);
	const options: Piece[] = [];
	for (const [index, text] of markdown.split('\n').entries()) {
		const at = line + index + 1;
		const current = options.at(-1) ?? head;
		const [, says] = /^####[ \t]+(\S.*)$/.exec(text) ?? [];
		const [, name, value = ''] = /^- ([a-z]+)(?::[ \t]*(\S.*))?$/.exec(text.trimEnd()) ?? [];
		if (says !== undefined) options.push(piece(says.trim(), at));
		else if (name !== undefined) current.facts.set(name, { value: value.trim(), line: at });
		else if (text.startsWith('>')) current.quoted.push(text.replace(/^> ?/, ''));
		else current.words.push(text);
	}
	const known = (own: readonly string[], { facts }: Piece) => {
		const all = [...own, ...Object.keys(CALL_MARKS)];
		for (const [name, { line: at }] of facts) {
			if (all.includes(name)) continue;
			const nearest = nearestWord(name, all);
			const meant = nearest === null ? '' : ` Did you mean "${nearest}"?`;
			fault(at, `"${name}" is nothing a turn can say.${meant}`);
		}
	};
	const pointsOf = ({ facts }: Piece): CallPoints => {
		const points: Record<CallMark, number> = { ...NONE };
		for (const mark of ['accuracy', 'privacy', 'kindness', 'resolution'] as const) {
			const told = facts.get(mark);
			if (told === undefined) continue;
			const most = CALL_MARKS[mark];
			const isNumber = /^\d{1,2}$/.test(told.value) && Number(told.value) <= most;
			if (isNumber) points[mark] = Number(told.value);
			else fault(told.line, `${mark} is a whole number from 0 to ${String(most)}.`);
		}
		return points;
	};
	known(['ends'], head);
	if (joined(head.quoted) === '')
		fault(line, 'The turn has no words of the caller: a line with >.');
	const isEnd = head.facts.has('ends');
	if (isEnd && options.length > 0) fault(line, 'A call that ends leaves nothing to say.');
	const read = options.map((option, index): CallOption => {
		known(['to', 'fails'], option);
		const next = option.facts.get('to')?.value ?? '';
		if (next === '') fault(option.line, 'The option does not say where it leads: - to: turn.');
		return {
			id: String(index + 1),
			says: option.says,
			next,
			points: pointsOf(option),
			feedback: joined(option.words),
			fails: option.facts.has('fails'),
		};
	});
	const turn: CallTurn = {
		id: heading,
		scene: joined(head.words),
		caller: joined(head.quoted),
		options: read,
		ending: isEnd ? pointsOf(head) : null,
	};
	return { turn, faults };
}

function piece(says: string, line: number): Piece {
	return { says, line, words: [], quoted: [], facts: new Map() };
}

/** Lines of a paragraph are one; paragraphs stay apart. */
function joined(lines: readonly string[]): string {
	return lines
		.join('\n')
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
		.join('\n\n');
}
