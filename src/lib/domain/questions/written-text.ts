import type { Span } from '#domain/checking';

/** A piece of the text with its place; `value` is trimmed, the span covers exactly it. */
export interface WrittenText extends Span {
	readonly value: string;
}

/** The stretch of a span without the white space around it. */
export function trimmed(text: string, { start, end }: Span): WrittenText {
	const value = text.slice(start, end).trim();
	const from = value === '' ? start : text.indexOf(value, start);
	return { value, start: from, end: from + value.length };
}
