/**
 * What goes with an answer besides its lines: how long it took, which help was taken, and what the
 * learner marked and noted on the way. It is kept with the draft and goes with the attempt; nothing in
 * it changes what is right.
 */
export interface Work {
	/** How many of the case's hints have been taken; the first ones, since they come in order. */
	readonly hints: number;
	/** How often the sheet was checked on demand. */
	readonly checks: number;
	/**
	 * Whole seconds with the case in view, as the page counted them. Null where no page counted, as
	 * without scripts, so that an unknown time is never taken for a short one.
	 */
	readonly seconds: number | null;
	/** The learner's note to self; empty for none. */
	readonly note: string;
	/** Passages of the chart the learner marked, in the order of marking. */
	readonly highlights: readonly Highlight[];
}

/** A marked passage of the chart, found again by its words. */
export interface Highlight {
	/** Anchor of the chart section it stands in. */
	readonly section: string;
	/** The words, with white space folded. */
	readonly quote: string;
	/** Which occurrence of these words in the section, from 0. */
	readonly occurrence: number;
	/** What the learner wrote beside it; empty for none. */
	readonly note: string;
}

/** The work of somebody who took no help, marked nothing, and whose time is not known. */
export function noWork(): Work {
	return { hints: 0, checks: 0, seconds: null, note: '', highlights: [] };
}
