/** Does one thing after the other, in the order in which they were asked for. */
export class LearnerQueue {
	#last: Promise<unknown> = Promise.resolve();
	#waiting = 0;

	/** How many jobs are waiting or under way. */
	get waiting(): number {
		return this.#waiting;
	}

	/** Runs a job when all before it are done, whether they went well or not. */
	async run<Value>(job: () => Promise<Value>): Promise<Value> {
		this.#waiting += 1;
		const result = this.#last.then(job);
		this.#last = result.catch(() => undefined);
		try {
			return await result;
		} finally {
			this.#waiting -= 1;
		}
	}
}
