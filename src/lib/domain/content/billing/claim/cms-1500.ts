import { CMS_1500_FIELDS } from './cms-1500-fields.ts';
import type { ClaimForm, ItemRule } from './form-field.ts';

/* The items of the CMS-1500 with their rules, in our own words (claims §2). */

type Items = Readonly<Record<string, readonly [title: string, rule: string]>>;

const PEOPLE: Items = {
	payer: ['Payer', 'Name and address of the payer the claim goes to stand at the top right.'],
	'1': ['Kind of coverage', 'One box: the kind of plan this claim is sent to.'],
	'1a': ['Insured’s number', 'Exactly as on the card, without dashes or blanks.'],
	'2': ['Patient', 'Last name, first name, middle initial, as on the card.'],
	'3': ['Birth date and sex', 'Month, day and all four digits of the year.'],
	'4': [
		'Insured',
		'Whose plan it is. May stay blank where that is the patient; for Medicare it is blank unless another plan pays first.',
	],
	'5': ['Patient’s address', 'Street, city, state, ZIP and phone, without punctuation.'],
	'6': [
		'Patient and insured',
		'What the patient is to the insured; only where item 4 is filled in.',
	],
	'7': ['Insured’s address', 'Belongs to item 4; for Medicare only with 4, 6 and 11.'],
	'9': ['Other insured', 'Only where item 11d says that there is another plan, or for Medigap.'],
	'9a': ['Other policy', 'Policy or group number of the other plan; goes with item 9.'],
	'9d': ['Other plan', 'Name of the other plan; goes with item 9.'],
	'10a': ['Because of the job', 'Always answered. A yes means that another payer may owe first.'],
	'10b': ['Motor accident', 'Always answered, a yes with the state.'],
	'10c': ['Other accident', 'Always answered.'],
	'10d': ['Claim codes', 'Condition codes, only where one is needed.'],
	'11': [
		'Group number',
		'Group or FECA number of the insured. For Medicare the word NONE says that somebody looked for a plan that pays before it and found none.',
	],
	'11a': ['Insured’s birth date and sex', 'Of the person in item 4.'],
	'11b': [
		'Other claim number',
		'The number a casualty or work insurer gave the claim, behind the qualifier Y4.',
	],
	'11c': ['Insured’s plan', 'Name of the insured’s plan.'],
	'11d': ['Another plan', 'A yes needs 9, 9a and 9d. For Medicare it stays blank.'],
	'12': ['Patient’s signature', 'Lets records go to the payer: signature on file, and the date.'],
	'13': ['Insured’s signature', 'Lets the payer pay the provider: signature on file.'],
};

const VISIT: Items = {
	'14': ['Onset', 'Date with its qualifier: 431 onset of illness or injury, 484 last period.'],
	'15': [
		'Other date',
		'A date with its qualifier, such as 439 accident or 454 first treatment. Blank for Medicare.',
	],
	'16': ['Unable to work', 'First and last day, where the patient could not work.'],
	'17': [
		'Referring or ordering',
		'Who sent the patient (DN), ordered (DK) or supervised (DQ). Name and NPI go together.',
	],
	'17a': ['Other number', 'A number other than the NPI, with its qualifier; seldom needed.'],
	'17b': ['Their NPI', 'Goes together with the name in item 17.'],
	'18': ['Hospital stay', 'First and last day, where the service belongs to an inpatient stay.'],
	'19': ['Further information', 'Only what the payer asks for here.'],
	'20': ['Outside laboratory', 'Yes only where the test was bought from a laboratory.'],
	'21': [
		'Diagnoses',
		'Codes as coded for this visit, the chief reason first, none twice; ICD version 0 stands for ICD-10.',
	],
	'22': [
		'Resubmission',
		'7 replaces and 8 voids an earlier claim, with the payer’s number for that one. Blank on a first claim.',
	],
	'23': [
		'Authorisation or referral',
		'One number: authorisation, referral, laboratory certificate, or the ZIP of an ambulance pick-up.',
	],
};

const SERVICES: Items = {
	'24': ['Supplement', 'The shaded half of the line: a drug code and the like.'],
	'24A': ['Dates of service', 'First and last day; the last is not before the first.'],
	'24B': ['Place of service', 'Two digits, such as 11 for an office.'],
	'24C': ['Emergency', 'Y, where the payer asks for it.'],
	'24D': ['Service', 'The code with at most four modifiers, as it was coded.'],
	'24E': [
		'Pointers',
		'One to four letters of item 21, the reason for the service first; for Medicare on paper one.',
	],
	'24F': ['Charge', 'For the whole line, without a currency sign.'],
	'24G': ['Units', 'Whole units; anaesthesia in minutes.'],
	'24H': ['Family plan', 'Only for Medicaid.'],
	'24I': ['Other number', 'A number other than the NPI, with its qualifier; seldom needed.'],
	'24J': ['Who did it', 'The NPI of the person, where a group bills.'],
};

const PROVIDERS: Items = {
	'25': ['Tax number', 'Nine digits, and whether it is an EIN or an SSN.'],
	'26': ['Account', 'Our own number; it comes back on the remittance.'],
	'27': [
		'Assignment',
		'Yes: what the payer allows is the whole price. A provider who takes part has to say yes.',
	],
	'28': ['Total', 'The sum of the charges in 24F.'],
	'29': [
		'Paid',
		'What was received for covered services, never what is expected. For Medicare only what the patient paid.',
	],
	'31': ['Clinician’s signature', 'Signature or signature on file, with the date.'],
	'32': [
		'Where it was done',
		'Name and address of the place; on paper Medicare wants it for every place of service.',
	],
	'32a': ['NPI of that place', 'Goes with item 32.'],
	'32b': ['Other number of that place', 'Seldom needed.'],
	'33': ['Billing provider', 'Name and street address as enrolled, no post box, and the phone.'],
	'33a': ['NPI of the billing provider', 'The practice’s, where a group bills.'],
	'33b': ['Other number of the billing provider', 'Seldom needed.'],
};

export const CMS_1500: ClaimForm = {
	kind: 'cms-1500',
	name: 'CMS-1500',
	prefix: '',
	parts: [
		{ id: 'people', title: 'Patient, insured and plans (1 to 13)', points: 25 },
		{ id: 'visit', title: 'Dates, diagnoses and numbers (14 to 23)', points: 25 },
		{ id: 'services', title: 'Services (24)', points: 30 },
		{ id: 'providers', title: 'Money and providers (25 to 33)', points: 20 },
	],
	items: {
		...within('people', PEOPLE),
		...within('visit', VISIT),
		...within('services', SERVICES),
		...within('providers', PROVIDERS),
	},
	fields: CMS_1500_FIELDS,
};

function within(part: string, items: Items): Record<string, ItemRule> {
	return Object.fromEntries(
		Object.entries(items).map(([item, [title, rule]]) => [item, { title, rule, part }]),
	);
}
