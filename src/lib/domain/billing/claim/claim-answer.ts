/** A claim form as it was filled in. */
export interface ClaimAnswer {
	readonly kind: 'claim';
	readonly schema: 'claim/1';
	/** How sure the learner is of the form. */
	readonly confidence: '' | 'sure' | 'unsure';
	/** What was written, by the names of the fields; blank ones are left out. */
	readonly fields: Readonly<Record<string, string>>;
}

/** The form before anything was written. */
export function blankClaim(): ClaimAnswer {
	return { kind: 'claim', schema: 'claim/1', confidence: '', fields: {} };
}
