/**
 * Pairs rows with columns so that the sum of weights is as large as can be (the Hungarian method, over
 * the lines that have something to offer). A pairing with weight 0 or less is no pairing.
 *
 * Greedy matching would let an early wrong line take the key line that a later right one deserves.
 */
export function assignBest(weights: readonly (readonly number[])[]): (number | null)[] {
	const result: (number | null)[] = weights.map(() => null);
	// Most questions have few pairs to offer, or none: what offers nothing takes no part.
	const rows = [...weights.keys()].filter((row) => weights[row]?.some((weight) => weight > 0));
	if (rows.length === 0) return result;
	const width = Math.max(0, ...rows.map((row) => weights[row]?.length ?? 0));
	const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
		rows.some((row) => (weights[row]?.[column] ?? 0) > 0),
	);
	const weigh = (row: number, column: number) => Math.max(0, weights[row]?.[column] ?? 0);
	const isTall = rows.length > columns.length;
	const [few, many] = isTall ? [columns, rows] : [rows, columns];
	const costs = few.map((one) =>
		Float64Array.from(many, (other) => (isTall ? -weigh(other, one) : -weigh(one, other))),
	);
	cheapest(costs, many.length).forEach((at, one) => {
		const [row, column] = isTall ? [many[at], few[one]] : [few[one], many[at]];
		if (row === undefined || column === undefined || weigh(row, column) === 0) return;
		result[row] = column;
	});
	return result;
}

/**
 * The Hungarian method for no more rows than columns: every row gets a column of its own, at the least
 * cost of all. Quadratic in the rows, linear in the columns. Index 0 of what it keeps is its dummy.
 */
function cheapest(costs: readonly Float64Array[], columns: number): Int32Array {
	const rowPotential = new Float64Array(costs.length + 1);
	const columnPotential = new Float64Array(columns + 1);
	const rowOfColumn = new Int32Array(columns + 1);
	for (let row = 1; row <= costs.length; row++) {
		const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
		const cameFrom = new Int32Array(columns + 1);
		const visited = new Uint8Array(columns + 1);
		rowOfColumn[0] = row;
		let column = 0;
		do {
			visited[column] = 1;
			const here = rowOfColumn[column] ?? 0;
			let smallest = Number.POSITIVE_INFINITY;
			let next = 0;
			for (let other = 1; other <= columns; other++) {
				if (visited[other] === 1) continue;
				const cost = costs[here - 1]?.[other - 1] ?? 0;
				const reduced = cost - (rowPotential[here] ?? 0) - (columnPotential[other] ?? 0);
				if (reduced < (slack[other] ?? 0)) {
					slack[other] = reduced;
					cameFrom[other] = column;
				}
				if ((slack[other] ?? 0) < smallest) {
					smallest = slack[other] ?? 0;
					next = other;
				}
			}
			for (let other = 0; other <= columns; other++) {
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
	const columnOfRow = new Int32Array(costs.length).fill(-1);
	for (let column = 1; column <= columns; column++) {
		const row = rowOfColumn[column] ?? 0;
		if (row > 0) columnOfRow[row - 1] = column - 1;
	}
	return columnOfRow;
}
