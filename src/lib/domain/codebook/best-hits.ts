/** The nearest hits so far, one for each row. */
export class BestHits<Hit extends { readonly row: number; readonly rank: number }> {
	readonly #limit: number;
	readonly #byRow = new Map<number, Hit>();
	#worst = Infinity;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** A hit that is not nearer than this is not worth offering. */
	get worst(): number {
		return this.#worst;
	}

	get count(): number {
		return this.#byRow.size;
	}

	offer(hit: Hit): void {
		const known = this.#byRow.get(hit.row);
		if (known !== undefined && known.rank <= hit.rank) return;
		this.#byRow.set(hit.row, hit);
		if (this.#byRow.size < this.#limit * 2) return;
		const kept = this.inOrder();
		this.#byRow.clear();
		for (const one of kept) this.#byRow.set(one.row, one);
		this.#worst = kept.at(-1)?.rank ?? Infinity;
	}

	/** Nearest first; of two alike the one that stands first in its list. */
	inOrder(): Hit[] {
		return [...this.#byRow.values()]
			.sort((left, right) => left.rank - right.rank || left.row - right.row)
			.slice(0, this.#limit);
	}
}
