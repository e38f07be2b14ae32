import type { ExamId } from '#domain/questions';

/** How an exam is built, how long it takes, and what is made of its answers. */
export interface Blueprint {
	readonly id: ExamId;
	/** Such as CPC. */
	readonly title: string;
	readonly name: string;
	readonly owner: string;
	/** The page of the owner that decides where ours is out of date. */
	readonly website: string;
	readonly minutes: number;
	readonly books: 'open' | 'closed';
	readonly codeYear: number;
	/** Items that look like any other and count for nothing. */
	readonly pretest: number;
	readonly verdict: VerdictRule;
	readonly domains: readonly BlueprintDomain[];
	/** Markdown: what is allowed, how it goes. */
	readonly rules: string;
	/** Facts we could not make sure of, to be checked with the owner. */
	readonly unsure: readonly string[];
}

export interface BlueprintDomain {
	readonly id: string;
	readonly name: string;
	/** Scored items on a form. */
	readonly items: number;
}

/**
 * What the answers come to. `raw`: so many percent right pass, as the owner publishes. `readiness`: the
 * owner scales in secret, so there is only a line of our own.
 */
export type VerdictRule =
	| { readonly kind: 'raw'; readonly percent: number }
	| { readonly kind: 'readiness'; readonly percent: number; readonly perDomain: number };

/** How many scored items a form has. */
export function scoredItems({ domains }: Blueprint): number {
	return domains.reduce((sum, { items }) => sum + items, 0);
}
