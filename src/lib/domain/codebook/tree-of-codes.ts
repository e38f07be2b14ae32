/**
 * The row directly above each row of a list that is ordered by code: the longest code listed before it
 * that it begins with. -1 for a row at the top. One pass, with the open codes on a stack.
 */
export function parentsInOrder(codes: readonly string[]): Int32Array {
	const parents = new Int32Array(codes.length).fill(-1);
	const open: number[] = [];
	for (const [row, code] of codes.entries()) {
		let above = open.at(-1);
		while (above !== undefined && !code.startsWith(codes[above] ?? '')) {
			open.pop();
			above = open.at(-1);
		}
		parents[row] = above ?? -1;
		open.push(row);
	}
	return parents;
}
