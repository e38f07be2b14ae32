import type { RenderedCase, RevealedRevision } from '#domain/presenting';

/**
 * One revision of a case file, read and rendered. `page` is what a learner may see; everything else
 * stays on the server until an attempt is scored.
 */
export interface CaseRevision {
	/** SHA-256 of the text, in hex: the name under which a revision is kept. */
	readonly hash: string;
	readonly page: RenderedCase;
	readonly secret: SecretHalf;
}

/** The half of a revision that holds its key: its text, and what scoring reveals. */
export interface SecretHalf {
	readonly text: string;
	/** Rendered, in the order in which they are given out. */
	readonly hints: readonly string[];
	readonly revealed: RevealedRevision;
}
