import { emptyHistory, noAccident, npiFrom } from '#domain/claims';
import type {
	Adjudication,
	MemberRecord,
	Person,
	PreparedPayer,
	ProfessionalClaim,
	ProfessionalLine,
	Provider,
	ProviderRecord,
} from '#domain/claims';

/*
 * One practice and one patient, known to every payer, with whom nothing is wrong: what claims of the
 * measurements and of the tests begin with. All of it is made up.
 */

export const DOS = '2026-02-12';
export const RECEIVED = '2026-02-20';
export const DECIDED = '2026-03-05';
export const MEMBER_ID = 'MBR1000001';
export const GROUP_NPI = npiFrom('119876543');
export const DOCTOR_NPI = npiFrom('123456789');
export const ORDERER_NPI = npiFrom('134567890');
const FAMILY_MEDICINE = '207Q00000X';

const address = { street: '12 Sample Way', city: 'Anytown', state: 'OH', zip: '43999' };

export const PATIENT: Person = {
	name: { last: 'Doe', first: 'Jane', middle: '' },
	birthDate: '1971-05-03',
	sex: 'F',
	address,
	deathDate: null,
};

export const DOCTOR: Provider = { name: 'Ada Wren MD', npi: DOCTOR_NPI, taxonomy: FAMILY_MEDICINE };

/** An office visit of one unit, pointed at the first diagnosis. */
export function officeLine(parts: Partial<ProfessionalLine> = {}): ProfessionalLine {
	return {
		from: DOS,
		to: DOS,
		code: '99213',
		modifiers: [],
		charge: 20_000,
		units: 1,
		unitKind: 'UN',
		ndc: null,
		place: '11',
		isEmergency: false,
		pointers: [0],
		rendering: DOCTOR,
		...parts,
	};
}

/** A claim of the practice to a payer; its total is that of its lines unless said otherwise. */
export function officeClaim(
	payer: Pick<PreparedPayer, 'id' | 'kind'>,
	parts: Partial<ProfessionalClaim> = {},
): ProfessionalClaim {
	const lines = parts.lines ?? [officeLine()];
	const isComp = payer.kind === 'workers-compensation';
	return {
		kind: 'professional',
		accountNumber: 'ACCT1001',
		payer: { id: payer.id, name: payer.id, kind: payer.kind },
		order: 'primary',
		patient: PATIENT,
		insured: { person: PATIENT, memberId: MEMBER_ID, group: null, relationship: 'self' },
		otherInsurance: [],
		accident: isComp
			? { ...noAccident(), atWork: true, date: DOS, casualtyNumber: 'INJ-77' }
			: noAccident(),
		frequency: '1',
		originalReference: null,
		authorisation: null,
		referral: null,
		clia: '36D0000001',
		mayRelease: true,
		paysProvider: true,
		acceptsAssignment: true,
		patientPaid: 0,
		totalCharge: lines.reduce((sum, { charge }) => sum + charge, 0),
		diagnoses: ['E11.9', 'I10'],
		attachments: [],
		billing: {
			name: 'Sample Clinic',
			npi: GROUP_NPI,
			taxonomy: '261QP2300X',
			taxId: '123456789',
			address,
		},
		facility: null,
		referring: { name: 'Orla Finch MD', npi: ORDERER_NPI, taxonomy: null, role: 'DK' },
		onset: null,
		hospitalStay: null,
		signedOn: DOS,
		lines,
		...parts,
	};
}

/** What a payer has on file of the patient: covered since last year under its first plan. */
export function officeMember(
	payer: Pick<PreparedPayer, 'plans'>,
	parts: Partial<MemberRecord> = {},
): MemberRecord {
	const [planId = ''] = payer.plans.keys();
	return {
		memberId: MEMBER_ID,
		last: 'Doe',
		first: 'Jane',
		birthDate: PATIENT.birthDate,
		sex: 'F',
		coverage: [{ planId, from: '2025-01-01', to: null }],
		elsewhere: null,
		otherFirst: null,
		hospice: null,
		nursingStay: null,
		graceFrom: null,
		questionOpen: false,
		isProtected: false,
		primaryNpi: DOCTOR_NPI,
		...parts,
	};
}

/** What a payer has on file of a provider: of its network for years, and free to do everything. */
export function officeProvider(npi: string, parts: Partial<ProviderRecord> = {}): ProviderRecord {
	return {
		npi,
		standing: 'preferred',
		enrolled: { from: '2020-01-01', to: null },
		mayBill: true,
		mayRender: true,
		mayRefer: true,
		mayOrder: true,
		clia: null,
		...parts,
	};
}

/** A question to a payer; without parts, of a claim that is paid. */
export function officeQuestion(
	payer: PreparedPayer,
	parts: Partial<Adjudication> = {},
): Adjudication {
	const providers = [GROUP_NPI, DOCTOR_NPI, ORDERER_NPI].map((npi) => officeProvider(npi));
	return {
		claim: officeClaim(payer),
		received: RECEIVED,
		decided: DECIDED,
		icn: 'ICN0001',
		payer,
		records: {
			members: new Map([[MEMBER_ID, officeMember(payer)]]),
			providers: new Map(providers.map((one) => [one.npi, one])),
			authorisations: new Map(),
			referrals: new Map(),
		},
		history: emptyHistory(),
		documents: [],
		asked: [],
		book: null,
		...parts,
	};
}
