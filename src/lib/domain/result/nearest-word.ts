/**
 * Finds the word that a misspelt one was probably meant to be, for "did you mean".
 * Edit distance with neighbouring letters swapped counted once; nothing is offered when
 * more than a third of the letters would have to change, because a bad guess is worse than none.
 */
export function nearestWord(given: string, known: readonly string[]): string | null {
	const wanted = given.toLowerCase();
	let best: string | null = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

function editDistance(left: string, right: string, limit: number): number {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	let beforeLast: number[] = [];
	let last = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let cost = Math.min(
				(last[column] ?? limit) + 1,
				(current[column - 1] ?? limit) + 1,
				(last[column - 1] ?? limit) + (same ? 0 : 1),
			);
			const swapped =
				row > 1 &&
				column > 1 &&
				left[row - 1] === right[column - 2] &&
				left[row - 2] === right[column - 1];
			if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[right.length] ?? limit;
}
