import { z } from 'zod';
import type { EvidenceFact } from '#domain/claims';
import { amount, codes, percent, yesOrNo } from '../../payer-values.ts';
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
import {
	ACTIONS,
	ASKS,
	AUDITS,
	BEARERS,
	CAUSES,
	CLOCKS,
	FAMILIES,
	PREVENTIONS,
	WRITE_OFFS,
} from './denial-words.ts';
import { wordFrom as word } from '../words-schema.ts';

const FACTS: Record<EvidenceFact, EvidenceFact> = {
	necessary: 'necessary',
	level: 'level',
	distinct: 'distinct',
	units: 'units',
	repeat: 'repeat',
	'new-patient': 'new-patient',
	authorised: 'authorised',
	referred: 'referred',
	'on-time': 'on-time',
	enrolled: 'enrolled',
	covered: 'covered',
	identity: 'identity',
	price: 'price',
};

const span = { from: isoDate(), to: maybe(isoDate()) };
const fields = z.record(z.string(), z.string().trim()).default({});

/** What the payer has in its own file of a member. */
export const payerKnowsSchema = z.strictObject({
	/** `stranger` where the payer does not know the member. */
	member: oneOf(['known', 'stranger']).default('known'),
	/** Name and number as the payer has them, where the claim has others. */
	as: z
		.strictObject({ member: maybe(text()), first: maybe(text()), last: maybe(text()) })
		.optional(),
	coverage: list(z.strictObject({ plan: name(), ...span })),
	elsewhere: z.strictObject({ payer: text(), forwards: yesOrNo(), ...span }).optional(),
	'other-first': z.strictObject({ payer: text(), ...span }).optional(),
	'grace-from': maybe(isoDate()),
	'question-open': yesOrNo(),
	protected: yesOrNo(),
	primary: maybe(text()),
	standing: oneOf(['preferred', 'network', 'outside']).default('preferred'),
	enrolled: maybe(isoDate()),
	authorisations: list(
		z.strictObject({
			number: text(),
			services: codes(),
			units: wholeNumber(1, 999),
			npi: maybe(text()),
			...span,
		}),
	),
	referrals: list(z.strictObject({ number: text(), visits: wholeNumber(0, 99), ...span })),
	before: list(
		z.strictObject({
			icn: text(),
			received: isoDate(),
			diagnoses: list(text()),
			lines: z.array(
				z.strictObject({
					/** Empty only for room, board and the like of a hospital. */
					code: z.string().trim(),
					modifiers: list(text()),
					from: isoDate(),
					charge: amount(),
					units: wholeNumber(1, 9999).default(1),
					/** Only on a hospital's claim. */
					revenue: maybe(text()),
				}),
			),
		}),
	),
	papers: z.record(z.string(), z.array(word(FACTS))).default({}),
	/** What the payer allowed by mistake, where its contract says more. */
	'paid-as': list(z.strictObject({ line: wholeNumber(1, 6), allowed: amount() })),
	asked: list(z.strictObject({ date: isoDate(), dos: isoDate() })),
});

/** The key of a denial. */
export const denialKeySchema = z.strictObject({
	revision: wholeNumber(1, 9999),
	'payer-knows': payerKnowsSchema,
	line: wholeNumber(1, 6).default(1),
	reading: z.strictObject({ bearer: word(BEARERS), says: word(FAMILIES) }),
	audit: z.strictObject({ verdict: word(AUDITS), line: text() }).optional(),
	cause: word(CAUSES),
	action: word(ACTIONS),
	also: list(z.strictObject({ action: word(ACTIONS), percent: percent(), feedback: text() })),
	wrong: z.partialRecord(word(ACTIONS), text()).default({}),
	claim: fields,
	harmless: fields,
	'write-off': maybe(word(WRITE_OFFS)),
	enclose: oneOrMore(),
	'may-enclose': oneOrMore(),
	clock: word(CLOCKS),
	deadline: maybe(isoDate()),
	letter: z
		.strictObject({
			clause: oneOrMore(),
			ask: word(ASKS),
			cites: list(z.strictObject({ in: text(), quote: text(), words: oneOrMore() })),
		})
		.optional(),
	evidence: list(z.strictObject({ for: oneOrMore(), in: text(), quote: text() })),
	prevention: z.array(word(PREVENTIONS)).min(1, { error: 'must name at least one' }),
	recoverable: amount(),
	'next-payer': z
		.strictObject({
			payer: name(),
			member: text(),
			plan: name(),
			order: oneOf(['primary', 'secondary']),
			recoverable: amount(),
		})
		.optional(),
});

export type WrittenPayerKnows = z.output<typeof payerKnowsSchema>;

export type WrittenDenialKey = z.output<typeof denialKeySchema>;
