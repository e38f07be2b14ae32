/** Where a piece of text stands in a file, from 1. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** Finds the first place of `wanted` at or after a line; the line itself where it is not there. */
export function placeInText(text: string, wanted: string, fromLine = 1): TextPlace {
	const lines = text.split(/\r\n|\n|\r/);
	for (let index = fromLine - 1; index < lines.length; index++) {
		const column = lines[index]?.toUpperCase().indexOf(wanted.toUpperCase()) ?? -1;
		if (wanted !== '' && column !== -1) return { line: index + 1, column: column + 1 };
	}
	return { line: fromLine, column: 1 };
}

/** The line a section begins on; 1 where it is not there. */
export function lineOfHeading(text: string, heading: string): number {
	const at = text.split(/\r\n|\n|\r/).findIndex((line) => line.trim() === heading);
	return at === -1 ? 1 : at + 1;
}
