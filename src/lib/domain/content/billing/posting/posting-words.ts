/*
 * The words of the posting desk: the same lists for every case, so that what is offered says nothing about
 * one. They are shown as they stand here.
 */

/** What an amount that was not paid becomes on the ledger. */
export const BECOMES = {
	contractual: 'Written off: contract or law takes it',
	patient: 'The patient owes it',
	'next-payer': 'The next payer owes it',
	open: 'Stays open with this payer: refused, to be worked',
	'given-up': 'Written off: refused, and given up',
	told: 'Nothing: the earlier payer’s part, posted with its remittance',
} as const;

/** What is posted beside the lines of a remittance. */
export const BESIDE = {
	'take-back': 'Payer takes back (WO), off the line it had paid',
	forward: 'Payer carries a balance forward (FB)',
	interest: 'Payer adds interest (L6)',
	'refund-patient': 'Refund to the patient',
	'refund-payer': 'Refund to the payer',
	'to-patient': 'What is open goes to the patient',
	'to-next-payer': 'What is open goes to the next payer',
} as const;

export type Becomes = keyof typeof BECOMES;
export type Beside = keyof typeof BESIDE;

/** States whether a word says what an amount becomes. */
export function isBecomes(word: string): word is Becomes {
	return Object.hasOwn(BECOMES, word);
}

/** States whether a word names a posting beside the lines. */
export function isBeside(word: string): word is Beside {
	return Object.hasOwn(BESIDE, word);
}
