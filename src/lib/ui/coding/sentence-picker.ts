import { sentencesOf } from './passages.ts';

/**
 * Picks words of the chart by keys alone. What is picked is the browser's own selection, so that it looks
 * and is copied like any other; here is only what the keys do to it. [UI32]
 */
export class SentencePicker {
	readonly #sections: () => readonly Element[];
	#sentences: readonly Range[] = [];
	#first = 0;
	#last = 0;
	#isPicking = false;

	constructor(sections: () => readonly Element[]) {
		this.#sections = sections;
	}

	get isPicking(): boolean {
		return this.#isPicking;
	}

	/** Begins with the first sentence in view. Gives the words picked; null where there are none. */
	begin(viewHeight: number): string | null {
		this.#sentences = sentencesOf(this.#sections());
		const inView = this.#sentences.findIndex((range) => {
			const { top } = range.getBoundingClientRect();
			return top >= 0 && top < viewHeight;
		});
		this.#isPicking = this.#sentences.length > 0;
		return this.#pick(Math.max(0, inView), Math.max(0, inView));
	}

	end(): void {
		this.#isPicking = false;
	}

	/** Goes to the sentence after what is picked, or before it. */
	step(by: -1 | 1): string | null {
		const to = by === 1 ? this.#last + 1 : this.#first - 1;
		return this.#sentences[to] ? this.#pick(to, to) : null;
	}

	/** Takes the next sentence in, or leaves the last one out. */
	extend(by: -1 | 1): string | null {
		const to = this.#last + by;
		return this.#sentences[to] && to >= this.#first ? this.#pick(this.#first, to) : null;
	}

	/** Takes the next word in, or leaves the last one out. */
	extendByWord(by: -1 | 1): string | null {
		const selection = getSelection();
		selection?.modify('extend', by === 1 ? 'forward' : 'backward', 'word');
		return selection?.toString() ?? null;
	}

	#pick(first: number, last: number): string | null {
		const [from, to] = [this.#sentences[first], this.#sentences[last]];
		const selection = getSelection();
		if (!from || !to || !selection) return null;
		[this.#first, this.#last] = [first, last];
		selection.setBaseAndExtent(
			from.startContainer,
			from.startOffset,
			to.endContainer,
			to.endOffset,
		);
		to.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
		return selection.toString().trim();
	}
}
