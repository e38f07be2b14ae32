/** Where a piece of text stands in a file, from 1. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** A text by its lines, whatever ends them, so that offsets and places can be turned into each other. */
export interface TextLines {
	readonly count: number;
	/** The line without its end; empty where there is no such line. */
	lineAt(line: number): string;
	placeOf(offset: number): TextPlace;
	/** The offset of a place; null where the text has no such place. */
	offsetOf(place: TextPlace): number | null;
}

/** Opens a text by its lines. A byte-order mark is no part of the first line. */
export function openTextLines(text: string): TextLines {
	const starts = findStarts(text);
	const startOf = (line: number) => starts[line - 1] ?? text.length;
	const endOf = (line: number) => {
		if (line >= starts.length) return text.length;
		const next = startOf(line + 1);
		return text.slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
	};
	return {
		count: starts.length,
		lineAt: (line) => text.slice(startOf(line), endOf(line)),
		placeOf(offset) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			// Within a line break of two characters one stands behind the line.
			const column = Math.min(offset, endOf(low + 1)) - (starts[low] ?? 0) + 1;
			return { line: low + 1, column: Math.max(column, 1) };
		},
		offsetOf({ line, column }) {
			const isThere = line >= 1 && line <= starts.length && column >= 1;
			const offset = startOf(line) + column - 1;
			return isThere && offset <= endOf(line) ? offset : null;
		},
	};
}

function findStarts(text: string): number[] {
	const starts = [text.startsWith('\uFEFF') ? 1 : 0];
	for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
	return starts;
}
