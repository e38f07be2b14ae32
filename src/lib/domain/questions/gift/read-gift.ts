import { hasErrors, openTextLines, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { OPTION_COUNT } from '../question.ts';
import type { GiftOption, GiftQuestion } from './gift-question.ts';

/** A GIFT file larger than this is no set of questions somebody wrote. */
const LONGEST_GIFT = 4 * 1024 * 1024;

const BODY = /^(?:::((?:\\.|[^\\])*?)::)?\s*(?:\[(html|markdown|plain|moodle)\])?/;

/**
 * Reads a GIFT file. Taken are questions with one right option of four; every other kind is named with
 * its line, all in one pass. [QU31]
 */
export function readGift({
	file,
	text,
}: {
	readonly file: string;
	readonly text: string;
}): Result<readonly GiftQuestion[]> {
	const lines = openTextLines(text);
	const problems: Problem[] = [];
	const report = (offset: number, message: string) =>
		problems.push({ code: 'QU31', severity: 'error', message, file, ...lines.placeOf(offset) });
	if (text.length > LONGEST_GIFT) {
		report(0, 'The file is longer than 4 MB.');
		return refuse(problems);
	}
	const questions: GiftQuestion[] = [];
	for (const block of blocksOf(text)) {
		const say = (message: string, at = 0) => void report(block.start + at, message);
		const one = readBlock(block, say);
		if (one !== null) questions.push(one);
	}
	if (questions.length === 0 && problems.length === 0)
		report(0, 'There is no question in this file.');
	return hasErrors(problems) ? refuse(problems) : succeed(questions, problems);
}

interface Block {
	readonly text: string;
	/** Offset of its first character in the file. */
	readonly start: number;
	readonly comments: string;
}

/** Questions are parted by blank lines; comments and categories stand on lines of their own. */
function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	// A blank line behind the last one closes it.
	let [words, start, comments] = ['', 0, ''];
	for (const { 0: line, index } of `${text}\n\n`.matchAll(/.*(?:\r\n|\n|\r)/g)) {
		if (line.trim() === '') {
			if (words !== '') {
				blocks.push({ text: words, start, comments });
				comments = '';
			}
			words = '';
		} else if (/^\s*\/\//.test(line)) {
			// A comment keeps its room, so that offsets within a question stay true.
			if (words === '') comments += line;
			else words += line.replace(/[^\r\n]/g, ' ');
		} else if (words !== '' || !/^\uFEFF?\$CATEGORY:/.test(line)) {
			if (words === '') start = index;
			words += line;
		}
	}
	return blocks;
}

function readBlock(
	{ text, comments }: Block,
	report: (message: string, at?: number) => void,
): GiftQuestion | null {
	const [head = '', title = ''] = BODY.exec(text) ?? [];
	const open = findBare(text, '{', head.length);
	if (open === -1) {
		report('This is a description without answers, and no question.');
		return null;
	}
	const end = findBare(text, '}', open + 1);
	if (end === -1) {
		report('The answers are never closed with }.', open);
		return null;
	}
	if (text.slice(end + 1).trim() !== '') {
		report('A question with a missing word is not taken: its answers stand last.', end + 1);
		return null;
	}
	const inside = text.slice(open + 1, end);
	const generalAt = findGeneral(inside);
	const choices = generalAt === -1 ? inside : inside.slice(0, generalAt);
	const options = readOptions(choices, (message, at) => report(message, open + 1 + at));
	if (options === null) return null;
	const right = options.filter(({ isRight }) => isRight).length;
	if (options.length !== OPTION_COUNT || right !== 1) {
		const counts = `${String(options.length)} with ${String(right)} right`;
		report(`A question has four options with one right; this one has ${counts}.`, open);
		return null;
	}
	const idTag = /\[id:([^\]]+)\]/.exec(comments)?.[1];
	return {
		id: (idTag ?? unescape(title)).trim(),
		stem: unescape(text.slice(head.length, open)),
		options,
		rationale: generalAt === -1 ? '' : unescape(inside.slice(generalAt + 4)),
		tags: [...comments.matchAll(/\[tag:([^\]]+)\]/g)].map((match) => match[1] ?? ''),
	};
}

function readOptions(
	text: string,
	report: (message: string, at: number) => void,
): GiftOption[] | null {
	const starts = findAllBare(text);
	const before = text.slice(0, starts[0] ?? text.length).trim();
	if (before !== '' || starts.length === 0) {
		report('Only choices are taken: each option begins with = or ~.', 0);
		return null;
	}
	const options: GiftOption[] = [];
	for (const [at, start] of starts.entries()) {
		const written = text.slice(start + 1, starts[at + 1] ?? text.length);
		if (/^\s*%/.test(written)) {
			report('Options with a share of the points are not taken; one is right.', start);
			return null;
		}
		const hash = findBare(written, '#', 0);
		options.push({
			isRight: text[start] === '=',
			text: unescape(hash === -1 ? written : written.slice(0, hash)),
			reason: hash === -1 ? '' : unescape(written.slice(hash + 1)),
		});
	}
	return options;
}

function findAllBare(text: string): number[] {
	const found: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\\') at += 1;
		else if (text[at] === '=' || text[at] === '~') found.push(at);
	}
	return found;
}

function findBare(text: string, mark: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		if (text[at] === '\\') at += 1;
		else if (text[at] === mark) return at;
	}
	return -1;
}

function findGeneral(text: string): number {
	for (let at = findBare(text, '#', 0); at !== -1; at = findBare(text, '#', at + 1)) {
		if (text.startsWith('####', at)) return at;
	}
	return -1;
}

function unescape(text: string): string {
	return text
		.trim()
		.replace(/\\([\s\S])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
		.replace(/^\[(?:html|markdown|plain|moodle)\]/, '');
}
