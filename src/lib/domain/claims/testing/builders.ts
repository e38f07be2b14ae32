import type {
	InstitutionalClaim,
	InstitutionalLine,
	ProfessionalClaim,
	ProfessionalLine,
} from '../claim/claim.ts';
import { npiFrom } from '../claim/npi.ts';
import type { Person } from '../claim/person.ts';
import { noAccident } from '../claim/registration.ts';

/* A claim that nothing is wrong with, to be spoilt in one place by the test that needs it. */

export const GROUP_NPI = npiFrom('119876543');
export const DOCTOR_NPI = npiFrom('123456789');
export const DOS = '2026-02-12';

export function aPerson(parts: Partial<Person> = {}): Person {
	return {
		name: { last: 'Doe', first: 'Jane', middle: '' },
		birthDate: '1971-05-03',
		sex: 'F',
		address: { street: '12 Sample Way', city: 'Anytown', state: 'OH', zip: '43999' },
		deathDate: null,
		...parts,
	};
}

export function aLine(parts: Partial<ProfessionalLine> = {}): ProfessionalLine {
	return {
		from: DOS,
		to: DOS,
		code: '99213',
		modifiers: [],
		charge: 18_000,
		units: 1,
		unitKind: 'UN',
		ndc: null,
		place: '11',
		isEmergency: false,
		pointers: [0],
		rendering: { name: 'Ada Wren MD', npi: DOCTOR_NPI, taxonomy: '207Q00000X' },
		...parts,
	};
}

/** The total is that of the lines unless a test says otherwise. */
export function aClaim(parts: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
	const lines = parts.lines ?? [aLine()];
	return {
		kind: 'professional',
		accountNumber: 'ACCT1001',
		payer: { id: 'test-plan', name: 'Test Plan', kind: 'commercial' },
		order: 'primary',
		patient: aPerson(),
		insured: { person: aPerson(), memberId: 'TST1234567', group: 'G100', relationship: 'self' },
		otherInsurance: [],
		accident: noAccident(),
		frequency: '1',
		originalReference: null,
		authorisation: null,
		referral: null,
		clia: null,
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
			address: { street: '1 Clinic Road', city: 'Anytown', state: 'OH', zip: '439990000' },
		},
		facility: null,
		referring: null,
		onset: null,
		hospitalStay: null,
		signedOn: DOS,
		lines,
		...parts,
	};
}

export function aHospitalLine(parts: Partial<InstitutionalLine> = {}): InstitutionalLine {
	const { place: _place, isEmergency: _at, pointers: _to, rendering: _by, ...core } = aLine();
	return { ...core, revenueCode: '0510', nonCovered: 0, ...parts };
}

export function aHospitalClaim(parts: Partial<InstitutionalClaim> = {}): InstitutionalClaim {
	const lines = parts.lines ?? [aHospitalLine()];
	const { referring: _by, onset: _on, hospitalStay: _in, signedOn: _at, ...core } = aClaim();
	return {
		...core,
		kind: 'institutional',
		totalCharge: lines.reduce((sum, { charge }) => sum + charge, 0),
		typeOfBill: '0131',
		statement: { from: DOS, to: DOS },
		admission: null,
		dischargeStatus: '01',
		conditionCodes: [],
		occurrences: [],
		values: [],
		admittingDiagnosis: null,
		visitReasons: ['E11.9'],
		externalCauses: [],
		attending: { name: 'Ada Wren MD', npi: DOCTOR_NPI, taxonomy: null },
		operating: null,
		lines,
		...parts,
	};
}
