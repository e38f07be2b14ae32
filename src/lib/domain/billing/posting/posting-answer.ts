import type { PostingMatter } from '#domain/content';

/** So many reasons can be posted for one line, and so much beside the lines. */
export const REASONS_OF_A_LINE = 4;
export const POSTINGS_BESIDE = 4;

/**
 * What a learner posts: for every line of the remittance what was allowed and paid and what each amount
 * that was not paid becomes; and what is posted beside the lines. Everything is raw text, empty where
 * nothing was written.
 */
export interface PostingAnswer {
	readonly kind: 'posting';
	readonly schema: 'posting/1';
	readonly lines: readonly LinePosting[];
	readonly beside: readonly BesidePosting[];
}

export interface LinePosting {
	/** Claim and line of the remittance, from 1, such as `2.1`. */
	readonly line: string;
	readonly allowed: string;
	readonly paid: string;
	/** In the rows in which they were written; blank rows stand between, never after. */
	readonly reasons: readonly ReasonPosting[];
}

export interface ReasonPosting {
	/** Group and reason, such as `CO-45`. */
	readonly reason: string;
	readonly amount: string;
	/** A word of `BECOMES`. */
	readonly becomes: string;
}

export interface BesidePosting {
	/** A word of `BESIDE`. */
	readonly what: string;
	/** Account and line, such as `ALD-1/2`; empty where it belongs to none. */
	readonly place: string;
	readonly amount: string;
}

/** The name of a line of a remittance: claim and line, from 1. */
export function lineName(claim: number, line: number): string {
	return `${String(claim + 1)}.${String(line)}`;
}

/** The desk before anything was posted. */
export function blankPosting({ remittance }: PostingMatter): PostingAnswer {
	return {
		kind: 'posting',
		schema: 'posting/1',
		lines: remittance.claims.flatMap((claim, at) =>
			claim.lines.map(({ number }) => {
				return { line: lineName(at, number), allowed: '', paid: '', reasons: [] };
			}),
		),
		beside: [],
	};
}
