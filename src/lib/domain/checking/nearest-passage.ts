/** A stretch of a text, in whole words, and how much of it is what was looked for (0 to 1). */
export interface Passage {
	readonly text: string;
	readonly likeness: number;
}

/** A changed letter counts as one left out and one put in, so that a missing word is no changed one. */
const CHANGED = 2;

/** Beyond this many steps a search is given up: no chart a person reads is that long. */
const MOST_STEPS = 4_000_000;

/**
 * Finds the passage of a text that a misquoted one was probably taken from: the stretch that needs the
 * fewest letters changed, widened to whole words. Null where the text or the quote is empty or too long.
 */
export function nearestPassage(text: string, quote: string): Passage | null {
	if (quote === '' || text === '' || text.length * quote.length > MOST_STEPS) return null;
	const { start, end } = nearestStretch(lower(text), lower(quote));
	const from = text.lastIndexOf(' ', Math.max(start - 1, 0)) + 1;
	const next = text.indexOf(' ', Math.max(end - 1, start));
	const whole = text.slice(start === 0 ? 0 : from, next === -1 ? text.length : next);
	const found = MARKS.includes(quote.at(-1) ?? '') ? whole : withoutMarksBehind(whole);
	const longer = Math.max(found.length, quote.length);
	const likeness = longer === 0 ? 0 : 1 - distanceTo(lower(found), lower(quote)) / longer;
	return { text: found, likeness };
}

/** Lower case, unless that would move the letters: some have a longer lower-case form. */
function lower(text: string): string {
	const lowered = text.toLowerCase();
	return lowered.length === text.length ? lowered : text;
}

/**
 * Edit distance of the pattern to every stretch of the text at once (after Sellers): a row of the usual
 * table that may begin anywhere for free, with the place where each best stretch began carried along.
 */
function nearestStretch(text: string, pattern: string): { start: number; end: number } {
	let costs = new Int32Array(text.length + 1);
	let starts = Int32Array.from(costs, (_, column) => column);
	for (let row = 1; row <= pattern.length; row++) {
		const nextCosts = new Int32Array(text.length + 1);
		const nextStarts = new Int32Array(text.length + 1);
		const letter = pattern.charCodeAt(row - 1);
		nextCosts[0] = row;
		for (let column = 1; column <= text.length; column++) {
			const kept =
				(costs[column - 1] ?? 0) + (letter === text.charCodeAt(column - 1) ? 0 : CHANGED);
			const skipped = (costs[column] ?? 0) + 1;
			const added = (nextCosts[column - 1] ?? 0) + 1;
			if (kept <= skipped && kept <= added) {
				nextCosts[column] = kept;
				nextStarts[column] = starts[column - 1] ?? 0;
			} else if (skipped <= added) {
				nextCosts[column] = skipped;
				nextStarts[column] = starts[column] ?? 0;
			} else {
				nextCosts[column] = added;
				nextStarts[column] = nextStarts[column - 1] ?? 0;
			}
		}
		costs = nextCosts;
		starts = nextStarts;
	}
	let end = 0;
	for (let column = 1; column <= text.length; column++) {
		// Of equals the longer one: what was left out is better offered than what was written too much.
		if ((costs[column] ?? 0) <= (costs[end] ?? 0)) end = column;
	}
	return { start: starts[end] ?? 0, end };
}

function distanceTo(left: string, right: string): number {
	let last = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1] ? 0 : 1;
			current.push(
				Math.min(
					(last[column] ?? 0) + 1,
					(current[column - 1] ?? 0) + 1,
					(last[column - 1] ?? 0) + same,
				),
			);
		}
		last = current;
	}
	return last[right.length] ?? 0;
}

const MARKS = ['.', ',', ';', ':'];

/** Not by a pattern: on a long run of marks that does not end the text one takes time by the square. */
function withoutMarksBehind(text: string): string {
	let end = text.length;
	while (end > 0 && MARKS.includes(text[end - 1] ?? '')) end -= 1;
	return text.slice(0, end);
}
