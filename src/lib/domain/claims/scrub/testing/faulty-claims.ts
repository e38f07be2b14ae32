import { decideClaim } from '../../adjudicate/decide-claim.ts';
import type { Claim } from '../../claim/claim.ts';
import { aPayer, aQuestion } from '../../testing/a-payer.ts';
import { aClaim, aHospitalLine, aLine, aPerson, DOCTOR_NPI } from '../../testing/builders.ts';
import type { ScrubAids, StoppedAt } from '../scrub-rule.ts';
import { hospital, inpatient, line, pro } from './scrub-aids.ts';

/** A claim with one fault, and where a clearinghouse or the payer stops it. */
export interface FaultyClaim {
	readonly rule: string;
	readonly item: string;
	readonly stoppedAt: StoppedAt;
	readonly what: string;
	readonly claim: Claim;
	readonly aids: Partial<ScrubAids>;
}

function faulty(
	rule: string,
	item: string,
	stoppedAt: StoppedAt,
	what: string,
	claim: Claim,
	aids: Partial<ScrubAids> = {},
): FaultyClaim {
	return { rule, item, stoppedAt, what, claim, aids };
}

const { billing, insured, patient } = aClaim();

/** Every rule of the scrubber with claims that break it. */
export const FAULTY_CLAIMS: readonly FaultyClaim[] = [
	faulty('SB1', '1a', 'A6', 'no member number', pro({ insured: { ...insured, memberId: '' } })),
	faulty(
		'SB1',
		'1a',
		'A7',
		'dashes in the member number',
		pro({ insured: { ...insured, memberId: 'TST-123' } }),
	),
	faulty(
		'SB2',
		'2',
		'A6',
		'no first name',
		pro({ patient: aPerson({ name: { last: 'Doe', first: '', middle: '' } }) }),
	),
	faulty(
		'SB3',
		'3',
		'A7',
		'no birth date',
		pro({
			patient: { ...patient, birthDate: '1971-02-30' },
			insured: { ...insured, person: { ...patient, birthDate: '1971-02-30' } },
		}),
	),
	faulty(
		'SB3',
		'3',
		'A8',
		'born after the service',
		pro({ patient: { ...patient, birthDate: '2026-02-13' } }),
	),
	faulty(
		'SB4',
		'6',
		'A8',
		'self, but another person',
		pro({ insured: { ...insured, person: aPerson({ birthDate: '1970-01-01' }) } }),
	),
	faulty(
		'SB5',
		'5',
		'A7',
		'a ZIP of four digits',
		pro({ patient: { ...patient, address: { ...patient.address, zip: '4399' } } }),
	),
	faulty('SB6', '11d', 'A8', 'second without a first', pro({ order: 'secondary' })),
	faulty(
		'SB7',
		'10',
		'A6',
		'an accident without a date',
		pro({
			accident: { atWork: false, auto: 'OH', other: false, date: null, casualtyNumber: null },
		}),
	),
	faulty(
		'SB8',
		'11b',
		'payer',
		'an insurer for work without its number',
		pro({ payer: { id: 'wc', name: 'WC', kind: 'workers-compensation' } }),
	),
	faulty('SB9', '12', 'A6', 'no release', pro({ mayRelease: false })),
	faulty('SB10', '17', 'A6', 'nobody ordered', line({ code: '71046' })),
	faulty(
		'SB10',
		'17',
		'A7',
		'an NPI without a name',
		pro({ referring: { name: '', npi: DOCTOR_NPI, taxonomy: null, role: 'DN' } }),
	),
	faulty('SB10', 'FL 76', 'A6', 'no attending clinician', hospital({ attending: null })),
	faulty(
		'SB11',
		'24J',
		'A7',
		'a rendering NPI that does not check',
		line({ rendering: { name: 'A', npi: '1234567890', taxonomy: null } }),
	),
	faulty(
		'SB12',
		'33',
		'A7',
		'a post box',
		pro({ billing: { ...billing, address: { ...billing.address, street: 'P.O. Box 7' } } }),
	),
	faulty('SB12', '33a', 'A6', 'no billing NPI', pro({ billing: { ...billing, npi: '' } })),
	faulty(
		'SB13',
		'25',
		'A7',
		'a tax number with a dash',
		pro({ billing: { ...billing, taxId: '12-3456789' } }),
	),
	faulty('SB14', '26', 'A6', 'no account number', pro({ accountNumber: '' })),
	faulty('SB15', '21', 'A6', 'no diagnosis', aClaim({ diagnoses: [] })),
	faulty('SB15', '21', 'A7', 'a diagnosis twice', pro({ diagnoses: ['I10', 'I10'] })),
	faulty(
		'SB15',
		'21',
		'999',
		'thirteen diagnoses',
		pro({ diagnoses: Array.from({ length: 13 }, (_, at) => `I1${at}`) }),
		{ book: null },
	),
	faulty('SB16', '21', 'A7', 'a header', pro({ diagnoses: ['E11'] })),
	faulty('SB17', '21', 'A8', 'a cause first', pro({ diagnoses: ['W19.XXXA', 'I10'] })),
	faulty(
		'SB18',
		'14',
		'A8',
		'illness after the service',
		pro({ onset: { qualifier: '431', date: '2026-02-13' } }),
	),
	faulty('SB18', '18', 'A6', 'an inpatient without a stay', line({ place: '21' })),
	faulty('SB19', '22', 'A8', 'a replacement of nothing', pro({ frequency: '7' })),
	faulty('SB19', '22', 'A8', 'a first claim that names one', pro({ originalReference: 'ICN1' })),
	faulty(
		'SB19',
		'22',
		'payer',
		'a payer that takes none',
		pro({ frequency: '7', originalReference: 'ICN1' }),
		{ payer: aPayer({ contract: { correctedDays: null } }) },
	),
	faulty('SB20', '23', 'payer', 'no authorisation', line({ code: '29881' })),
	faulty('SB20', '23', 'payer', 'no referral', line({ code: '99215' })),
	faulty('SB21', '23', 'A6', 'no laboratory certificate', line({ code: '85025' })),
	faulty('SB22', '28', 'A8', 'a wrong total', pro({ totalCharge: 1 })),
	faulty('SB23', '29', 'A7', 'more paid than charged', pro({ patientPaid: 18_001 })),
	faulty('SB24', '31', 'A6', 'no signature', pro({ signedOn: null })),
	faulty('SB25', '24A', 'payer', 'too late', pro({}), { today: '2026-05-14' }),
	faulty('SB26', '24', '999', 'no line', pro({ lines: [] })),
	faulty('SB27', '24A', 'A7', 'ends before it begins', line({ to: '2026-02-11' })),
	faulty('SB27', '24A', 'A7', 'in the future', line({ from: '2026-02-21', to: '2026-02-21' })),
	faulty('SB27', '24A', 'payer', 'over two years', line({ from: '2025-12-31' })),
	faulty('SB28', '24B', 'A7', 'a place that is none', line({ place: '1' })),
	faulty('SB29', '24D', 'A6', 'no procedure', line({ code: '' })),
	faulty('SB29', '24D', 'A7', 'no form of a code', line({ code: '9921' })),
	faulty('SB30', '24D', 'A7', 'a modifier of one character', line({ modifiers: ['2'] })),
	faulty(
		'SB30',
		'24D',
		'999',
		'five modifiers',
		line({ modifiers: ['25', '59', 'XS', 'XE', 'XU'] }),
	),
	faulty('SB31', '24E', 'A6', 'no pointer', line({ pointers: [] })),
	faulty('SB31', '24E', 'A8', 'a pointer to nothing', line({ pointers: [4] })),
	faulty('SB31', '24E', 'A8', 'a pointer to a blank row', line({ pointers: [-1] })),
	faulty('SB32', '24F', 'A7', 'no charge', line({ charge: 0 })),
	faulty('SB33', '24G', 'A7', 'no units', line({ units: 0 })),
	faulty('SB33', '24G', 'A8', 'anaesthesia in units', line({ code: '00142' })),
	faulty('SB34', '24D', 'A7', 'ten digits of a drug code', line({ ndc: '1234567890' })),
	faulty(
		'SB35',
		'FL 42',
		'A8',
		'a department that does not do it',
		hospital({ lines: [aHospitalLine({ revenueCode: '0300' })] }),
	),
	faulty('SB36', 'FL 4', 'A7', 'three digits', hospital({ typeOfBill: '131' })),
	faulty('SB36', 'FL 4', 'A8', 'another frequency', hospital({ typeOfBill: '0137' })),
	faulty(
		'SB37',
		'FL 6',
		'A8',
		'a line outside the statement',
		hospital({ statement: { from: '2026-02-13', to: '2026-02-13' } }),
	),
	faulty(
		'SB38',
		'FL 12',
		'A6',
		'an inpatient without admission',
		hospital({ ...inpatient, admission: null }),
	),
	faulty(
		'SB38',
		'FL 69',
		'A6',
		'an inpatient without admitting diagnosis',
		hospital({ ...inpatient, admittingDiagnosis: null }),
	),
	faulty('SB39', 'FL 17', 'A6', 'no way out', hospital({ dischargeStatus: null })),
	faulty(
		'SB40',
		'FL 39',
		'A8',
		'a day too few',
		hospital({ ...inpatient, values: [{ code: '80', amount: 100 }] }),
	),
	faulty(
		'SB41',
		'FL 48',
		'A8',
		'more not covered than charged',
		hospital({ lines: [aHospitalLine({ nonCovered: 18_001 })] }),
	),
	faulty('SB42', '24', 'payer', 'sent before', pro({}), {
		history: decideClaim(aQuestion()).history,
	}),
	faulty('SB43', '24D', 'payer', 'a place that does not fit', line({ code: '99285' })),
	faulty(
		'SB44',
		'24D',
		'payer',
		'a pair',
		pro({ lines: [aLine({ code: '45378' }), aLine({ code: '45385' })] }),
	),
	faulty('SB45', '24G', 'payer', 'too many', line({ code: '20610', units: 3 })),
	faulty('SB46', '24E', 'payer', 'no reason on the line', line({ code: '83036', pointers: [1] })),
];
