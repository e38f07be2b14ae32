import { daysBetween, isIsoDate } from '../../calendar.ts';
import type { InstitutionalClaim } from '../../claim/claim.ts';
import type { Fault, ScrubRule } from '../scrub-rule.ts';

/* What only a UB-04 has. */

/** Covered and non-covered days are values that count days, in hundredths like money. */
const COVERED_DAYS = '80';
const UNCOVERED_DAYS = '81';

function ofHospital(check: (claim: InstitutionalClaim) => readonly Fault[]): ScrubRule['check'] {
	return (claim) => (claim.kind === 'institutional' ? check(claim) : []);
}

function isInpatient({ typeOfBill }: InstitutionalClaim): boolean {
	return /^011/.test(typeOfBill);
}

export const HOSPITAL_RULES: readonly ScrubRule[] = [
	{
		id: 'SB36',
		item: '',
		locator: 'FL 4',
		title: 'The type of bill has four digits and says the frequency',
		stoppedAt: 'A7',
		check: ofHospital(({ typeOfBill, frequency }) => {
			if (!/^0\d{3}$/.test(typeOfBill))
				return [
					{
						reason: `"${typeOfBill}" is no type of bill.`,
						fix: 'A zero, then facility, care and frequency.',
					},
				];
			const last = typeOfBill[3];
			const isSame = frequency === '1' ? last !== '7' && last !== '8' : last === frequency;
			return isSame
				? []
				: [
						{
							reason: `The last digit of ${typeOfBill} contradicts frequency ${frequency}.`,
							fix: 'They say the same thing.',
							stoppedAt: 'A8',
						},
					];
		}),
	},
	{
		id: 'SB37',
		item: '',
		locator: 'FL 6',
		title: 'The statement covers its lines',
		stoppedAt: 'A8',
		check: ofHospital(({ statement, lines }) =>
			statement.to < statement.from ||
			lines.some(({ from, to }) => from < statement.from || to > statement.to)
				? [
						{
							reason: 'A line lies outside the period of the statement.',
							fix: 'Widen the period or move the line.',
						},
					]
				: [],
		),
	},
	{
		id: 'SB38',
		item: '',
		locator: 'FL 12',
		title: 'An inpatient has an admission, a diagnosis for it, and a way out',
		stoppedAt: 'A6',
		check: ofHospital((claim) =>
			!isInpatient(claim)
				? []
				: [
						...(claim.admission === null
							? [{ reason: 'The admission is missing.', fix: 'Date, hour, priority and origin.' }]
							: []),
						...(claim.admittingDiagnosis === null
							? [{ reason: 'The admitting diagnosis is missing.', fix: 'FL 69.', item: 'FL 69' }]
							: []),
					],
		),
	},
	{
		id: 'SB39',
		item: '',
		locator: 'FL 17',
		title: 'The status at discharge has two digits',
		stoppedAt: 'A6',
		check: ofHospital(({ dischargeStatus }) =>
			dischargeStatus !== null && /^\d{2}$/.test(dischargeStatus)
				? []
				: [{ reason: 'How the patient left is missing.', fix: '01 is home.' }],
		),
	},
	{
		id: 'SB40',
		item: '',
		locator: 'FL 39',
		title: 'Days of an inpatient are covered or not, and all are counted',
		stoppedAt: 'A8',
		check: ofHospital((claim) => {
			const { from, to } = claim.statement;
			if (!isInpatient(claim) || !isIsoDate(from) || !isIsoDate(to)) return [];
			const days = claim.values
				.filter(({ code }) => code === COVERED_DAYS || code === UNCOVERED_DAYS)
				.reduce((sum, { amount }) => sum + amount / 100, 0);
			// The day of discharge is not counted; who comes and goes in a day has one.
			const stay = Math.max(1, daysBetween(from, to));
			return days === stay
				? []
				: [
						{
							reason: `The stay has ${stay} days; ${days} are accounted for.`,
							fix: 'Value codes 80 and 81 together are the days.',
						},
					];
		}),
	},
	{
		id: 'SB41',
		item: '',
		locator: 'FL 48',
		title: 'What is not covered is within the charge',
		stoppedAt: 'A8',
		check: ofHospital(({ lines }) =>
			lines.flatMap(({ nonCovered, charge }, line) =>
				nonCovered < 0 || nonCovered > charge
					? [{ line, reason: 'More is not covered than was charged.', fix: 'Check FL 47 and 48.' }]
					: [],
			),
		),
	},
];
