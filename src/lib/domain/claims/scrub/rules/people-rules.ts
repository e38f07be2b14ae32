import { isIsoDate } from '../../calendar.ts';
import { isNpi } from '../../claim/npi.ts';
import type { Address, Provider } from '../../claim/person.ts';
import type { Fault, ScrubRule } from '../scrub-rule.ts';

/* Who: patient, insured, other payers, providers. */

function isAddress({ street, city, state, zip }: Address): boolean {
	return street !== '' && city !== '' && /^[A-Z]{2}$/.test(state) && /^\d{5}(?:\d{4})?$/.test(zip);
}

function npiFaults(provider: Provider | null, who: string): Fault[] {
	if (provider === null || isNpi(provider.npi)) return [];
	return provider.npi === ''
		? [
				{
					reason: `The NPI of ${who} is missing.`,
					fix: 'Take it from the roster.',
					stoppedAt: 'A6',
				},
			]
		: [
				{
					reason: `${provider.npi} is no NPI: its check digit is wrong.`,
					fix: 'Look it up in the registry; do not guess a digit.',
				},
			];
}

export const PEOPLE_RULES: readonly ScrubRule[] = [
	{
		id: 'SB1',
		item: '1a',
		locator: 'FL 60',
		title: 'The member number stands as on the card',
		stoppedAt: 'A6',
		check: ({ insured: { memberId } }) =>
			memberId === ''
				? [{ reason: 'The member number is missing.', fix: 'Copy it from the card.' }]
				: /[^0-9A-Z]/.test(memberId)
					? [
							{
								reason: `"${memberId}" has blanks, dashes or small letters.`,
								fix: 'Letters and digits only.',
								stoppedAt: 'A7',
							},
						]
					: [],
	},
	{
		id: 'SB2',
		item: '2',
		locator: 'FL 8',
		title: 'The patient has a name',
		stoppedAt: 'A6',
		check: ({ patient: { name } }) =>
			name.last === '' || name.first === ''
				? [
						{
							reason: 'Last or first name of the patient is missing.',
							fix: 'Write it as on the card.',
						},
					]
				: [],
	},
	{
		id: 'SB3',
		item: '3',
		locator: 'FL 10',
		title: 'The date of birth is real, past, and before the service',
		stoppedAt: 'A7',
		check: ({ patient: { birthDate }, lines }, { today }) =>
			!isIsoDate(birthDate)
				? [
						{
							reason: 'The date of birth is missing or no date.',
							fix: 'Take it from registration.',
						},
					]
				: birthDate > today || lines.some(({ from }) => from < birthDate)
					? [
							{
								reason: 'The patient was not born yet on the day of service.',
								fix: 'One of the two dates is mistyped: check both.',
								stoppedAt: 'A8',
							},
						]
					: [],
	},
	{
		id: 'SB4',
		item: '6',
		locator: 'FL 59',
		title: 'A patient who is the insured is the same person',
		stoppedAt: 'A8',
		check: ({ insured, patient }) =>
			insured.relationship === 'self' && insured.person.birthDate !== patient.birthDate
				? [
						{
							reason: 'Item 6 says self, but patient and insured have different dates of birth.',
							fix: 'Ask whose plan it is; a child has item 6 child.',
						},
					]
				: [],
	},
	{
		id: 'SB5',
		item: '5',
		locator: 'FL 9',
		title: 'The address is whole',
		stoppedAt: 'A7',
		check: ({ patient: { address } }) =>
			isAddress(address)
				? []
				: [
						{
							reason: 'Street, city, state or ZIP of the patient is missing or not right.',
							fix: 'Two letters for the state, five or nine digits for the ZIP.',
						},
					],
	},
	{
		id: 'SB6',
		item: '11d',
		locator: 'FL 50',
		title: 'A later payer gets the decision of the one before',
		stoppedAt: 'A8',
		check: ({ order, otherInsurance }) => {
			if (order === 'primary') return [];
			if (otherInsurance.length === 0) {
				return [
					{
						reason: 'The claim goes to a later payer and names no earlier one.',
						fix: 'Fill in 9 to 9d.',
					},
				];
			}
			return otherInsurance.some(({ decision }) => decision !== null)
				? []
				: [
						{
							reason: 'The decision of the first payer is missing.',
							fix: 'Bill that one first; send its remittance along.',
						},
					];
		},
	},
	{
		id: 'SB7',
		item: '10',
		locator: 'FL 31',
		title: 'An accident has a date, a motor accident a state',
		stoppedAt: 'A6',
		check: ({ accident: { atWork, auto, other, date } }) => [
			...((atWork || auto !== null || other) && date === null
				? [
						{
							reason: 'Item 10 says accident, and no date is given.',
							fix: 'Put the day of the accident into item 14 or 15.',
						},
					]
				: []),
			...(auto !== null && !/^[A-Z]{2}$/.test(auto)
				? [{ reason: 'A motor accident needs its state.', fix: 'Two letters.' }]
				: []),
		],
	},
	{
		id: 'SB8',
		item: '11b',
		locator: 'FL 62',
		title: 'An insurer for work gets its claim number',
		stoppedAt: 'payer',
		check: ({ payer, accident }) =>
			payer.kind === 'workers-compensation' &&
			(!accident.atWork || accident.casualtyNumber === null)
				? [
						{
							reason: 'The insurer for injuries at work needs item 10a and its own number.',
							fix: 'Ask the employer for the claim number.',
						},
					]
				: [],
	},
	{
		id: 'SB9',
		item: '12',
		locator: 'FL 52',
		title: 'The patient allows records to be sent',
		stoppedAt: 'A6',
		check: ({ mayRelease }) =>
			mayRelease
				? []
				: [
						{
							reason: 'The release of records is not signed.',
							fix: 'Have it signed, then write that it is on file.',
						},
					],
	},
	{
		id: 'SB10',
		item: '17',
		locator: 'FL 76',
		title: 'Who sent the patient has name and NPI together',
		stoppedAt: 'A7',
		check: (claim, { payer }) => {
			const person = claim.kind === 'professional' ? claim.referring : claim.attending;
			const needed = claim.lines.some(({ code }) => payer?.edits.needsOrder(code ?? '') ?? false);
			if (person === null) {
				const isNeeded = claim.kind === 'institutional' || needed;
				return isNeeded
					? [
							{
								reason:
									claim.kind === 'professional'
										? 'Who ordered the service is missing.'
										: 'The attending clinician is missing.',
								fix: 'Name and NPI from the order.',
								stoppedAt: 'A6',
							},
						]
					: [];
			}
			if (person.name === '')
				return [{ reason: 'There is an NPI and no name.', fix: 'Both, or neither.' }];
			return npiFaults(person, person.name);
		},
	},
	{
		id: 'SB11',
		item: '24J',
		locator: 'FL 77',
		title: 'Who did the work has an NPI that checks',
		stoppedAt: 'A7',
		check: (claim) =>
			claim.kind === 'professional'
				? claim.lines.flatMap(({ rendering }, line) =>
						npiFaults(rendering, 'who did the work').map((fault) => ({ ...fault, line })),
					)
				: npiFaults(claim.operating, 'who operated'),
	},
	{
		id: 'SB12',
		item: '33',
		locator: 'FL 1',
		title: 'Who bills has name, street and an NPI that checks',
		stoppedAt: 'A7',
		check: ({ billing }) => [
			...(billing.name === '' || !isAddress(billing.address)
				? [
						{
							reason: 'Name or address of the billing provider is missing or not right.',
							fix: 'As enrolled; see the letter of the payer.',
						},
					]
				: []),
			...(/\bP\.?\s*O\.?\s*BOX\b/i.test(billing.address.street)
				? [
						{
							reason: 'A post box is no billing address.',
							fix: 'The street here; the box as pay-to address.',
						},
					]
				: []),
			...npiFaults(billing, 'the billing provider').map((fault) => ({ ...fault, item: '33a' })),
		],
	},
	{
		id: 'SB13',
		item: '25',
		locator: 'FL 5',
		title: 'The tax number has nine digits',
		stoppedAt: 'A7',
		check: ({ billing: { taxId } }) =>
			/^\d{9}$/.test(taxId)
				? []
				: [{ reason: 'The tax number is missing or not nine digits.', fix: 'Digits only.' }],
	},
];
