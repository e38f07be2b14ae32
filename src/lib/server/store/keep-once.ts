import type { LearnerStore } from './learner-store.ts';

declare global {
	/** On the global object because hot reload makes a second copy of every module, but not of this. */
	var chartToClaimStores: Map<string, Promise<LearnerStore>> | undefined;
}

/** The one store of a data folder in this process; opened at the first asking, again after a failure. */
export async function keepOnce(
	folder: string,
	open: (forget: () => void) => Promise<LearnerStore>,
): Promise<LearnerStore> {
	const stores = (globalThis.chartToClaimStores ??= new Map<string, Promise<LearnerStore>>());
	const kept = stores.get(folder);
	if (kept !== undefined) return kept;
	const opening = open(() => stores.delete(folder));
	stores.set(folder, opening);
	try {
		return await opening;
	} catch (error) {
		stores.delete(folder);
		throw error;
	}
}
