/** How the last of what was sent stands. */
export type PostState = 'idle' | 'saving' | 'saved' | 'failed';

/** Sends one form; throws where it did not arrive. */
export type SendForm = (form: FormData) => Promise<void>;

/** First wait after a failure, in milliseconds; it doubles up to the longest. */
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 60_000;

/**
 * Sends forms one after the other, so that a later answer never overtakes an earlier one. What did not
 * arrive stays first in line and is tried again by itself. [UI52]
 */
export class PostQueue {
	readonly #send: SendForm;
	readonly #later: (run: () => void, wait: number) => void;
	readonly #waiting: FormData[] = [];
	#isBusy = false;
	#wait = FIRST_WAIT;
	#state: PostState = $state('idle');

	constructor(send: SendForm, later: (run: () => void, wait: number) => void) {
		this.#send = send;
		this.#later = later;
	}

	get state(): PostState {
		return this.#state;
	}

	/** States whether more waits behind the one that is being sent. */
	get hasMore(): boolean {
		return this.#waiting.length > 1;
	}

	add(form: FormData): void {
		this.#waiting.push(form);
		void this.#run();
	}

	/** Tries again at once. */
	retry(): void {
		void this.#run();
	}

	async #run(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.#state = 'saving';
		try {
			for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
				await this.#send(next);
				this.#waiting.shift();
			}
			this.#state = 'saved';
			this.#wait = FIRST_WAIT;
		} catch {
			this.#state = 'failed';
			const wait = this.#wait;
			this.#wait = Math.min(wait * 2, LONGEST_WAIT);
			this.#later(() => this.retry(), wait);
		} finally {
			this.#isBusy = false;
		}
	}
}
