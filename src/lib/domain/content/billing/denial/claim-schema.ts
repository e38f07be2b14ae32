import { noAccident } from '#domain/claims';
import type { Person, ProfessionalClaim, ProfessionalLine } from '#domain/claims';
import { z } from 'zod';
import { amount, shortCodes, yesOrNo } from '../../payer-values.ts';
import { isoDate, list, maybe, oneOf, text, wholeNumber } from '../../yaml-values.ts';

/*
 * A claim as a case writes it: what differs between claims, in the words of the form. Addresses are the
 * same made-up one everywhere, since no decision rests on them.
 */

const ADDRESS = { street: '12 Sample Way', city: 'Anytown', state: 'OH', zip: '43999' } as const;
const TAX_ID = '123456789';
const LETTERS = 'ABCDEFGHIJKL';

const npi = () => text().regex(/^\d{10}$/, { error: 'must be an NPI of ten digits' });
const provider = z.strictObject({ name: text(), npi: npi(), taxonomy: maybe(text()) });

const line = z.strictObject({
	code: text(),
	modifiers: shortCodes(),
	from: isoDate(),
	to: maybe(isoDate()),
	place: text().regex(/^\d{2}$/, { error: 'must be a place-of-service code of two digits' }),
	charge: amount(),
	units: wholeNumber(0, 9999).default(1),
	pointers: z.array(text().regex(/^[A-L]$/, { error: 'must be letters from A to L' })),
});

/** The `Claim` section. */
export const claimSchema = z.strictObject({
	account: text(),
	received: isoDate(),
	patient: z.strictObject({
		last: text(),
		first: text(),
		born: isoDate(),
		sex: oneOf(['F', 'M', 'U']),
	}),
	member: text(),
	group: maybe(text()),
	accident: z
		.strictObject({ work: yesOrNo(), date: maybe(isoDate()), number: maybe(text()) })
		.optional(),
	frequency: oneOf(['1', '7', '8']).default('1'),
	original: maybe(text()),
	authorisation: maybe(text()),
	referral: maybe(text()),
	clia: maybe(text()),
	attachments: list(text()),
	diagnoses: z.array(text()).min(1, { error: 'must name at least one diagnosis' }).max(12),
	referring: z
		.strictObject({ name: text(), npi: npi(), role: oneOf(['DN', 'DK', 'DQ']) })
		.optional(),
	billing: provider,
	rendering: provider,
	signed: isoDate(),
	lines: z.array(line).min(1, { error: 'must have at least one line' }).max(6),
});

export type WrittenClaim = z.output<typeof claimSchema>;

/** Makes the claim of what is written. The payer's kind is known once the payer is. */
export function buildClaim(written: WrittenClaim, payerId: string): ProfessionalClaim {
	const { patient, accident, referring, rendering } = written;
	const person: Person = {
		name: { last: patient.last, first: patient.first, middle: '' },
		birthDate: patient.born,
		sex: patient.sex,
		address: ADDRESS,
		deathDate: null,
	};
	const lines = written.lines.map((one): ProfessionalLine => ({
		from: one.from,
		to: one.to ?? one.from,
		code: one.code,
		modifiers: one.modifiers,
		charge: one.charge,
		units: one.units,
		unitKind: 'UN',
		ndc: null,
		place: one.place,
		isEmergency: false,
		pointers: one.pointers.map((letter) => LETTERS.indexOf(letter)),
		rendering,
	}));
	return {
		kind: 'professional',
		accountNumber: written.account,
		payer: { id: payerId, name: payerId, kind: 'commercial' },
		order: 'primary',
		patient: person,
		insured: { person, memberId: written.member, group: written.group, relationship: 'self' },
		otherInsurance: [],
		accident:
			accident === undefined
				? noAccident()
				: {
						...noAccident(),
						atWork: accident.work,
						date: accident.date,
						casualtyNumber: accident.number,
					},
		frequency: written.frequency,
		originalReference: written.original,
		authorisation: written.authorisation,
		referral: written.referral,
		clia: written.clia,
		mayRelease: true,
		paysProvider: true,
		acceptsAssignment: true,
		patientPaid: 0,
		totalCharge: lines.reduce((sum, { charge }) => sum + charge, 0),
		diagnoses: written.diagnoses,
		attachments: written.attachments,
		billing: { ...written.billing, taxId: TAX_ID, address: ADDRESS },
		facility: null,
		referring: referring === undefined ? null : { ...referring, taxonomy: null },
		onset: null,
		hospitalStay: null,
		signedOn: written.signed,
		lines,
	};
}
