/** The plain progress page: what was done, how it went, what keeps going wrong. */
export interface ProgressView {
	readonly displayName: string;
	readonly casesDone: number;
	readonly casesInAll: number;
	readonly attempts: readonly ProgressAttempt[];
	/** Error classes of all first scores, most frequent first. */
	readonly errors: readonly { readonly type: string; readonly count: number }[];
}

export interface ProgressAttempt {
	readonly caseId: string;
	/** The id where the case is no longer on the shelf. */
	readonly title: string;
	readonly attempt: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
	/** Whole percent, rounded down. */
	readonly percent: number;
	readonly right: number;
	readonly of: number;
}
