/** What a learner submits at the eligibility desk: words of lists, and two amounts as they were typed. */
export interface EligibilityAnswer {
	readonly kind: 'eligibility';
	readonly schema: 'eligibility/1';
	/** By the id of the coverage. */
	readonly active: Readonly<Record<string, string>>;
	/** Id of a coverage, or `none`. */
	readonly first: string;
	readonly second: string;
	readonly rule: string;
	readonly referral: string;
	readonly authorisation: string;
	/** Dollars as typed; empty where nothing was. */
	readonly collect: string;
	readonly owes: string;
}

/** The desk before anything was decided. */
export function blankEligibility(): EligibilityAnswer {
	return {
		kind: 'eligibility',
		schema: 'eligibility/1',
		active: {},
		first: '',
		second: '',
		rule: '',
		referral: '',
		authorisation: '',
		collect: '',
		owes: '',
	};
}
