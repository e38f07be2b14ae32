import type { BillingCase } from '#domain/content';
import type { RenderedSection } from '../workspace-view.ts';

/** The public half of a billing case, its markdown rendered and sanitised when the file was loaded. */
export interface RenderedBilling {
	readonly learner: BillingCase['learner'];
	readonly chart: readonly RenderedSection[];
	readonly taskHtml: string;
	readonly referenceHtml: string;
}

/**
 * One revision of a billing case with its key, rendered. Only ever handed to `presentDeskSheet`, which
 * asks for a score as well: without one there is nothing that could be presented.
 */
export type RevealedBilling = BillingCase & {
	readonly chart: readonly RenderedSection[];
	/** Headed by what it explains: `action`, `deadline` … */
	readonly rationale: readonly RenderedSection[];
};
