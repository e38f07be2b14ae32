/** The anchor of a line on the page of its scored sheet, by its place in claim order, from 0. */
export function lineAnchor(index: number): string {
	return `line-${String(index + 1)}`;
}
