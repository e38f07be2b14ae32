import type { ClaimForm, ItemRule } from './form-field.ts';
import { UB_04_FIELDS } from './ub-04-fields.ts';

/* The form locators of the UB-04 with their rules, in our own words (claims §3). */

type Items = Readonly<Record<string, readonly [title: string, rule: string]>>;

const CONDITION = [
	'Condition code',
	'A condition that bears on who pays; any order, only where one holds.',
] as const;
const OCCURRENCE = ['Occurrence', 'An event that bears on who pays, with its date.'] as const;
const VALUE = [
	'Value',
	'A value code with its amount, or with days written as an amount.',
] as const;
const OTHER = [
	'Other diagnosis',
	'Further diagnoses, with POA where the patient was admitted.',
] as const;
const PROCEDURE = ['Other procedure', 'ICD-10-PCS code and date; inpatients only.'] as const;
const CLINICIAN = ['Other clinician', 'NPI and name of another clinician who took part.'] as const;

const BILL: Items = {
	'1': ['Provider', 'Name, street address and phone of who bills.'],
	'2': ['Pay to', 'Only where payment goes to another address.'],
	'3a': ['Account', 'Our own number; it comes back on the remittance.'],
	'3b': ['Medical record', 'The number of the chart.'],
	'4': [
		'Type of bill',
		'0, kind of facility, kind of care, frequency: 0131 outpatient, 0111 inpatient; last digit 1 a whole claim, 7 a replacement, 8 a void.',
	],
	'5': ['Tax number', 'Nine digits.'],
	'6': ['Statement', 'First and last day the bill covers; every line lies within.'],
	'8': ['Patient', 'Last name, first name, middle initial, as on the card.'],
	'9': ['Patient’s address', 'Street, city, state, ZIP.'],
	'10': ['Birth date', 'Month, day and all four digits of the year.'],
	'11': ['Sex', 'As registered.'],
	'12': ['Admission', 'The day of admission or of the start of care.'],
	'13': ['Hour of admission', 'Two digits, 00 to 23.'],
	'14': ['Priority', 'Kind of admission or visit, one digit.'],
	'15': ['Origin', 'Where the patient came from, one character.'],
	'16': ['Hour of discharge', 'Two digits; inpatients.'],
	'17': ['Status at discharge', 'Two digits: how the patient left. 01 is home.'],
	...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [String(18 + at), CONDITION])),
	'29': ['State of the accident', 'Two letters, for a motor accident.'],
	...Object.fromEntries(['31', '32', '33', '34'].map((item) => [item, OCCURRENCE])),
	'35': ['Occurrence span', 'An event that lasted, with first and last day.'],
	'36': ['Occurrence span', 'An event that lasted, with first and last day.'],
	'38': ['Who is responsible', 'Name and address of who answers for the bill.'],
	...Object.fromEntries(['39', '40', '41'].map((item) => [item, VALUE])),
};

const SERVICES: Items = {
	'42': ['Revenue code', 'Four digits: the department that did the work. 0001 is the total.'],
	'43': ['Description', 'Words for the revenue code.'],
	'44': ['Service', 'The code with its modifiers, as it was coded.'],
	'45': ['Date', 'The day of the service; on the last line the day the bill was made.'],
	'46': ['Units', 'Whole units of the service.'],
	'47': ['Charge', 'For the whole line; the total is their sum.'],
	'48': ['Not covered', 'The part of the charge that is not covered; the total is their sum.'],
};

const PAYERS: Items = {
	'50': ['Payer', 'Payers in the order in which they owe: A first.'],
	'51': ['Plan number', 'The number of the plan at the payer.'],
	'52': ['Release of records', 'Y where a release is on file.'],
	'53': ['Assignment of benefits', 'Y where the payer may pay the provider.'],
	'54': ['Paid before', 'What this payer has paid on this bill already.'],
	'55': ['Estimate due', 'Left blank unless the payer asks.'],
	'56': ['NPI', 'Of the provider who bills.'],
	'57': ['Other provider number', 'Seldom needed.'],
	'58': ['Insured', 'Whose plan it is.'],
	'59': [
		'Patient and insured',
		'What the patient is to the insured, in the two digits of the 837: 18 is self.',
	],
	'60': ['Insured’s number', 'Exactly as on the card, without dashes or blanks.'],
	'61': ['Group name', 'Name of the group or plan.'],
	'62': ['Group number', 'Number of the group.'],
	'63': ['Authorisation', 'Number of the authorisation or referral.'],
	'64': [
		'Original control number',
		'The payer’s number of the claim that is replaced or voided; needed with frequency 7 and 8.',
	],
	'65': ['Employer', 'Of the insured.'],
};

const CODES: Items = {
	'66': ['ICD version', '0 stands for ICD-10.'],
	'67': ['Principal diagnosis', 'First of all, with POA where the patient was admitted.'],
	...Object.fromEntries([...'ABCDEFGHIJKLMNOPQ'].map((letter) => [`67${letter}`, OTHER])),
	'69': ['Admitting diagnosis', 'Why the patient was admitted; inpatients.'],
	'70': ['Reason for the visit', 'Why the patient came, unplanned outpatient visits.'],
	'71': ['Payment group', 'Left blank unless the payer asks.'],
	'72': ['External cause', 'How an injury came about.'],
	'74': ['Principal procedure', 'ICD-10-PCS code and date; inpatients only.'],
	...Object.fromEntries([...'abcde'].map((row) => [`74${row}`, PROCEDURE])),
	'76': ['Attending', 'NPI and name of the clinician in charge.'],
	'77': ['Operating', 'NPI and name of who did the principal procedure.'],
	'78': CLINICIAN,
	'79': CLINICIAN,
	'80': ['Remarks', 'Only what the payer asks for.'],
	'81': ['Code field', 'Further codes behind a qualifier: B3 is the specialty of who bills.'],
};

export const UB_04: ClaimForm = {
	kind: 'ub-04',
	name: 'UB-04',
	prefix: 'FL ',
	parts: [
		{ id: 'bill', title: 'Bill, patient and conditions (FL 1 to 41)', points: 30 },
		{ id: 'services', title: 'Services (FL 42 to 48)', points: 30 },
		{ id: 'payers', title: 'Payers and insured (FL 50 to 65)', points: 20 },
		{ id: 'codes', title: 'Diagnoses and clinicians (FL 66 to 81)', points: 20 },
	],
	items: {
		...within('bill', BILL),
		...within('services', SERVICES),
		...within('payers', PAYERS),
		...within('codes', CODES),
	},
	fields: UB_04_FIELDS,
};

function within(part: string, items: Items): Record<string, ItemRule> {
	return Object.fromEntries(
		Object.entries(items).map(([item, [title, rule]]) => [item, { title, rule, part }]),
	);
}
