import { z } from 'zod';
import { WRONG_TYPES } from './wrong-type.ts';
import { list, maybe, name, oneOf, oneOrMore, text, wholeNumber } from './yaml-values.ts';

/*
 * The key language, as authors write it (see content/README.md). What comes out is still the
 * author's shape; `buildKey` turns it into the one the scorer reads.
 */

const code = () =>
	text().regex(/^[A-Za-z0-9.]{3,8}$/, { error: 'must be a code, such as E11.621 or "99213"' });

const evidence = z
	.strictObject({
		in: text(),
		quote: text().optional(),
		absent: text().optional(),
	})
	.refine((given) => (given.quote === undefined) !== (given.absent === undefined), {
		error: 'must have either a quote or, for what the chart does not say, absent',
	});

const optional = z.strictObject({ code: code(), why: text() });

const wrong = z
	.strictObject({
		code: code().optional(),
		has: z.array(code()).min(1).optional(),
		instead: maybe(code()),
		type: maybe(oneOf(WRONG_TYPES)),
		charge: maybe(oneOf(['once', 'each'])),
		feedback: text(),
		misconception: maybe(name()),
	})
	.refine((given) => (given.code === undefined) !== (given.has === undefined), {
		error: 'must name either one code or, in has, several codes',
	});

const diagnosisLine = z.strictObject({
	id: name().optional(),
	code: code(),
	first: z
		.union([z.literal('true'), z.strictObject({ oneOf: z.array(code()).min(1) })], {
			error: 'must be true, or oneOf with the codes of which any may be first-listed',
		})
		.optional(),
	after: oneOrMore(),
	evidence: z.array(evidence).min(1, { error: 'must hold at least one piece of evidence' }),
	guideline: oneOrMore(),
	near: list(code()),
});

const modifiers = z.strictObject({
	all: list(text()),
	oneOf: list(text()),
	optional: list(text()),
	order: oneOf(['any']).optional(),
});

const pointers = z.strictObject({
	first: maybe(code()),
	also: list(code()),
	optional: list(code()),
});

const procedureLine = z.strictObject({
	id: name().optional(),
	code: code(),
	basis: z
		.strictObject({
			mdm: maybe(code()),
			time: maybe(code()),
			minutes: maybe(wholeNumber(0, 1440)),
		})
		.optional(),
	modifiers: modifiers.optional(),
	units: wholeNumber(1, 9999).optional(),
	pointers: pointers.optional(),
	evidence: z.array(evidence).min(1, { error: 'must hold at least one piece of evidence' }),
	guideline: oneOrMore(),
	source: text(),
	near: list(code()),
});

const diagnoses = z.strictObject({
	id: name(),
	type: z.literal('diagnoses'),
	lines: z.array(diagnosisLine).min(1, { error: 'must hold at least one line' }),
	optional: list(optional),
	wrong: list(wrong),
});

const procedures = z.strictObject({
	id: name(),
	type: z.literal('procedures'),
	lines: z.array(procedureLine).min(1, { error: 'must hold at least one line' }),
	optional: list(optional),
	wrong: list(wrong),
});

/** The fenced YAML of a case's `## Key`. */
export const keySchema = z.strictObject({
	revision: wholeNumber(1, 9999).default(1),
	scope: z.record(name(), name()).default({}),
	'payer-rules': oneOrMore(),
	parts: z
		.array(
			z.discriminatedUnion('type', [diagnoses, procedures], {
				error: 'must have a type: diagnoses or procedures',
			}),
		)
		.min(1, { error: 'must hold at least one part' }),
	query: maybe(z.never({ error: 'is not read by this version; leave it null' })),
});

/** A key as written, before its references are resolved. */
export type WrittenKey = z.output<typeof keySchema>;
export type WrittenPart = WrittenKey['parts'][number];
export type WrittenDiagnosis = z.output<typeof diagnosisLine>;
export type WrittenProcedure = z.output<typeof procedureLine>;
