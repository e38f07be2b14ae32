/**
 * Kinds of error an author may name for a wrong answer, where the code alone does not tell. Words of the
 * field dossier's taxonomy (coding-rules §9).
 */
export const WRONG_TYPES = [
	'upcode',
	'undercode',
	'unbundle',
	'overbundle',
	'extra_code',
	'assumption',
	'uncertain_dx',
	'symptom_with_dx',
	'specificity',
	'excludes1',
	'new_vs_est',
] as const;

export type WrongType = (typeof WRONG_TYPES)[number];
