/*
 * The words of the eligibility desk: the same lists for every case, so that no list gives a case away.
 */

/** What an eligibility answer says of the day. */
export const COVERAGE_STATES = {
	active: 'Active on the day',
	'not-active': 'Not active on the day',
	'not-known': 'It can not be told from what is here',
} as const;

/** Why a payer comes first (claims §5). */
export const ORDER_RULES = {
	'only-one': 'Only one payer covers the day',
	birthday: 'Child of two insured parents: the parent whose birthday comes first in the year',
	'court-order': 'Child of two insured parents: a court order names the plan',
	'employment-first': 'A group plan from active work, 20 employees or more, comes before Medicare',
	'medicare-first': 'Medicare comes first: the group plan is smaller, or not from active work',
	'work-injury': 'Hurt at work: the employer’s insurer comes before any health plan',
	'other-liability': 'Accident: auto or liability insurance comes before any health plan',
	'medicaid-last': 'Medicaid pays after every other payer',
	nobody: 'No payer covers the day',
} as const;

/** How a referral or an authorisation stands. */
export const GATES = {
	'not-needed': 'Not needed for this visit',
	'on-file': 'Needed, and there for this visit',
	'to-get': 'Needed, and still to be had before the visit',
} as const;

export type CoverageState = keyof typeof COVERAGE_STATES;
export type OrderRule = keyof typeof ORDER_RULES;
export type Gate = keyof typeof GATES;

/** What stands in the place of a payer where there is none. */
export const NO_PAYER = 'none';
