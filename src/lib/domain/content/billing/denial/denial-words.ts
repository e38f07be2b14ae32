/*
 * The words of the denial desk: the same lists for every case, so that no list gives a case away. Each
 * word has a name that stays in files and records, and a label of our own for the page.
 */

/** Who bears an amount, by the group code it stands under. */
export const BEARERS = {
	CO: 'The practice, by contract or law: the patient may not be billed (CO)',
	PR: 'The patient, or the patient’s next payer (PR)',
	OA: 'Neither: it is information (OA)',
	PI: 'The payer took it on its own account (PI)',
} as const;

/** What the reason on the remittance says. */
export const FAMILIES = {
	'coverage-ended': 'The patient had no coverage here on that day',
	'not-a-member': 'The patient is not known here under this number or name',
	'other-payer-first': 'Another payer has to decide first',
	'wrong-payer': 'The claim went to a payer it does not belong to',
	'no-authorisation': 'An authorisation is missing or does not fit',
	'no-referral': 'A referral is missing or used up',
	'filed-late': 'The claim came after the filing limit',
	duplicate: 'The same claim is here already',
	'missing-information': 'Something on the claim is missing or can not be read',
	'invalid-code': 'A code was not valid on the day of service',
	'modifier-wrong': 'A modifier is missing or does not go with the code',
	bundled: 'The service is part of another one that was paid',
	'too-many': 'More units, or sooner, than the payer takes',
	'not-new': 'The patient is not new, or the level is not supported',
	'not-necessary': 'The payer does not see that the service was needed',
	'records-wanted': 'The payer wants to see records before it decides',
	'not-a-benefit': 'The plan does not cover the service at all',
	'provider-not-known': 'The payer does not know, or not pay, this clinician for it',
	'patient-share': 'What the patient’s plan leaves to the patient',
	priced: 'It was paid, at the price the payer says was agreed',
	'prior-payer': 'What an earlier payer did is only repeated',
} as const;

/** What went wrong, and where in the practice; or that nothing did. */
export const CAUSES = {
	'coverage-not-verified': 'Front desk: coverage was not checked on the day',
	'card-misread': 'Front desk: number, name or plan were taken down wrong',
	'other-coverage-not-asked': 'Front desk: the other coverage was not asked for',
	'plan-type-misread': 'Front desk: the type of plan was misread',
	'authorisation-not-requested': 'Authorisations: none was asked for',
	'authorisation-left-off': 'Billing: the number was there and not put on the claim',
	'authorisation-not-amended': 'Authorisations: it was not changed when the service did',
	'notice-not-given': 'Before the service: no notice was given and signed',
	'history-not-checked': 'Scheduling: earlier visits were not looked up',
	'code-wrong': 'Coding: the code does not say what was done',
	'code-out-of-date': 'Coding: the code was not valid on that day',
	'modifier-left-off': 'Coding: a documented modifier was left off',
	'diagnosis-left-off': 'Coding: a documented diagnosis was left off or not pointed at',
	'not-separate': 'Coding: a part of another service was billed as one of its own',
	'note-too-thin': 'Documentation: the note does not support what was billed',
	'field-left-blank': 'Billing: a field of the claim was left blank or mistyped',
	'units-mistyped': 'Billing: the units were mistyped',
	'sent-too-late': 'Billing: the claim went out too late',
	'acceptance-not-proved': 'Payer: a claim accepted in time was taken for late',
	'sent-again': 'Billing: a claim was sent again before its status was asked',
	'records-not-sent': 'Billing: what the payer needs to see did not go with the claim',
	'payer-error': 'Payer: it decided against its own contract or records',
	'nobody-erred': 'Nobody: this is how the plan or the law works',
} as const;

/** What an audit of the chart can find about the line that came back. */
export const AUDITS = {
	supported: 'The claim says what the record says: the decision is what is wrong',
	'supported-and-right':
		'The claim says what the record says, and the decision is right all the same',
	'says-too-much': 'The claim says more than the record, or something else: the decision is right',
	'says-too-little': 'The record bears out more than the claim says: the claim is mended',
} as const;

/** What can be done first. */
export const ACTIONS = {
	'fix-and-resend': 'Correct the claim and send it again as a replacement',
	reopening: 'Ask for a clerical-error reopening with the correction',
	'new-claim': 'Send a new claim to the same payer',
	'add-modifier': 'Add a modifier and send it again as a replacement',
	'send-records': 'Send the records the payer asks for',
	appeal: 'Appeal',
	'bill-next-payer': 'Bill the payer whose turn it is',
	'verify-coverage': 'Verify the coverage before anything else',
	'bill-patient': 'Bill the patient',
	'write-off': 'Write it off',
	call: 'Call the payer: it has to be processed again',
	nothing: 'Post it and do nothing more',
} as const;

/** Why an amount is written off; each goes to an account of its own. */
export const WRITE_OFFS = {
	contractual: 'Contractual: above what was agreed',
	timely: 'Filed too late',
	authorisation: 'No authorisation',
	bundled: 'Part of another service',
	'not-necessary': 'Not necessary, and no notice signed',
	'not-supported': 'Not supported by the record',
	'small-balance': 'Small balance',
	charity: 'Financial assistance',
} as const;

/** What is looked at before anything is written off. */
export const CHECKS = {
	'patient-share': 'no part of it is the patient’s (PR)',
	'next-payer': 'no other payer is left to bill',
	clocks: 'no way back that could change it is open: correction, records, appeal',
} as const;

/** Which clock runs for what was chosen. */
export const CLOCKS = {
	filing: 'Filing limit, from the day of service',
	corrected: 'Corrected claims, from the remittance',
	reopening: 'Reopening, one year from the remittance',
	appeal: 'Appeal, from the remittance',
	records: 'Records, from the remittance',
	'next-payer': 'Filing limit of the payer whose turn it is',
	none: 'No clock runs',
} as const;

/** What would have kept it from happening. */
export const PREVENTIONS = {
	'verify-on-the-day': 'Ask for eligibility (270) on the day of every visit',
	'copy-both-sides': 'Copy both sides of the card and read them back',
	'ask-other-coverage': 'Ask about other coverage, once a year and at every change',
	'read-plan-type': 'Read from the 271 which kind of plan it is',
	'authorisation-list': 'Keep a work list of authorisations, with a stop before the visit',
	'reconcile-authorisation': 'Compare what was done with what was authorised, the same day',
	'notice-before-service': 'Check the coverage policy and have a notice signed before the service',
	'look-up-history': 'Look up earlier visits of the group when booking',
	'edit-check': 'Run the coding edits before the claim goes out',
	'codes-by-date': 'Check codes against the tables of the day of service',
	'coder-review': 'Have the coder compare note and claim',
	'scrubber-rule': 'Add a rule to the scrubber for the field',
	'attach-records': 'Send what the policy asks to see with the claim',
	'filing-report': 'Watch a report of unfiled claims at half and four fifths of the limit',
	'keep-acceptance': 'Keep the acceptance report with every claim',
	'status-first': 'Ask for the status (276) before anything is sent again',
	'variance-report': 'Load the fee schedule and watch a report of underpayments',
	'auto-post': 'Post it by itself; nothing has to be prevented',
} as const;

/** What a letter of appeal can state about the claim. */
export const LETTER_FACTS = {
	icn: 'the payer’s claim number',
	'service-date': 'the date of service',
	line: 'the line and its code',
	denial: 'the reason of the denial, in own words',
	'whole-history': 'the patient’s whole medical history',
	'other-visits': 'unrelated visits of the patient',
	'social-security': 'the patient’s Social Security number',
} as const;

/** What a letter can ask for. */
export const ASKS = {
	'pay-line': 'Process the line again and pay it',
	'pay-difference': 'Pay the difference to the agreed price',
	'accept-as-timely': 'Accept the claim as filed in time and decide it',
	'lower-level': 'Pay the service at a lower level',
	'bill-patient': 'Allow that the patient is billed',
} as const;

export type AuditVerdict = keyof typeof AUDITS;
export type Bearer = keyof typeof BEARERS;
export type DenialFamily = keyof typeof FAMILIES;
export type RootCause = keyof typeof CAUSES;
export type DenialAction = keyof typeof ACTIONS;
export type WriteOffWord = keyof typeof WRITE_OFFS;
export type WriteOffCheck = keyof typeof CHECKS;
export type Clock = keyof typeof CLOCKS;
export type Prevention = keyof typeof PREVENTIONS;
export type LetterFact = keyof typeof LETTER_FACTS;
export type LetterAsk = keyof typeof ASKS;

/** The names of a list of words, in their order. */
export function wordsOf<Word extends string>(list: Readonly<Record<Word, string>>): Word[] {
	// Object.keys forgets which names these are; each is looked up again in the list.
	const isWord = (name: string): name is Word => name in list;
	return Object.keys(list).filter(isWord);
}
