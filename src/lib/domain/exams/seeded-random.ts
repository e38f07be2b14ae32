/** A source of numbers from 0 up to 1 that a seed fixes: the same seed gives the same numbers, for ever. */
export type Random = () => number;

/**
 * Opens the source of a seed (sfc32 by Chris Doty-Humphrey, its state hashed from the text by FNV-1a).
 * Stored sittings are built anew from their seed, so this function may never change.
 */
export function seededRandom(seed: string): Random {
	let [a, b, c, d] = [hash(`${seed}a`), hash(`${seed}b`), hash(`${seed}c`), 1];
	const next = () => {
		const sum = (a + b + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 0x1_0000_0000;
	};
	for (let turn = 0; turn < 12; turn++) next();
	return next;
}

function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return value;
}

/** A shuffled copy, every order equally likely (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last--) {
		const at = Math.floor(random() * (last + 1));
		const [one, other] = [mixed[last], mixed[at]];
		if (one === undefined || other === undefined) continue;
		mixed[last] = other;
		mixed[at] = one;
	}
	return mixed;
}
