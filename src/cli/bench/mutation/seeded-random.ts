/** Choices that are the same for the same seed, so that a mutant can be made again. */
export interface SeededRandom {
	/** A whole number from 0 up to, but not including, `most`. */
	below(most: number): number;
	pick<Item>(items: readonly Item[]): Item;
	/** True in about this share of calls. */
	chance(share: number): boolean;
}

/** Makes choices from a seed (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
	let state = Math.imul(seed, 0x9e3779b1) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (most: number) => Math.floor(next() * most);
	return {
		below,
		pick: (items) => {
			const [item] = items.slice(below(items.length));
			if (item === undefined) throw new Error('There is nothing to pick from.');
			return item;
		},
		chance: (share) => next() < share,
	};
}
