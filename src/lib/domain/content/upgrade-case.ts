/** The version of the case format this program writes and, after upgrading, reads. */
export const CASE_SCHEMA = 'case/1';

/**
 * One step from a version of the format to the next, on the plain values of the YAML, before anything
 * is typed. A step never fails: what it does not know it leaves, and the schema of the next version
 * names it.
 */
export interface UpgradeStep {
	readonly from: string;
	readonly to: string;
	facts(written: unknown): unknown;
	key(written: unknown): unknown;
}

/**
 * The steps there are, oldest first. When the format changes: raise `CASE_SCHEMA`, change the schemas,
 * and add here how a file of the version before becomes one of the new. Files, and revisions that were
 * scored long ago, then stay readable without being touched.
 */
const STEPS: readonly UpgradeStep[] = [];

/** What takes the values of a file of some version to the version this program reads. [CF12] */
export interface Upgrade {
	facts(written: unknown): unknown;
	key(written: unknown): unknown;
}

/** Finds the way from a version to the one this program reads; a version nobody knows is left as it is. */
export function upgradeFrom(version: string, steps: readonly UpgradeStep[] = STEPS): Upgrade {
	const way: UpgradeStep[] = [];
	let at = version;
	for (const step of steps) {
		if (step.from !== at) continue;
		way.push(step);
		at = step.to;
	}
	return {
		facts: (written) => way.reduce((value, step) => step.facts(value), written),
		key: (written) => way.reduce((value, step) => step.key(value), written),
	};
}
