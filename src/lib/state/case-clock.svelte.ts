/** After so long without a key, a pointer or scrolling, nobody is taken to be at work. */
const REST_AFTER = 2 * 60 * 1000;

/**
 * Counts the time somebody works on a case: while it is open and in view, and while there is a sign of
 * them. A pause for thought of up to two minutes counts; of a longer one these two minutes do. Work that
 * was begun without counting is not counted later. [UI33]
 */
export class CaseClock {
	readonly #now: () => number;
	/** Milliseconds; null where nothing is counted. */
	#counted: number | null;
	/** Up to when it was counted; null while it stands still. */
	#upTo: number | null = null;
	#lastSign = 0;
	#shown: number | null = $state(null);
	#isResting = $state(false);

	/** `now` goes on steadily, in milliseconds. `seconds` is what was counted before. */
	constructor(now: () => number, seconds: number | null) {
		this.#now = now;
		this.#counted = seconds === null ? null : seconds * 1000;
		this.#shown = seconds;
	}

	/** Whole seconds so far; null where the time of this attempt is not known. */
	get seconds(): number | null {
		return this.#shown;
	}

	/** Whether it waits for a sign of its learner. */
	get isResting(): boolean {
		return this.#isResting;
	}

	/** Begins a count where none was. */
	begin(): void {
		this.#counted ??= 0;
		this.#shown ??= 0;
		this.resume();
	}

	/** The case is in view again, which is a sign as well. */
	resume(): void {
		if (this.#counted === null || this.#upTo !== null) return;
		this.#lastSign = this.#now();
		this.#upTo = this.#lastSign;
		this.#isResting = false;
	}

	/** The case is out of view or left. */
	stop(): void {
		this.tick();
		this.#upTo = null;
	}

	/** A key, a pointer, scrolling: somebody is there. */
	noteSign(): void {
		this.tick();
		this.#lastSign = this.#now();
		this.#isResting = false;
	}

	/** Counts what has passed since the last look. */
	tick(): void {
		if (this.#upTo === null || this.#counted === null) return;
		const now = this.#now();
		const restsFrom = this.#lastSign + REST_AFTER;
		// However late this look comes (the machine may have slept), no more than that is counted.
		this.#counted += Math.max(0, Math.min(now, restsFrom) - this.#upTo);
		this.#upTo = now;
		this.#shown = Math.floor(this.#counted / 1000);
		this.#isResting = now > restsFrom;
	}
}
