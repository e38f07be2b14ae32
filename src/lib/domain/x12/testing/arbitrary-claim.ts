/* long because a claim has many fields, and each is made here and nowhere else. */
import fc from 'fast-check';
import type {
	Claim,
	InstitutionalClaim,
	InstitutionalLine,
	ProfessionalClaim,
	ProfessionalLine,
	Provider,
} from '#domain/claims';
import { claimAsSent } from '../claim/claim-as-sent.ts';
import type { ClaimSending } from '../claim/write-claims.ts';
import {
	cents,
	core,
	day,
	diagnosis,
	option,
	provider,
	taxonomy,
	token,
} from './arbitrary-parts.ts';

/* Claims of every shape a file can tell, so that what is written can be held against what is read. */

export const SENDING: ClaimSending = {
	sender: 'DEMOSENDER',
	receiver: 'DEMORECEIVER',
	control: 101,
	date: '2026-03-02',
	time: '0900',
	senderName: 'DEMO CLINIC',
	contact: 'BILLING DESK',
	phone: '5555550100',
	addressOf: () => null,
};

const lineCore = {
	from: day,
	code: fc.stringMatching(/^\d{5}$/),
	modifiers: fc.array(fc.constantFrom('25', '59', 'LT', 'RT', 'XS'), { maxLength: 4 }),
	charge: cents,
	units: fc.constantFrom(1, 2, 10, 15.5, 999),
	ndc: option(fc.stringMatching(/^\d{11}$/)),
};

function lasting<Line extends { readonly from: string }>(
	line: fc.Arbitrary<Line>,
): fc.Arbitrary<Line & { to: string }> {
	return fc.tuple(line, fc.boolean(), day).map(([one, isLong, other]) => ({
		...one,
		to: isLong && other > one.from ? other : one.from,
	}));
}

function professionalLine(
	count: number,
	rendering: fc.Arbitrary<Provider | null>,
): fc.Arbitrary<ProfessionalLine> {
	return lasting(
		fc.record({
			...lineCore,
			unitKind: fc.constantFrom('UN', 'MJ'),
			place: fc.constantFrom('11', '22', '23'),
			isEmergency: fc.boolean(),
			pointers: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), {
				minLength: 1,
				maxLength: Math.min(4, count),
			}),
			rendering,
		}),
	);
}

const hospitalLine: fc.Arbitrary<InstitutionalLine> = lasting(
	fc.record({
		...lineCore,
		code: option(lineCore.code),
		unitKind: fc.constantFrom('UN', 'DA'),
		revenueCode: fc.stringMatching(/^0\d{3}$/),
		nonCovered: fc.constantFrom(0, 0, 1_250),
	}),
).map((line) => (line.code === null ? { ...line, modifiers: [] } : line));

const diagnoses = (most: number) => fc.uniqueArray(diagnosis, { minLength: 1, maxLength: most });

/** Where the patient is the insured, they are told once. */
function oneSelf<Kind extends Claim>(claim: Kind): Kind {
	if (claim.insured.relationship !== 'self') return claim;
	return { ...claim, insured: { ...claim.insured, person: claim.patient } };
}

function total(charges: readonly number[]): number {
	return charges.reduce((sum, charge) => sum + charge, 0);
}

/** A professional claim that a file can tell. */
export const arbitraryProfessional: fc.Arbitrary<ProfessionalClaim> = diagnoses(12)
	.chain((codes) =>
		fc
			.tuple(fc.constant(codes), provider(taxonomy), fc.boolean())
			.chain(([, shared, isShared]) =>
				fc.tuple(
					fc.constant(codes),
					fc.array(
						professionalLine(
							codes.length,
							isShared ? fc.constant(shared) : option(provider(taxonomy)),
						),
						{ minLength: 1, maxLength: 6 },
					),
				),
			),
	)
	.chain(([codes, lines]) => {
		const charges = lines.map(({ charge }) => charge);
		return fc
			.record({
				kind: fc.constant('professional' as const),
				...core(charges),
				frequency: fc.constantFrom('1', '7', '8'),
				originalReference: token,
				clia: option(token),
				totalCharge: fc.constant(total(charges)),
				diagnoses: fc.constant(codes),
				referring: option(
					fc
						.tuple(provider(taxonomy), fc.constantFrom('DN', 'DK', 'DQ'))
						.map(([who, role]) => ({ ...who, role })),
				),
				onset: option(fc.record({ qualifier: fc.constantFrom('431', '484'), date: day })),
				hospitalStay: option(fc.record({ from: day, to: day })),
				signedOn: option(day),
				lines: fc.constant(lines),
			})
			.map((claim) =>
				oneSelf({
					...claim,
					originalReference: claim.frequency === '1' ? null : claim.originalReference,
				}),
			);
	})
	.map((claim) => claim);

/** A hospital claim that a file can tell. */
export const arbitraryInstitutional: fc.Arbitrary<InstitutionalClaim> = fc
	.array(hospitalLine, { minLength: 1, maxLength: 6 })
	.chain((lines) => {
		const charges = lines.map(({ charge }) => charge);
		return fc
			.record({
				kind: fc.constant('institutional' as const),
				...core(charges),
				clia: fc.constant(null),
				originalReference: token,
				frequency: fc.constantFrom('1', '7', '8'),
				typeOfBill: fc.constant(''),
				statement: fc.record({ from: day, to: day }),
				admission: option(
					fc.record({
						date: day,
						hour: fc.constantFrom('00', '09', '23'),
						priority: fc.constantFrom('1', '3'),
						origin: fc.constantFrom('1', '7'),
					}),
				),
				dischargeStatus: fc.constantFrom('01', '30'),
				conditionCodes: fc.uniqueArray(fc.constantFrom('09', 'D1', '44'), { maxLength: 3 }),
				occurrences: fc.array(fc.record({ code: fc.constantFrom('11', 'A1', '24'), date: day }), {
					maxLength: 3,
				}),
				values: fc.array(fc.record({ code: fc.constantFrom('80', 'A1', '02'), amount: cents }), {
					maxLength: 14,
				}),
				totalCharge: fc.constant(total(charges)),
				diagnoses: diagnoses(25),
				admittingDiagnosis: option(diagnosis),
				visitReasons: fc.array(diagnosis, { maxLength: 3 }),
				externalCauses: fc.array(diagnosis, { maxLength: 4 }),
				attending: option(provider(taxonomy)),
				operating: option(provider(taxonomy)),
				lines: fc.constant(lines),
			})
			.map((claim) =>
				oneSelf({
					...claim,
					typeOfBill: `013${claim.frequency}`,
					originalReference: claim.frequency === '1' ? null : claim.originalReference,
				}),
			);
	});

export const arbitraryClaim: fc.Arbitrary<Claim> = fc.oneof(
	arbitraryProfessional,
	arbitraryInstitutional,
);

/** The claims as a file tells them. */
export function asSent(claims: readonly Claim[]): Claim[] {
	return claims.map((claim) => claimAsSent(claim, SENDING.date));
}
