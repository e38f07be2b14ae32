import type { Span } from '#domain/checking';
import { trimmed } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** Why one option is wrong, as it is written: `- A: words`. */
export interface WrittenReason extends WrittenText {
	readonly letter: WrittenText;
}

const REASON = /^[-*+] (\S+?):(?:[ \t]+|$)/;

/** Reads the lines below `### Why not`. What belongs to no letter is handed back apart. */
export function readReasons(
	text: string,
	{ start, end }: Span,
): { reasons: WrittenReason[]; strays: WrittenText[] } {
	const reasons: WrittenReason[] = [];
	const strays: WrittenText[] = [];
	for (let from = start; from < end;) {
		const next = text.indexOf('\n', from);
		const stop = next === -1 || next >= end ? end : next + 1;
		const row = { start: from, end: stop };
		const words = text.slice(from, stop);
		const match = REASON.exec(words);
		const last = reasons.at(-1);
		if (match !== null) {
			const letter = match[1] ?? '';
			const at = from + 2;
			reasons.push({
				letter: { value: letter, start: at, end: at + letter.length },
				...trimmed(text, { start: from + match[0].trimEnd().length, end: stop }),
			});
		} else if (/^(?: {2,}|\t)\S/.test(words) && last !== undefined) {
			reasons[reasons.length - 1] = { ...last, ...trimmed(text, { ...last, end: stop }) };
		} else if (words.trim() !== '') strays.push(trimmed(text, row));
		from = stop;
	}
	return { reasons, strays };
}
