import { serviceKind } from '#domain/codes';
import { sumOf } from '../cents.ts';
import type { Claim, ClaimPayer, InstitutionalLine, ProfessionalLine } from './claim.ts';
import type { CodedEncounter, CodedService, Registration } from './registration.ts';
import { revenueCodeFor } from './revenue-code.ts';

/** Outpatient hospital, admit through discharge, first claim (FL 4). */
const OUTPATIENT_BILL = '0131';
/** Gone home (FL 17). */
const WENT_HOME = '01';

/**
 * Makes the claim that follows from a coded encounter, the registration and the payer. It takes the sheet
 * as it is and mends nothing: what is wrong with it the scrubber or the payer will say. Blank rows go and
 * pointers follow their diagnoses; one that named a blank row points at none (-1). [CL3]
 */
export function claimFromEncounter(
	encounter: CodedEncounter,
	registration: Registration,
	payer: ClaimPayer,
): Claim {
	const { charge: _charge, rendering, referring, onset, signedOn, ...shared } = registration;
	const rows = encounter.diagnoses.map(({ code }) => code);
	const places = rows.map((code, row) =>
		code === '' ? -1 : rows.slice(0, row).filter((other) => other !== '').length,
	);
	const services = encounter.procedures
		.filter(({ code }) => code !== '')
		.map((service) => lineOf(service, encounter.dos, registration));
	const core = {
		...shared,
		payer,
		frequency: '1',
		originalReference: null,
		totalCharge: sumOf(services.map(({ charge }) => charge)),
		diagnoses: rows.filter((code) => code !== ''),
		attachments: [],
	} as const;
	if (encounter.perspective === 'institutional') {
		const lines = services.map((line): InstitutionalLine => {
			const { pointers: _pointers, ...rest } = line;
			return { ...rest, revenueCode: revenueCodeFor(line.code, encounter.pos), nonCovered: 0 };
		});
		return {
			...core,
			kind: 'institutional',
			typeOfBill: OUTPATIENT_BILL,
			statement: { from: encounter.dos, to: encounter.dos },
			admission: null,
			dischargeStatus: WENT_HOME,
			conditionCodes: [],
			occurrences: [],
			values: [],
			admittingDiagnosis: null,
			visitReasons: core.diagnoses.slice(0, 1),
			externalCauses: core.diagnoses.filter((code) => /^[V-Y]/.test(code)),
			attending: rendering,
			operating: null,
			lines,
		};
	}
	return {
		...core,
		kind: 'professional',
		referring,
		onset,
		hospitalStay: null,
		signedOn,
		lines: services.map((line): ProfessionalLine => ({
			...line,
			place: encounter.pos,
			isEmergency: encounter.pos === '23',
			pointers: line.pointers.map((letter) => places[letter.charCodeAt(0) - 65] ?? -1),
			rendering,
		})),
	};
}

function lineOf(service: CodedService, dos: string, { charge }: Registration) {
	const { code, modifiers, units, pointers } = service;
	const isTimed = serviceKind(code) === 'anesthesia';
	return {
		from: dos,
		to: dos,
		code,
		modifiers,
		// A practice charges anaesthesia by the case, everything else by the unit.
		charge: (charge(code, modifiers) ?? 0) * (isTimed ? 1 : (units ?? 0)),
		units: units ?? 0,
		unitKind: isTimed ? ('MJ' as const) : ('UN' as const),
		ndc: null,
		pointers,
	};
}
