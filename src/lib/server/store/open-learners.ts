import { isLearnerId } from './learner-id.ts';
import type { LearnerId } from './learner-id.ts';
import { LearnerQueue } from './learner-queue.ts';
import { openLearner } from './open-learner.ts';
import type { OpenLearner, StoreSurroundings } from './open-learner.ts';
import { StoreFailure } from './store-failure.ts';

/** More waiting work than this for one learner is a runaway page, not a person. */
const MOST_WAITING = 200;

interface Seat {
	readonly queue: LearnerQueue;
	learner: OpenLearner | null;
	isDeleted: boolean;
	isLeaving: boolean;
}

/**
 * The learners in memory, the least recently used first. Each has one queue; all work on a learner goes
 * through it, and nobody is put out of memory while something waits in it.
 */
export class OpenLearners {
	readonly #surroundings: StoreSurroundings;
	readonly #most: number;
	readonly #seats = new Map<LearnerId, Seat>();
	#isClosed = false;

	constructor(surroundings: StoreSurroundings, most: number) {
		this.#surroundings = surroundings;
		this.#most = most;
	}

	get count(): number {
		return this.#seats.size;
	}

	/** Does something with a learner, alone. */
	async with<Value>(
		id: LearnerId,
		job: (learner: OpenLearner) => Promise<Value> | Value,
	): Promise<Value> {
		const seat = this.#seat(id);
		if (seat.queue.waiting >= MOST_WAITING) throw new StoreFailure('busy');
		try {
			return await seat.queue.run(() => this.#serve(seat, id, job));
		} finally {
			if (seat.learner?.isViewDue === true) void seat.queue.run(() => this.#writeView(seat));
			this.#makeRoom();
		}
	}

	/**
	 * Takes a learner away, if `moveAway` finds one: what still waits in the queue is refused, and the
	 * seat is given up.
	 */
	async remove(id: LearnerId, moveAway: () => Promise<boolean>): Promise<boolean> {
		const seat = this.#seat(id);
		return seat.queue.run(async () => {
			if (seat.isDeleted || !(await moveAway())) return false;
			seat.isDeleted = true;
			seat.learner = null;
			if (this.#seats.get(id) === seat) this.#seats.delete(id);
			return true;
		});
	}

	/** Waits for all work and writes every quick view. */
	async flush(): Promise<void> {
		const seats = [...this.#seats.values()];
		await Promise.all(seats.map((seat) => seat.queue.run(() => this.#writeView(seat))));
	}

	/** Refuses new work, and finishes what was asked for before. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await this.flush();
	}

	#seat(id: LearnerId): Seat {
		if (this.#isClosed) throw new StoreFailure('closed');
		if (!isLearnerId(id)) throw new Error('Only a learner id may become the name of a folder.');
		const seat = this.#seats.get(id) ?? {
			queue: new LearnerQueue(),
			learner: null,
			isDeleted: false,
			isLeaving: false,
		};
		this.#seats.delete(id);
		this.#seats.set(id, seat);
		return seat;
	}

	async #serve<Value>(
		seat: Seat,
		id: LearnerId,
		job: (learner: OpenLearner) => Promise<Value> | Value,
	): Promise<Value> {
		if (seat.isDeleted) throw new StoreFailure('deleted');
		seat.learner ??= await openLearner(this.#surroundings, id);
		try {
			return await job(seat.learner);
		} catch (error) {
			if (isOutOfStep(error)) seat.learner = null;
			throw error;
		}
	}

	#makeRoom(): void {
		if (this.#seats.size <= this.#most) return;
		const staying = [...this.#seats].filter(([, seat]) => !seat.isLeaving);
		const idle = staying.filter(([, seat]) => seat.queue.waiting === 0);
		const surplus = Math.max(0, staying.length - this.#most);
		for (const [id, seat] of idle.slice(0, surplus)) void this.#putOut(id, seat);
	}

	async #putOut(id: LearnerId, seat: Seat): Promise<void> {
		seat.isLeaving = true;
		await seat.queue.run(() => this.#writeView(seat));
		seat.isLeaving = false;
		if (seat.queue.waiting === 0 && this.#seats.get(id) === seat) this.#seats.delete(id);
	}

	/** A quick view that can not be written is folded from the log at the next start instead. */
	async #writeView(seat: Seat): Promise<void> {
		try {
			await seat.learner?.writeView();
		} catch (error) {
			const message = `the quick view could not be written: ${String(error)}`;
			this.#surroundings.report({ file: this.#surroundings.folder, line: null, message });
		}
	}
}

/** Whether what is in memory may no longer be what is on the disk. */
function isOutOfStep(error: unknown): boolean {
	return (
		error instanceof StoreFailure &&
		(error.kind === 'changed' || error.kind === 'unreadable' || error.kind === 'not-writable')
	);
}
