import type { CaseKey, Evidence, LearnerCase, QueryIndicator } from '#domain/content';
import type { LitSection } from './lit-section.ts';
import type { RenderedSection } from './workspace-view.ts';

/**
 * One revision of a case with its key, rendered. Only ever handed to `presentScoredSheet`, which asks
 * for a score as well: without one there is nothing that could be presented.
 */
export interface RevealedRevision {
	readonly learner: LearnerCase;
	readonly key: CaseKey;
	/** The chart, cut at the words that `key` quotes. */
	readonly chart: readonly LitSection[];
	/** The number in `chart` of each quote of `key`; what its section does not hold is not in here. */
	readonly quotes: ReadonlyMap<Evidence | QueryIndicator, number>;
	/** As the author headed it: by part or by code. */
	readonly rationale: readonly RenderedSection[];
}
