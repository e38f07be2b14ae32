import { z } from 'zod';
import { amount, percent } from '../../payer-values.ts';
import {
	isoDate,
	list,
	maybe,
	name,
	oneOf,
	oneOrMore,
	text,
	wholeNumber,
} from '../../yaml-values.ts';

/* The Appointment and the Coverage of an eligibility case, as they are written. */

const person = z.strictObject({
	last: text(),
	first: text(),
	middle: maybe(text()),
	born: isoDate(),
	sex: oneOf(['F', 'M', 'U']),
});

const npi = text().regex(/^\d{10}$/, { error: 'must be ten digits' });
const clock = text().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
	error: 'must be an hour such as 09:40',
});
const printed = text().max(264, { error: 'must be at most 264 characters long' });

export const appointmentSchema = z.strictObject({
	date: isoDate(),
	time: clock,
	practice: text(),
	npi,
	clinician: text(),
	reason: text(),
	patient: person,
	services: z
		.array(
			z.strictObject({
				code: text(),
				words: text(),
				type: text().regex(/^[0-9A-Z]{1,2}$/, { error: 'must be one or two characters' }),
				units: wholeNumber(1, 999).default(1),
				charge: amount(),
				allowed: z.record(z.string(), amount()).default({}),
			}),
		)
		.min(1, { error: 'must name at least one service' }),
});

/** Yes or no where it is told at all; what is left out stays untold. */
const told = oneOf(['yes', 'no']).transform((written) => written === 'yes');

const benefit = z.strictObject({
	kind: oneOf(['copay', 'coinsurance', 'deductible', 'out-of-pocket']),
	services: z.array(text()).min(1, { error: 'must name a kind of service' }),
	amount: amount().optional(),
	percent: percent().optional(),
	period: oneOf(['visit', 'year', 'left']).optional(),
	scope: oneOf(['individual', 'family']).optional(),
	network: told.optional(),
	authorisation: told.optional(),
});

const answer = z.strictObject({
	sent: isoDate(),
	time: clock,
	trace: text(),
	'payer-id': text(),
	member: text(),
	insured: person,
	patient: person.optional(),
	coverage: oneOf(['active', 'inactive']).optional(),
	plan: maybe(text()),
	from: maybe(isoDate()),
	to: maybe(isoDate()),
	notes: list(printed),
	'primary-care': z.strictObject({ name: text(), npi }).optional(),
	benefits: list(benefit),
	'other-payers': list(z.strictObject({ id: text(), name: text() })),
	refusal: z
		.strictObject({
			reason: text().regex(/^\d{2}$/, { error: 'must be two digits' }),
			action: text().regex(/^[A-Z]$/, { error: 'must be one letter' }),
		})
		.optional(),
});

const card = z.strictObject({
	plan: text(),
	type: text(),
	subscriber: text(),
	member: text(),
	group: maybe(text()),
	effective: maybe(isoDate()),
	front: list(z.strictObject({ label: text(), says: text() })),
	back: oneOrMore(),
});

export const coverageSchema = z
	.array(
		z.strictObject({
			id: name(),
			payer: name(),
			plan: name(),
			name: text(),
			says: text(),
			card: card.optional(),
			answer: answer.optional(),
		}),
		{ error: 'must be a list' },
	)
	.min(1, { error: 'must name at least one coverage' })
	.max(5, { error: 'must name at most five coverages' });

export type WrittenPerson = z.output<typeof person>;
export type WrittenAppointment = z.output<typeof appointmentSchema>;
export type WrittenCoverage = z.output<typeof coverageSchema>[number];
