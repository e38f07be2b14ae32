import { buildCodeBook, emptyTables } from '#domain/codes';
import { describe, expect, it } from 'vitest';
import { decideClaim } from '../adjudicate/decide-claim.ts';
import { emptyHistory } from '../adjudicate/member-history.ts';
import type {
	Claim,
	InstitutionalClaim,
	ProfessionalClaim,
	ProfessionalLine,
} from '../claim/claim.ts';
import { noEdits } from '../payer/payer-terms.ts';
import { aPayer, aQuestion, only } from '../testing/a-payer.ts';
import type { PayerParts } from '../testing/a-payer.ts';
import {
	aClaim,
	aHospitalClaim,
	aHospitalLine,
	aLine,
	aPerson,
	DOCTOR_NPI,
} from '../testing/builders.ts';
import { acknowledgeClaim } from './acknowledge-claim.ts';
import { SCRUB_RULES, scrubClaim } from './scrub-claim.ts';
import type { ScrubAids, StoppedAt } from './scrub-rule.ts';

const row = (code: string, billable = true) => ({ code, description: code, billable, words: '' });
const book = buildCodeBook({
	...emptyTables(),
	icd10cm: [row('E11', false), row('E11.9'), row('I10'), row('W19.XXXA')],
	places: [
		{ code: '11', name: 'Office' },
		{ code: '21', name: 'Ward' },
	],
});

const payer: PayerParts = {
	plan: { authorisation: only('29881'), referral: only('99215'), exclusions: [] },
	contract: { filing: { days: 90, years: null, secondaryFrom: 'service' } },
	edits: {
		...noEdits(),
		needsOrder: only('71046'),
		needsClia: only('85025'),
		pairs: [{ paid: '45385', denied: '45378', indicator: 0, reason: 'component', why: 'Part' }],
		unitLimits: [{ code: '20610', most: 2, provable: false }],
		places: [{ services: only('99285'), places: ['23'], why: 'Emergency rooms only' }],
	},
	policies: [
		{
			id: 'a1c',
			title: 'Sugar',
			text: '',
			scope: 'plan',
			services: only('83036'),
			diagnoses: ['E11'],
			notWith: [],
			tooHighFor: [],
			frequency: null,
			document: null,
			modifiers: [],
			source: '',
		},
	],
};

function scrub(claim: Claim, parts: Partial<ScrubAids> = {}) {
	const aids: ScrubAids = {
		today: '2026-02-20',
		book,
		payer: aPayer(payer),
		planId: 'plan',
		history: emptyHistory(),
		...parts,
	};
	return scrubClaim(claim, aids);
}

const pro = (parts: Partial<ProfessionalClaim>) => aClaim(parts);
const line = (parts: Partial<ProfessionalLine>) => aClaim({ lines: [aLine(parts)] });
const hospital = (parts: Partial<InstitutionalClaim>) => aHospitalClaim(parts);
const inpatient = {
	typeOfBill: '0111',
	admittingDiagnosis: 'E11.9',
	statement: { from: '2026-02-10', to: '2026-02-12' },
	admission: { date: '2026-02-10', hour: '08', priority: '1', origin: '1' },
};
const { billing, insured, patient } = aClaim();

/** Rule, field, where it is stopped, what is wrong, and the claim. */
const FAULTS: readonly (readonly [
	string,
	string,
	StoppedAt,
	string,
	Claim,
	Partial<ScrubAids>?,
])[] = [
	['SB1', '1a', 'A6', 'no member number', pro({ insured: { ...insured, memberId: '' } })],
	[
		'SB1',
		'1a',
		'A7',
		'dashes in the member number',
		pro({ insured: { ...insured, memberId: 'TST-123' } }),
	],
	[
		'SB2',
		'2',
		'A6',
		'no first name',
		pro({ patient: aPerson({ name: { last: 'Doe', first: '', middle: '' } }) }),
	],
	[
		'SB3',
		'3',
		'A7',
		'no birth date',
		pro({
			patient: { ...patient, birthDate: '1971-02-30' },
			insured: { ...insured, person: { ...patient, birthDate: '1971-02-30' } },
		}),
	],
	[
		'SB3',
		'3',
		'A8',
		'born after the service',
		pro({ patient: { ...patient, birthDate: '2026-02-13' } }),
	],
	[
		'SB4',
		'6',
		'A8',
		'self, but another person',
		pro({ insured: { ...insured, person: aPerson({ birthDate: '1970-01-01' }) } }),
	],
	[
		'SB5',
		'5',
		'A7',
		'a ZIP of four digits',
		pro({ patient: { ...patient, address: { ...patient.address, zip: '4399' } } }),
	],
	['SB6', '11d', 'A8', 'second without a first', pro({ order: 'secondary' })],
	[
		'SB7',
		'10',
		'A6',
		'an accident without a date',
		pro({
			accident: { atWork: false, auto: 'OH', other: false, date: null, casualtyNumber: null },
		}),
	],
	[
		'SB8',
		'11b',
		'payer',
		'an insurer for work without its number',
		pro({ payer: { id: 'wc', name: 'WC', kind: 'workers-compensation' } }),
	],
	['SB9', '12', 'A6', 'no release', pro({ mayRelease: false })],
	['SB10', '17', 'A6', 'nobody ordered', line({ code: '71046' })],
	[
		'SB10',
		'17',
		'A7',
		'an NPI without a name',
		pro({ referring: { name: '', npi: DOCTOR_NPI, taxonomy: null, role: 'DN' } }),
	],
	['SB10', 'FL 76', 'A6', 'no attending clinician', hospital({ attending: null })],
	[
		'SB11',
		'24J',
		'A7',
		'a rendering NPI that does not check',
		line({ rendering: { name: 'A', npi: '1234567890', taxonomy: null } }),
	],
	[
		'SB12',
		'33',
		'A7',
		'a post box',
		pro({ billing: { ...billing, address: { ...billing.address, street: 'P.O. Box 7' } } }),
	],
	['SB12', '33a', 'A6', 'no billing NPI', pro({ billing: { ...billing, npi: '' } })],
	[
		'SB13',
		'25',
		'A7',
		'a tax number with a dash',
		pro({ billing: { ...billing, taxId: '12-3456789' } }),
	],
	['SB14', '26', 'A6', 'no account number', pro({ accountNumber: '' })],
	['SB15', '21', 'A6', 'no diagnosis', aClaim({ diagnoses: [] })],
	['SB15', '21', 'A7', 'a diagnosis twice', pro({ diagnoses: ['I10', 'I10'] })],
	[
		'SB15',
		'21',
		'999',
		'thirteen diagnoses',
		pro({ diagnoses: Array.from({ length: 13 }, (_, at) => `I1${at}`) }),
		{ book: null },
	],
	['SB16', '21', 'A7', 'a header', pro({ diagnoses: ['E11'] })],
	['SB17', '21', 'A8', 'a cause first', pro({ diagnoses: ['W19.XXXA', 'I10'] })],
	[
		'SB18',
		'14',
		'A8',
		'illness after the service',
		pro({ onset: { qualifier: '431', date: '2026-02-13' } }),
	],
	['SB18', '18', 'A6', 'an inpatient without a stay', line({ place: '21' })],
	['SB19', '22', 'A8', 'a replacement of nothing', pro({ frequency: '7' })],
	['SB19', '22', 'A8', 'a first claim that names one', pro({ originalReference: 'ICN1' })],
	[
		'SB19',
		'22',
		'payer',
		'a payer that takes none',
		pro({ frequency: '7', originalReference: 'ICN1' }),
		{ payer: aPayer({ contract: { correctedDays: null } }) },
	],
	['SB20', '23', 'payer', 'no authorisation', line({ code: '29881' })],
	['SB20', '23', 'payer', 'no referral', line({ code: '99215' })],
	['SB21', '23', 'A6', 'no laboratory certificate', line({ code: '85025' })],
	['SB22', '28', 'A8', 'a wrong total', pro({ totalCharge: 1 })],
	['SB23', '29', 'A7', 'more paid than charged', pro({ patientPaid: 18_001 })],
	['SB24', '31', 'A6', 'no signature', pro({ signedOn: null })],
	['SB25', '24A', 'payer', 'too late', pro({}), { today: '2026-05-14' }],
	['SB26', '24', '999', 'no line', pro({ lines: [] })],
	['SB27', '24A', 'A7', 'ends before it begins', line({ to: '2026-02-11' })],
	['SB27', '24A', 'A7', 'in the future', line({ from: '2026-02-21', to: '2026-02-21' })],
	['SB27', '24A', 'payer', 'over two years', line({ from: '2025-12-31' })],
	['SB28', '24B', 'A7', 'a place that is none', line({ place: '1' })],
	['SB29', '24D', 'A6', 'no procedure', line({ code: '' })],
	['SB29', '24D', 'A7', 'no form of a code', line({ code: '9921' })],
	['SB30', '24D', 'A7', 'a modifier of one character', line({ modifiers: ['2'] })],
	['SB30', '24D', '999', 'five modifiers', line({ modifiers: ['25', '59', 'XS', 'XE', 'XU'] })],
	['SB31', '24E', 'A6', 'no pointer', line({ pointers: [] })],
	['SB31', '24E', 'A8', 'a pointer to nothing', line({ pointers: [4] })],
	['SB31', '24E', 'A8', 'a pointer to a blank row', line({ pointers: [-1] })],
	['SB32', '24F', 'A7', 'no charge', line({ charge: 0 })],
	['SB33', '24G', 'A7', 'no units', line({ units: 0 })],
	['SB33', '24G', 'A8', 'anaesthesia in units', line({ code: '00142' })],
	['SB34', '24D', 'A7', 'ten digits of a drug code', line({ ndc: '1234567890' })],
	[
		'SB35',
		'FL 42',
		'A8',
		'a department that does not do it',
		hospital({ lines: [aHospitalLine({ revenueCode: '0300' })] }),
	],
	['SB36', 'FL 4', 'A7', 'three digits', hospital({ typeOfBill: '131' })],
	['SB36', 'FL 4', 'A8', 'another frequency', hospital({ typeOfBill: '0137' })],
	[
		'SB37',
		'FL 6',
		'A8',
		'a line outside the statement',
		hospital({ statement: { from: '2026-02-13', to: '2026-02-13' } }),
	],
	[
		'SB38',
		'FL 12',
		'A6',
		'an inpatient without admission',
		hospital({ ...inpatient, admission: null }),
	],
	[
		'SB38',
		'FL 69',
		'A6',
		'an inpatient without admitting diagnosis',
		hospital({ ...inpatient, admittingDiagnosis: null }),
	],
	['SB39', 'FL 17', 'A6', 'no way out', hospital({ dischargeStatus: null })],
	[
		'SB40',
		'FL 39',
		'A8',
		'a day too few',
		hospital({ ...inpatient, values: [{ code: '80', amount: 100 }] }),
	],
	[
		'SB41',
		'FL 48',
		'A8',
		'more not covered than charged',
		hospital({ lines: [aHospitalLine({ nonCovered: 18_001 })] }),
	],
	['SB42', '24', 'payer', 'sent before', pro({}), { history: decideClaim(aQuestion()).history }],
	['SB43', '24D', 'payer', 'a place that does not fit', line({ code: '99285' })],
	[
		'SB44',
		'24D',
		'payer',
		'a pair',
		pro({ lines: [aLine({ code: '45378' }), aLine({ code: '45385' })] }),
	],
	['SB45', '24G', 'payer', 'too many', line({ code: '20610', units: 3 })],
	['SB46', '24E', 'payer', 'no reason on the line', line({ code: '83036', pointers: [1] })],
];

describe('scrubClaim', () => {
	it('[SB0] finds nothing in clean claims of either kind', () => {
		expect(scrub(aClaim())).toEqual([]);
		expect(scrub(aHospitalClaim())).toEqual([]);
		expect(scrub(hospital({ ...inpatient, values: [{ code: '80', amount: 200 }] }))).toEqual([]);
	});

	it('[SB0] has an example for each of its rules, numbered without a gap', () => {
		const numbers = SCRUB_RULES.map(({ id }) => id);
		expect(numbers).toEqual(numbers.map((_, at) => `SB${at + 1}`));
		expect(numbers.filter((id) => !FAULTS.some(([rule]) => rule === id))).toEqual([]);
	});

	it.each(FAULTS)(
		'[SB0] finds by %s in %s, stopped at %s: %s',
		(rule, item, stoppedAt, _what, claim, aids) => {
			const found = scrub(claim, aids).filter((one) => one.rule === rule);
			expect(found.map((one) => [one.item, one.stoppedAt])).toContainEqual([item, stoppedAt]);
			for (const { reason, fix } of found) {
				expect(reason).toMatch(/\.$/);
				expect(fix).toMatch(/\.$/);
			}
		},
	);

	it('[SB0] names the line a fault is on', () => {
		const claim = pro({ lines: [aLine(), aLine({ code: '99214', units: 0 })] });
		expect(scrub(claim).filter(({ rule }) => rule === 'SB33')).toMatchObject([{ line: 1 }]);
	});

	it('[SB0] asks nothing of a payer that is not there', () => {
		expect(scrub(line({ code: '20610', units: 3 }), { payer: null })).toEqual([]);
	});
});

describe('acknowledgeClaim', () => {
	it('[SB47] takes in what is well and what only the payer would deny', () => {
		const accepted = { report: '277CA', category: 'A2', action: 'WQ', findings: [] };
		expect(acknowledgeClaim(scrub(aClaim()))).toEqual(accepted);
		expect(acknowledgeClaim(scrub(line({ code: '29881' })))).toEqual(accepted);
	});

	it('[SB47] rejects the form by a 999 before it looks at the content', () => {
		const claim = aClaim({ lines: [], diagnoses: [] });
		expect(acknowledgeClaim(scrub(claim))).toMatchObject({
			report: '999',
			code: 'R',
			findings: [{ rule: 'SB26' }],
		});
	});

	it('[SB47] rejects by a 277CA what is missing, invalid or does not go together, in this order', () => {
		const category = (claim: Claim) => {
			const answer = acknowledgeClaim(scrub(claim));
			return answer.report === '277CA' ? [answer.category, answer.action] : [];
		};
		expect(category(pro({ signedOn: null, totalCharge: 1 }))).toEqual(['A6', 'U']);
		expect(category(pro({ patientPaid: 99_999, totalCharge: 1 }))).toEqual(['A7', 'U']);
		expect(category(pro({ totalCharge: 1 }))).toEqual(['A8', 'U']);
	});
});
