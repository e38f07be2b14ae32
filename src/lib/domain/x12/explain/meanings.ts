/*
 * What the values that matter mean, in a few words of our own, by the place they stand in. Where a value has
 * no entry the page shows it as it is.
 */

import { ELIGIBILITY } from './meanings-of-eligibility.ts';

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const YES_NO = { Y: 'yes', N: 'no' };

const PEOPLE: Meanings = {
	NM102: { '1': 'a person', '2': 'an organisation' },
	NM108: {
		XX: 'NPI',
		MI: 'member number',
		PI: 'number of the payer',
		'46': 'number of the sender or receiver',
		SV: 'number the payer gave',
		EI: 'tax number',
	},
	N103: { XX: 'NPI', FI: 'tax number', XV: 'number of the plan' },
	HL03: {
		'20': 'payer, or who bills',
		'21': 'who sends or asks',
		'19': 'provider',
		'22': 'insured',
		'23': 'patient',
		PT: 'patient',
	},
	HL04: { '0': 'no level below', '1': 'levels below' },
	DMG03: { F: 'female', M: 'male', U: 'unknown' },
	PAT01: { '01': 'spouse', '19': 'child', '20': 'employee', G8: 'other' },
	PER03: { TE: 'telephone', EM: 'e-mail', FX: 'fax', UR: 'web address', EX: 'extension' },
	PRV01: { BI: 'billing', PE: 'who did the work', AT: 'attending', RF: 'referring' },
};

const CLAIMS: Meanings = {
	BHT02: { '00': 'original', '18': 'sent again', '13': 'question', '11': 'answer', '08': 'status' },
	BHT06: {
		CH: 'claims to be paid',
		RP: 'report of encounters',
		'31': 'subrogation',
		TH: 'acknowledgement',
	},
	SBR01: { P: 'first payer', S: 'second payer', T: 'third payer' },
	SBR02: { '18': 'the patient is the insured', '01': 'spouse', '19': 'child', G8: 'other' },
	SBR09: {
		MA: 'Medicare Part A',
		MB: 'Medicare Part B',
		'16': 'Medicare Advantage (HMO)',
		MC: 'Medicaid',
		WC: 'workers’ compensation',
		CI: 'commercial',
		HM: 'HMO',
		'12': 'PPO',
		BL: 'Blue Cross or Blue Shield',
		CH: 'TRICARE',
		'13': 'point of service',
		'14': 'exclusive provider',
	},
	'CLM05-2': { A: 'type of bill of a hospital', B: 'place of service' },
	'CLM05-3': {
		'1': 'first claim',
		'2': 'interim, first',
		'3': 'interim, continuing',
		'4': 'interim, last',
		'5': 'late charges',
		'7': 'replaces an earlier claim',
		'8': 'voids an earlier claim',
	},
	CLM06: { Y: 'signature on file', N: 'not signed' },
	CLM07: {
		A: 'accepted: what the payer allows is the whole price',
		B: 'accepted for laboratory services only',
		C: 'not accepted',
	},
	CLM08: {
		Y: 'the insured lets the payer pay the provider',
		N: 'the payer pays the insured',
		W: 'does not apply',
	},
	CLM09: { Y: 'signed', I: 'not signed, and the law does not ask for it' },
	'CLM11-1': { AA: 'motor accident', EM: 'at work', OA: 'other accident' },
	'CLM11-2': { AA: 'motor accident', EM: 'at work', OA: 'other accident' },
	REF01: {
		G1: 'authorisation',
		'9F': 'referral',
		F8: 'claim that is replaced or voided',
		X4: 'laboratory certificate',
		EA: 'medical record',
		D9: 'number of the clearinghouse',
		'6R': 'our number of the line',
		EI: 'tax number',
		SY: 'social security number',
		Y4: 'casualty claim',
		LU: 'state or place',
		'1K': 'number at the payer',
		'2U': 'number of the payer',
		EV: 'number of the receiver',
		'9A': 'repriced claim',
		TJ: 'tax number',
		P4: 'demonstration project',
		'1L': 'group or policy',
	},
	DTP01: {
		'472': 'day of service',
		'431': 'onset of the illness',
		'484': 'last menstrual period',
		'454': 'first treatment',
		'304': 'last visit',
		'453': 'acute flare',
		'439': 'accident',
		'455': 'X-ray',
		'471': 'prescription',
		'435': 'admission',
		'096': 'discharge',
		'434': 'days of the bill',
		'573': 'day of the payer’s decision',
		'090': 'care taken over',
		'091': 'care handed over',
		'444': 'first visit',
		'291': 'day asked about',
		'346': 'plan begins',
		'347': 'plan ends',
		'050': 'received',
		'009': 'processed',
	},
	DTP02: { D8: 'one day', RD8: 'from and to', DT: 'day and time', TM: 'time' },
	SV103: { UN: 'units', MJ: 'minutes' },
	SV204: { UN: 'units', DA: 'days' },
	SV109: { Y: 'emergency' },
	'SV101-1': { HC: 'CPT or HCPCS' },
	'SV202-1': { HC: 'CPT or HCPCS' },
	'SVC01-1': { HC: 'CPT or HCPCS', NU: 'revenue code' },
	'SVD03-1': { HC: 'CPT or HCPCS' },
	LIN02: { N4: 'National Drug Code' },
	AMT01: {
		F5: 'paid by the patient',
		D: 'paid by the other payer',
		EAF: 'still owed by the patient',
		B6: 'allowed',
		AU: 'covered',
		F3: 'due from the patient',
		YU: 'taken in',
		YY: 'turned away',
	},
	CN101: { '09': 'what must be taken as full payment' },
	OI03: YES_NO,
	OI06: { Y: 'signed', I: 'not signed' },
};

const LISTS = {
	ABK: 'principal diagnosis (ICD-10-CM)',
	ABF: 'further diagnosis (ICD-10-CM)',
	ABJ: 'diagnosis at admission (ICD-10-CM)',
	APR: 'reason for the visit (ICD-10-CM)',
	ABN: 'external cause (ICD-10-CM)',
	BBR: 'principal procedure (ICD-10-PCS)',
	BBQ: 'further procedure (ICD-10-PCS)',
	BK: 'principal diagnosis (ICD-9, ended 2015)',
	BF: 'further diagnosis (ICD-9, ended 2015)',
	BH: 'occurrence',
	BI: 'occurrence span',
	BE: 'value',
	BG: 'condition',
	DR: 'DRG',
};

const GROUPS = {
	CO: 'contract: the provider may not bill it to the patient',
	PR: 'the patient owes it',
	OA: 'neither; for information',
	PI: 'the payer’s own decision',
};

const REMITTANCES: Meanings = {
	BPR01: {
		I: 'payment with its remittance',
		H: 'notice only',
		C: 'payment with its remittance',
		D: 'payment only',
		P: 'test',
	},
	BPR03: { C: 'credit', D: 'debit' },
	BPR04: {
		ACH: 'electronic transfer',
		CHK: 'cheque',
		FWT: 'wire transfer',
		NON: 'nothing is paid',
		BOP: 'the payer chooses',
	},
	CLP02: {
		'1': 'decided as first payer',
		'2': 'decided as second payer',
		'3': 'decided as third payer',
		'4': 'the patient is not known here',
		'19': 'decided as first payer and passed on',
		'20': 'decided as second payer and passed on',
		'21': 'decided as third payer and passed on',
		'22': 'takes an earlier payment back',
		'23': 'not ours, passed on',
		'25': 'estimate only',
	},
	CAS01: GROUPS,
	DTM01: {
		'405': 'made',
		'472': 'day of service',
		'150': 'first day of service',
		'151': 'last day of service',
		'232': 'first day of the claim',
		'233': 'last day of the claim',
		'050': 'received',
		'036': 'coverage ended',
	},
	'PLB03-1': {
		WO: 'takes back an overpayment',
		FB: 'pushes a balance forward',
		L6: 'interest',
		'72': 'money the provider sent back',
		J1: 'not reimbursable',
		CS: 'adjustment',
		AP: 'advance taken back',
		LE: 'levy',
		'50': 'late charge',
		IR: 'tax',
	},
};

const ANSWERS: Meanings = {
	AK901: { A: 'accepted', E: 'accepted, errors noted', P: 'part accepted', R: 'rejected' },
	IK501: { A: 'accepted', E: 'accepted, errors noted', R: 'rejected' },
	IK304: {
		'2': 'unexpected segment',
		'3': 'needed segment missing',
		'4': 'loop too often',
		'5': 'segment too often',
		'7': 'out of order',
		'8': 'wrong elements',
	},
	IK403: {
		'1': 'needed element missing',
		'5': 'too long',
		'7': 'no such value',
		'8': 'no date',
		'9': 'no time',
		I12: 'wrong form',
	},
	'STC01-1': {
		A0: 'forwarded',
		A1: 'received, not yet taken in',
		A2: 'taken in for a decision',
		A3: 'returned',
		A4: 'not found',
		A5: 'split',
		A6: 'rejected: something is missing',
		A7: 'rejected: something is invalid',
		A8: 'rejected: two things do not go together',
	},
	STC03: { WQ: 'accepted', U: 'rejected' },
};

const ALL: Meanings = { ...PEOPLE, ...CLAIMS, ...REMITTANCES, ...ANSWERS, ...ELIGIBILITY };

/** Where further elements mean the same as the first of their kind. */
function sameAs(place: string): string {
	if (/^HI\d\d-1$/.test(place)) return 'HI';
	if (place === 'CLP06') return 'SBR09';
	return place.replace(/^PLB\d\d-1$/, 'PLB03-1');
}

/** What a value means where it stands, such as `CLM07` and `A`; null where there is nothing to add. [XT28] */
export function meaningOf(place: string, value: string): string | null {
	const key = sameAs(place);
	const table: Readonly<Record<string, string>> | undefined = key === 'HI' ? LISTS : ALL[key];
	return table !== undefined && Object.hasOwn(table, value) ? (table[value] ?? null) : null;
}
