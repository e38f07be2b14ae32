/** What is said of the time: at half an hour, at five minutes, and at the end. */
export type ClockWarning = 'half-hour' | 'five-minutes' | null;

const HALF_HOUR = 30 * 60;
const FIVE_MINUTES = 5 * 60;

/**
 * Counts a clock of the server down. It goes by milliseconds that only move forward, so whatever is done
 * to the clock of the computer changes nothing; every page the server sends sets it anew. [UI50]
 */
export class ExamClock {
	readonly #ticks: () => number;
	#left = $state(0);
	#setAt = 0;
	#passed = $state(0);

	/** `ticks` are milliseconds that only go forward. */
	constructor(ticks: () => number) {
		this.#ticks = ticks;
	}

	/** Sets what the server says is left. */
	set(seconds: number): void {
		this.#left = seconds;
		this.#setAt = this.#ticks();
		this.#passed = 0;
	}

	/** Looks how much has passed; to be called every second or so. */
	tick(): void {
		this.#passed = Math.floor((this.#ticks() - this.#setAt) / 1000);
	}

	/** Whole seconds left, never fewer than none. */
	get seconds(): number {
		return Math.max(0, this.#left - this.#passed);
	}

	get isOut(): boolean {
		return this.seconds === 0;
	}

	get warning(): ClockWarning {
		if (this.seconds <= FIVE_MINUTES) return 'five-minutes';
		return this.seconds <= HALF_HOUR ? 'half-hour' : null;
	}
}
