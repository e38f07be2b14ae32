import type { Span } from '#domain/checking';
import { trimmed } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** An option as it is written: `- [x] words`, which may run on in indented lines. */
export interface WrittenOption extends WrittenText {
	readonly isRight: boolean;
	/** The two brackets with what is between them. */
	readonly box: Span;
}

const OPTION = /^[-*+] \[([ xX])\](?:[ \t]+|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts what stands below the fence of a question into stem, options and whatever comes behind them. */
export function readOptions(
	text: string,
	span: Span,
): { stem: WrittenText; options: WrittenOption[]; after: WrittenText } {
	const rows = rowsOf(text, span);
	const first = rows.findIndex(({ option }) => option !== null);
	if (first === -1) {
		const nothing = { value: '', start: span.end, end: span.end };
		return { stem: trimmed(text, span), options: [], after: nothing };
	}
	const options: WrittenOption[] = [];
	let at = first;
	for (; at < rows.length; at++) {
		const row = rows[at];
		if (row === undefined) break;
		const words = text.slice(row.start, row.end);
		if (row.option !== null) {
			const box = row.start + words.indexOf('[');
			options.push({
				...trimmed(text, { start: row.start + row.option.length, end: row.end }),
				isRight: row.option.isRight,
				box: { start: box, end: box + 3 },
			});
		} else if (words.trim() !== '') {
			const last = options.at(-1);
			if (!/^(?: {2,}|\t)/.test(words) || last === undefined) break;
			options[options.length - 1] = { ...last, ...trimmed(text, { ...last, end: row.end }) };
		}
	}
	const start = rows[first]?.start ?? span.start;
	return {
		stem: trimmed(text, { start: span.start, end: start }),
		options,
		after: trimmed(text, { start: rows[at]?.start ?? span.end, end: span.end }),
	};
}

interface Row extends Span {
	readonly option: { readonly isRight: boolean; readonly length: number } | null;
}

function rowsOf(text: string, { start, end }: Span): Row[] {
	const rows: Row[] = [];
	let fence: string | null = null;
	for (let from = start; from < end;) {
		const next = text.indexOf('\n', from);
		const stop = next === -1 || next >= end ? end : next + 1;
		const words = text.slice(from, stop);
		const marks: string | undefined = FENCE.exec(words)?.[1];
		if (fence !== null) {
			if (marks?.startsWith(fence) === true && words.trim() === marks) fence = null;
		} else if (marks !== undefined) fence = marks;
		const match: RegExpExecArray | null = fence === null ? OPTION.exec(words) : null;
		const option =
			match === null ? null : { isRight: match[1] !== ' ', length: match[0].trimEnd().length };
		rows.push({ start: from, end: stop, option });
		from = stop;
	}
	return rows;
}
