import type { BillingCase } from '#domain/content';
import type { LitSection } from '../lit-section.ts';
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
	/** Chart and papers, cut at the words that the key quotes. */
	readonly chart: readonly LitSection[];
	readonly quotes: readonly LitQuote[];
	/** Headed by what it explains: `action`, `deadline` … */
	readonly rationale: readonly RenderedSection[];
};

/** Words a key quotes, and the scored items they bear out. */
export interface LitQuote {
	readonly in: string;
	readonly words: string;
	readonly items: readonly string[];
	/** Its number in the chart; null where its section does not hold it. */
	readonly number: number | null;
}
