/** Where a choice is remembered; the browser's own storage, or anything like it. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A choice of how things are shown, kept in this browser. It starts as the server wrote the page and is
 * recalled once scripts run. Where nothing can be stored, it holds for as long as the page does. [UI34]
 */
export class Remembered<Choice extends string> {
	readonly #name: string;
	readonly #choices: readonly Choice[];
	#current: Choice;
	#memory: Memory | null = null;

	constructor(name: string, choices: readonly [Choice, ...Choice[]]) {
		this.#name = name;
		this.#choices = choices;
		this.#current = $state.raw(choices[0]);
	}

	get current(): Choice {
		return this.#current;
	}

	/** Takes up what was chosen before; anything else that is stored there counts for nothing. */
	recall(memory: Memory | null): void {
		this.#memory = memory;
		const stored = this.#attempt(() => memory?.getItem(this.#name) ?? null);
		const chosen = this.#choices.find((choice) => choice === stored);
		if (chosen !== undefined) this.#current = chosen;
	}

	choose(choice: Choice): void {
		this.#current = choice;
		this.#attempt(() => this.#memory?.setItem(this.#name, choice));
	}

	/** A browser may refuse its storage at any moment; a choice is not worth an error. */
	#attempt<Value>(use: () => Value): Value | null {
		try {
			return use();
		} catch {
			return null;
		}
	}
}
