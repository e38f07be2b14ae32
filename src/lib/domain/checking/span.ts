/** A stretch of a file's text by offsets; `end` is the first one that no longer belongs to it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** States whether an offset lies in a span. */
export function isWithin(offset: number, { start, end }: Span): boolean {
	return offset >= start && offset < end;
}

/** Every place a pattern fits within a span. The pattern must be global. */
export function matchesWithin(
	text: string,
	{ start, end }: Span,
	pattern: RegExp,
): { readonly match: RegExpExecArray; readonly span: Span }[] {
	return [...text.slice(start, end).matchAll(pattern)].map((match) => {
		const from = start + match.index;
		return { match, span: { start: from, end: from + match[0].length } };
	});
}
