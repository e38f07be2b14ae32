import { DOCUMENT_KINDS, isNpi } from '#domain/claims';
import type { EvidenceFact } from '#domain/claims';
import { z } from 'zod';
import { amount } from '../payer-values.ts';
import { isoDate, list, maybe, name, oneOf, oneOrMore, text, wholeNumber } from '../yaml-values.ts';

/* A journey as its file writes it. Addresses are one made-up one everywhere: no decision rests on them. */

export const JOURNEY_SCHEMA = 'journey/1';

export const journeyFactsSchema = z.strictObject({
	schema: z.literal(JOURNEY_SCHEMA, {
		error: `must be ${JOURNEY_SCHEMA}, the version this program reads`,
	}),
	id: name().max(60, { error: 'must be at most 60 characters long' }),
	kind: z.literal('journey', { error: 'must be journey' }),
	title: text(),
	summary: text(),
	case: name(),
	payer: name(),
	minutes: wholeNumber(1, 240),
	length: oneOf(['full', 'short']).default('full'),
	status: oneOf(['draft', 'review', 'published', 'retired']),
	authors: oneOrMore(),
	sources: oneOrMore(),
});

const npi = () =>
	text().refine((written) => isNpi(written), {
		error: 'must be an NPI: ten digits, the last of which checks the others',
	});
const provider = z.strictObject({ name: text(), npi: npi(), taxonomy: maybe(text()) });

const FACTS: readonly [EvidenceFact, ...EvidenceFact[]] = [
	'necessary',
	'level',
	'distinct',
	'units',
	'repeat',
	'new-patient',
];

const day = (usual: number) => wholeNumber(0, 400).default(usual);

/** The `Registration` section. */
export const registrationSchema = z.strictObject({
	account: text(),
	patient: z.strictObject({
		last: text(),
		first: text(),
		born: isoDate(),
		sex: oneOf(['F', 'M', 'U']),
	}),
	member: text(),
	/** Where the front desk slipped: the number it wrote instead of the one on the card. */
	'desk-wrote': maybe(text()),
	group: maybe(text()),
	plan: name(),
	'covered-from': isoDate().default('2025-01-01'),
	billing: provider,
	rendering: provider,
	referring: z
		.strictObject({ name: text(), npi: npi(), role: oneOf(['DN', 'DK', 'DQ']) })
		.optional(),
	authorisation: maybe(text()),
	referral: maybe(text()),
	clia: maybe(text()),
	copay: amount().default(0),
	charges: wholeNumber(100, 900),
	record: z
		.strictObject({ kind: oneOf(DOCUMENT_KINDS), shows: list(oneOf(FACTS)) })
		.default({ kind: 'medical-record', shows: [] }),
	authorisations: list(
		z.strictObject({ number: text(), services: z.array(text()), units: wholeNumber(1, 999) }),
	),
	referrals: list(z.strictObject({ number: text(), visits: wholeNumber(0, 99) })),
	before: list(
		z.strictObject({
			icn: text(),
			received: isoDate(),
			diagnoses: list(text()),
			lines: z.array(
				z.strictObject({
					code: text(),
					modifiers: list(text()),
					from: isoDate(),
					charge: amount(),
				}),
			),
		}),
	),
	days: z
		.strictObject({
			coded: day(1),
			sent: day(1),
			remitted: day(18),
			worked: day(4),
			answered: day(21),
			statement: day(3),
			paid: day(20),
			audited: day(240),
		})
		.prefault({}),
});

export type WrittenRegistration = z.output<typeof registrationSchema>;

/** The `Questions` section: what is asked about the coverage, with what each answer puts on the claim. */
export const questionsSchema = z
	.array(
		z.strictObject({
			id: name(),
			ask: text(),
			options: z
				.array(
					z.strictObject({
						id: name(),
						text: text(),
						right: oneOf(['yes', 'no']).default('no'),
						why: text(),
						sets: z
							.strictObject({
								member: text().exactOptional(),
								authorisation: text().exactOptional(),
								referral: text().exactOptional(),
								copay: amount().exactOptional(),
							})
							.default({}),
					}),
				)
				.min(2, { error: 'must have at least two options' })
				.max(6),
		}),
	)
	.max(8);
