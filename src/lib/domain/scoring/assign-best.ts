/**
 * Pairs rows with columns so that the sum of weights is as large as can be (the Hungarian method,
 * cubic in the longer side). A pairing with weight 0 or less is no pairing.
 *
 * Greedy matching would let an early wrong line take the key line that a later right one deserves.
 */
export function assignBest(weights: readonly (readonly number[])[]): (number | null)[] {
	const rows = weights.length;
	const columns = Math.max(0, ...weights.map((row) => row.length));
	const size = Math.max(rows, columns);
	// Most questions have no pair to offer at all; they need no method.
	if (!weights.some((row) => row.some((weight) => weight > 0))) return weights.map(() => null);
	const cost = (row: number, column: number) => -(weights[row - 1]?.[column - 1] ?? 0);

	// Potentials and the row each column is matched to; index 0 is the method's dummy.
	const rowPotential = new Float64Array(size + 1);
	const columnPotential = new Float64Array(size + 1);
	const rowOfColumn = new Int32Array(size + 1);
	for (let row = 1; row <= size; row++) {
		const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
		const cameFrom = new Int32Array(size + 1);
		const visited = new Uint8Array(size + 1);
		rowOfColumn[0] = row;
		let column = 0;
		do {
			visited[column] = 1;
			const here = rowOfColumn[column] ?? 0;
			let smallest = Number.POSITIVE_INFINITY;
			let next = 0;
			for (let other = 1; other <= size; other++) {
				if (visited[other] === 1) continue;
				const reduced =
					cost(here, other) - (rowPotential[here] ?? 0) - (columnPotential[other] ?? 0);
				if (reduced < (slack[other] ?? 0)) {
					slack[other] = reduced;
					cameFrom[other] = column;
				}
				if ((slack[other] ?? 0) < smallest) {
					smallest = slack[other] ?? 0;
					next = other;
				}
			}
			for (let other = 0; other <= size; other++) {
				if (visited[other] === 1) {
					const owner = rowOfColumn[other] ?? 0;
					rowPotential[owner] = (rowPotential[owner] ?? 0) + smallest;
					columnPotential[other] = (columnPotential[other] ?? 0) - smallest;
				} else {
					slack[other] = (slack[other] ?? 0) - smallest;
				}
			}
			column = next;
		} while ((rowOfColumn[column] ?? 0) !== 0);
		do {
			const previous = cameFrom[column] ?? 0;
			rowOfColumn[column] = rowOfColumn[previous] ?? 0;
			column = previous;
		} while (column !== 0);
	}
	const result: (number | null)[] = Array.from({ length: rows }, () => null);
	for (let column = 1; column <= columns; column++) {
		const row = (rowOfColumn[column] ?? 0) - 1;
		if (row >= 0 && row < rows && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
	}
	return result;
}
