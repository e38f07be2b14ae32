/** The id of a line of the scored sheet on its page. */
export function lineId(index: number): string {
	return `line-${String(index + 1)}`;
}
