import type { CaseKey, Evidence, LearnerCase } from '#domain/content';
import type { RenderedSection } from './workspace-view.ts';

/**
 * One revision of a case with its key, rendered. Only ever handed to `presentScoredSheet`, which asks
 * for a score as well: without one there is nothing that could be presented.
 */
export interface RevealedRevision {
	readonly learner: LearnerCase;
	readonly key: CaseKey;
	/** The chart with its evidence lit. */
	readonly chart: readonly RenderedSection[];
	/** The id of the lit words of each quoted piece of evidence of `key`. */
	readonly marks: ReadonlyMap<Evidence, string>;
	/** As the author headed it: by part or by code. */
	readonly rationale: readonly RenderedSection[];
}
