import { onTestFinished } from 'vitest';
import { isLearnerId, openLearnerStore } from '#server/learner-store';
import type { LearnerId, LearnerStore, StoreOptions, StoreProblem } from '#server/learner-store';

export interface TestStore {
	readonly store: LearnerStore;
	readonly problems: readonly StoreProblem[];
}

/** A store whose clock ticks a second at each look, closed when the test is over. */
export async function openTestStore(
	folder: string,
	options: Partial<StoreOptions> = {},
): Promise<TestStore> {
	const problems: StoreProblem[] = [];
	let time = Date.UTC(2026, 1, 12, 10);
	const store = await openLearnerStore({
		folder,
		now: () => new Date((time += 1000)),
		report: (problem) => problems.push(problem),
		...options,
	});
	onTestFinished(() => store.close());
	return { store, problems };
}

/** A learner id made of one hexadecimal digit. */
export function aLearner(digit = 'a'): LearnerId {
	const id = digit.repeat(32);
	if (!isLearnerId(id)) throw new Error(`Not a hexadecimal digit: ${digit}`);
	return id;
}
