/** The longest word that is compared; longer ones are compared by their beginning. */
const LONGEST = 40;

/** Three lines of the table of distances, used again by every call: a search compares thousands of words. */
const lines = [
	new Uint8Array(LONGEST + 1),
	new Uint8Array(LONGEST + 1),
	new Uint8Array(LONGEST + 1),
] as const;

/**
 * How many letters have to be changed, added, taken out or swapped with their neighbour to make what was
 * typed out of a word or out of a beginning of it; anything over `most` is `most + 1`.
 */
export function distanceToBeginning(typed: string, word: string, most: number): number {
	const height = Math.min(LONGEST, typed.length);
	const width = Math.min(LONGEST, word.length, height + most);
	if (height - width > most) return most + 1;
	let [before, last, line] = lines;
	for (let column = 0; column <= width; column++) last[column] = column;
	for (let row = 1; row <= height; row++) {
		line[0] = row;
		let least = row;
		const letter = typed.charCodeAt(row - 1);
		const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
		for (let column = 1; column <= width; column++) {
			const other = word.charCodeAt(column - 1);
			let cost = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
			const added = (last[column] ?? 0) + 1;
			const missing = (line[column - 1] ?? 0) + 1;
			if (added < cost) cost = added;
			if (missing < cost) cost = missing;
			if (column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2)) {
				const swapped = (before[column - 2] ?? 0) + 1;
				if (swapped < cost) cost = swapped;
			}
			line[column] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[before, last, line] = [last, line, before];
	}
	let nearest = most + 1;
	for (let column = 0; column <= width; column++) {
		nearest = Math.min(nearest, last[column] ?? nearest);
	}
	return nearest;
}
