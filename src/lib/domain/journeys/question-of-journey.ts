import { claimFromEncounter, decideClaim, emptyHistory, noAccident } from '#domain/claims';
import type {
	Adjudication,
	Claim,
	ClaimDocument,
	MemberHistory,
	PayerRecords,
	ProfessionalClaim,
	Registration,
} from '#domain/claims';
import type { Answer } from '#domain/scoring';
import type { JourneyWorld } from './journey-world.ts';
import type { Held } from './journey-state.ts';

const TAX_ID = '123456789';

/** What the practice charges for one unit: its share of the payer's fee, up to the next whole dollar. */
function chargeFor({ journey, payer }: JourneyWorld) {
	const { chargeShare } = journey.secrets.registration;
	return (code: string, modifiers: readonly string[]): number | null => {
		const { prices } = payer.prepared;
		const fee = prices.allowed(code, modifiers) ?? prices.allowed(code, []);
		return fee === null ? null : Math.ceil((fee * chargeShare) / 10_000) * 100;
	};
}

/** The claim that follows from a sheet and the registration, mended in nothing. [JR3] */
export function claimOf(
	world: JourneyWorld,
	held: Held,
	sheet: Answer,
	signedOn: string,
): ProfessionalClaim {
	const { registration } = world.journey.secrets;
	const { patient, billing, group } = registration;
	const { dos, pos } = world.coding.facts;
	const filled: Registration = {
		accountNumber: registration.account,
		patient,
		insured: { person: patient, memberId: held.member, group, relationship: 'self' },
		order: 'primary',
		otherInsurance: [],
		accident: noAccident(),
		onset: null,
		authorisation: held.authorisation,
		referral: held.referral,
		clia: registration.clia,
		mayRelease: true,
		paysProvider: true,
		acceptsAssignment: true,
		patientPaid: held.copay,
		billing: { ...billing, taxId: TAX_ID, address: patient.address },
		rendering: registration.rendering,
		referring: registration.referring,
		facility: null,
		signedOn,
		charge: chargeFor(world),
	};
	const { id, name, prepared } = world.payer;
	const claim: Claim = claimFromEncounter(
		{
			dos,
			pos,
			perspective: 'professional',
			diagnoses: sheet.diagnoses,
			procedures: sheet.procedures,
		},
		filled,
		{ id, name, kind: prepared.kind },
	);
	if (claim.kind !== 'professional') throw new Error('A professional encounter makes its claim.');
	return claim;
}

/** The payer's file of the member, clinicians and numbers. */
function recordsOf({ journey, coding }: JourneyWorld): PayerRecords {
	const { registration } = journey.secrets;
	const { memberId, patient, planId, coveredFrom, billing, rendering, referring } = registration;
	const npis = [billing.npi, rendering.npi, ...(referring === null ? [] : [referring.npi])];
	const span = { from: coveredFrom, to: null };
	const { dos } = coding.facts;
	return {
		members: new Map([
			[
				memberId,
				{
					memberId,
					last: patient.name.last,
					first: patient.name.first,
					birthDate: patient.birthDate,
					sex: patient.sex,
					coverage: [{ planId, ...span }],
					elsewhere: null,
					otherFirst: null,
					hospice: null,
					nursingStay: null,
					graceFrom: null,
					questionOpen: false,
					isProtected: false,
					primaryNpi: null,
				},
			],
		]),
		providers: new Map(
			[...new Set(npis)].map((npi) => [
				npi,
				{
					npi,
					standing: 'preferred' as const,
					enrolled: { from: '2020-01-01', to: null },
					mayBill: true,
					mayRender: true,
					mayRefer: true,
					mayOrder: true,
					clia: registration.clia,
				},
			]),
		),
		authorisations: new Map(
			registration.authorisations.map(({ number, services, units }) => [
				number,
				{
					number,
					memberId,
					services: services.map((code) => ({ from: code, to: code })),
					units,
					npi: null,
					from: dos.slice(0, 4).concat('-01-01'),
					to: null,
				},
			]),
		),
		referrals: new Map(
			registration.referrals.map(({ number, visits }) => [
				number,
				{ number, memberId, visits, isApproved: true, from: '2025-01-01', to: null },
			]),
		),
	};
}

/** A claim as the question it asks of the payer. */
export function questionOf(
	world: JourneyWorld,
	claim: Claim,
	asked: {
		readonly received: string;
		readonly decided: string;
		readonly icn: string;
		readonly history: MemberHistory;
		readonly documents?: readonly ClaimDocument[];
	},
): Adjudication {
	return {
		documents: [],
		...asked,
		claim,
		payer: world.payer.prepared,
		records: recordsOf(world),
		asked: [],
		book: world.book,
	};
}

/** What the payer remembers of the member from before the visit. */
export function historyBefore(world: JourneyWorld): MemberHistory {
	let history = emptyHistory();
	const { registration } = world.journey.secrets;
	const held = { member: registration.memberId, authorisation: null, referral: null, copay: 0 };
	for (const { icn, received, diagnoses, lines } of registration.before) {
		const from = lines[0]?.from ?? received;
		const blank = claimOf(
			world,
			held,
			{
				schema: 'answer/1',
				diagnoses: diagnoses.map((code) => ({ code })),
				procedures: lines.map(({ code, modifiers }) => ({
					...{ code, modifiers, units: 1, pointers: ['A'] },
				})),
			},
			received,
		);
		const claim = {
			...blank,
			accountNumber: icn,
			totalCharge: lines.reduce((sum, { charge }) => sum + charge, 0),
			lines: blank.lines.map((line, at) => {
				return { ...line, from, to: from, place: '11', charge: lines[at]?.charge ?? line.charge };
			}),
		};
		const asked = { received, decided: received, icn, history };
		({ history } = decideClaim(questionOf(world, claim, asked)));
	}
	return history;
}

/** The record as the payer's reviewer reads it. */
export function recordOf({ journey, coding }: JourneyWorld, held: Held): ClaimDocument {
	const { kind, shows } = journey.secrets.registration.record;
	const { dos } = coding.facts;
	const memberId = held.member;
	return { kind, memberId, from: dos, to: dos, dated: dos, isComplete: true, shows };
}
