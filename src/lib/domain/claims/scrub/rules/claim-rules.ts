import { judgeDiagnosisCode } from '#domain/codes';
import { lastFilingDay } from '../../adjudicate/gates/timely.ts';
import { dollars, sumOf } from '../../cents.ts';
import type { Fault, ScrubRule } from '../scrub-rule.ts';

/* What stands once on the claim: dates, diagnoses, frequency, numbers, sums. */

const MOST_DIAGNOSES = { professional: 12, institutional: 25 } as const;

const INVALID: Readonly<Record<string, string>> = {
	incomplete: 'needs more characters',
	'not-yet': 'did not hold yet on the day of service',
	ended: 'no longer held on the day of service',
	'too-long': 'has more characters than the code has',
	placeholder: 'lacks a placeholder X',
	malformed: 'does not have the form of a code',
};

export const CLAIM_RULES: readonly ScrubRule[] = [
	{
		id: 'SB14',
		item: '26',
		locator: 'FL 3a',
		title: 'The claim has our account number',
		stoppedAt: 'A6',
		check: ({ accountNumber }) =>
			accountNumber === ''
				? [
						{
							reason: 'Without our number nobody can post the remittance.',
							fix: 'Take it from the account.',
						},
					]
				: accountNumber.length > 20
					? [
							{
								reason: 'Our number has more than 20 characters; the rest will not come back.',
								fix: 'Shorten it.',
								stoppedAt: '999',
							},
						]
					: [],
	},
	{
		id: 'SB15',
		item: '21',
		locator: 'FL 67',
		title: 'There are diagnoses, not too many, none twice',
		stoppedAt: 'A6',
		check: ({ diagnoses, kind }) => {
			if (diagnoses.length === 0) {
				return [{ reason: 'There is no diagnosis.', fix: 'Code the reason for the visit first.' }];
			}
			const most = MOST_DIAGNOSES[kind];
			const twice = diagnoses.filter((code, at) => diagnoses.indexOf(code) !== at);
			return [
				...(diagnoses.length > most
					? [
							{
								reason: `${diagnoses.length} diagnoses; the form takes ${most}.`,
								fix: 'Keep those that matter to the services.',
								stoppedAt: '999' as const,
							},
						]
					: []),
				...twice.map((code): Fault => ({
					reason: `${code} stands there twice.`,
					fix: 'Keep one; let both lines point at it.',
					stoppedAt: 'A7',
				})),
			];
		},
	},
	{
		id: 'SB16',
		item: '21',
		locator: 'FL 67',
		title: 'Each diagnosis is complete and holds on the day',
		stoppedAt: 'A7',
		check: ({ diagnoses, lines }, { book }) => {
			const dos = lines[0]?.from ?? '';
			if (book === null) return [];
			return diagnoses.flatMap((code): Fault[] => {
				const why = INVALID[judgeDiagnosisCode(book, code, dos).state];
				return why === undefined
					? []
					: [{ reason: `${code} ${why}.`, fix: 'Look it up in the year of the service.' }];
			});
		},
	},
	{
		id: 'SB17',
		item: '21',
		locator: 'FL 67',
		title: 'A cause from outside never comes first',
		stoppedAt: 'A8',
		check: ({ diagnoses: [first = ''] }) =>
			/^[V-Y]/.test(first)
				? [
						{
							reason: `${first} says how it happened, not what it is.`,
							fix: 'The injury first, the cause after it.',
						},
					]
				: [],
	},
	{
		id: 'SB18',
		item: '14',
		locator: 'FL 31',
		title: 'Dates of illness and hospital go with the service',
		stoppedAt: 'A8',
		check: (claim) => {
			if (claim.kind !== 'professional') return [];
			const { onset, hospitalStay, lines } = claim;
			const isInpatient = lines.some(({ place }) => place === '21');
			const first = lines[0]?.from ?? '';
			return [
				...(onset !== null && onset.date > first
					? [{ reason: 'The illness began after the service.', fix: 'Check both dates.' }]
					: []),
				...(hospitalStay !== null && hospitalStay.to < hospitalStay.from
					? [{ reason: 'The stay ends before it begins.', fix: 'Check both dates.', item: '18' }]
					: []),
				...(isInpatient && hospitalStay === null
					? [
							{
								reason: 'Work on an inpatient names the days of the stay.',
								fix: 'Fill in item 18.',
								item: '18',
								stoppedAt: 'A6' as const,
							},
						]
					: []),
			];
		},
	},
	{
		id: 'SB19',
		item: '22',
		locator: 'FL 64',
		title: 'A replacement or void names the claim it is about',
		stoppedAt: 'A8',
		check: ({ frequency, originalReference }, { payer }) => {
			if (frequency === '1') {
				return originalReference === null
					? []
					: [
							{
								reason: 'A first claim names an earlier one.',
								fix: 'Frequency 7 if it corrects that one; else leave the number out.',
							},
						];
			}
			if (payer !== null && payer.contract.correctedDays === null) {
				return [
					{
						reason: `This payer does not take frequency ${frequency}.`,
						fix: 'Ask for a reopening, or send a new claim where it was never decided.',
						stoppedAt: 'payer',
					},
				];
			}
			return originalReference === null || originalReference === ''
				? [
						{
							reason: `Frequency ${frequency} needs the payer’s number of the first claim.`,
							fix: 'It stands on the remittance.',
						},
					]
				: [];
		},
	},
	{
		id: 'SB20',
		item: '23',
		locator: 'FL 63',
		title: 'What the plan wants authorised or referred carries a number',
		stoppedAt: 'payer',
		check: ({ lines, authorisation, referral }, { payer, planId }) => {
			const plan = payer?.plans.get(planId ?? '');
			if (plan === undefined) return [];
			return lines.flatMap(({ code }, line): Fault[] => [
				...(plan.needsAuthorisation(code ?? '') && authorisation === null
					? [
							{
								line,
								reason: `${code ?? ''} needs an authorisation.`,
								fix: 'Ask for it before the service; an emergency needs none.',
							},
						]
					: []),
				...(plan.needsReferral(code ?? '') && referral === null
					? [
							{
								line,
								reason: `${code ?? ''} needs a referral unless the primary physician did it.`,
								fix: 'Ask the primary physician.',
							},
						]
					: []),
			]);
		},
	},
	{
		id: 'SB21',
		item: '23',
		locator: '',
		title: 'Laboratory tests of an office carry the certificate',
		stoppedAt: 'A6',
		check: (claim, { payer }) =>
			claim.kind === 'professional' &&
			claim.clia === null &&
			claim.lines.some(
				({ code, place }) => place === '11' && (payer?.edits.needsClia(code ?? '') ?? false),
			)
				? [
						{
							reason: 'The number of the laboratory certificate is missing.',
							fix: 'Item 23 holds it when there is no authorisation.',
						},
					]
				: [],
	},
	{
		id: 'SB22',
		item: '28',
		locator: 'FL 47',
		title: 'The total is the sum of the lines',
		stoppedAt: 'A8',
		check: ({ totalCharge, lines }) => {
			const sum = sumOf(lines.map(({ charge }) => charge));
			return sum === totalCharge
				? []
				: [
						{
							reason: `The lines come to ${dollars(sum)}, the total says ${dollars(totalCharge)}.`,
							fix: 'Add them up again.',
						},
					];
		},
	},
	{
		id: 'SB23',
		item: '29',
		locator: 'FL 54',
		title: 'What the patient paid is within the total',
		stoppedAt: 'A7',
		check: ({ patientPaid, totalCharge }) =>
			patientPaid < 0 || patientPaid > totalCharge
				? [
						{
							reason: 'The patient paid less than nothing or more than the total.',
							fix: 'Only what was received; never what is expected.',
						},
					]
				: [],
	},
	{
		id: 'SB24',
		item: '31',
		locator: '',
		title: 'The claim is signed after the service',
		stoppedAt: 'A6',
		check: (claim) =>
			claim.kind === 'professional' && claim.signedOn === null
				? [
						{
							reason: 'The provider has not signed.',
							fix: 'Signature or signature on file, with the date.',
						},
					]
				: [],
	},
	{
		id: 'SB25',
		item: '24A',
		locator: 'FL 45',
		title: 'The claim goes out in time',
		stoppedAt: 'payer',
		check: (claim, { payer, today }) => {
			if (payer === null || claim.frequency !== '1' || claim.lines.length === 0) return [];
			const last = lastFilingDay(claim, payer.contract);
			return today > last
				? [
						{
							reason: `The last day for this claim was ${last}.`,
							fix: 'With proof that it was accepted in time, send that along; never change a date.',
						},
					]
				: [];
		},
	},
];
