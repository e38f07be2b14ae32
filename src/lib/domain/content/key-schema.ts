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

const foreseen = {
	code: code().optional(),
	has: z.array(code()).min(1).optional(),
	/** A code of the key, or the id of one of its lines. */
	instead: maybe(text()),
	type: maybe(oneOf(WRONG_TYPES)),
	charge: maybe(oneOf(['once', 'each'])),
	feedback: text(),
	misconception: maybe(name()),
};

function namesOneOrSeveral(given: {
	readonly code?: string | undefined;
	readonly has?: readonly string[] | undefined;
}): boolean {
	return (given.code === undefined) !== (given.has === undefined);
}

const NAMES_ONE_OR_SEVERAL = { error: 'must name either one code or, in has, several codes' };

const wrong = z.strictObject(foreseen).refine(namesOneOrSeveral, NAMES_ONE_OR_SEVERAL);

/** On a service line the code may be right and something else on the line wrong. */
const wrongService = z
	.strictObject({
		...foreseen,
		modifier: text().optional(),
		without: text().optional(),
		units: wholeNumber(1, 9999).optional(),
		minutes: wholeNumber(1, 9999).optional(),
		again: z.literal('true', { error: 'must be true, or be left out' }).optional(),
	})
	.refine(namesOneOrSeveral, NAMES_ONE_OR_SEVERAL)
	.refine((given) => slipsOf(given).length < 2, {
		error: 'tells one slip: modifier, without, units, minutes or again',
	})
	.refine((given) => slipsOf(given).length === 0 || given.code !== undefined, {
		error: 'is about one line, so it names its code and not several',
	});

/** Which slips a wrong answer tells. */
export function slipsOf(given: object): string[] {
	return SLIPS.filter((slip) => slip in given);
}

const SLIPS = ['modifier', 'without', 'units', 'minutes', 'again'] as const;

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

const modifierGroups = z
	.union(
		[
			z.array(text()).transform((group) => (group.length === 0 ? [] : [group])),
			z.array(z.array(text()).min(1)),
		],
		{
			error: 'must be a list of modifiers, or a list of such lists',
		},
	)
	.default([]);

const modifiers = z.strictObject({
	all: list(text()),
	oneOf: modifierGroups,
	optional: list(text()),
	order: oneOf(['any']).optional(),
});

const pointers = z.strictObject({
	first: maybe(code()),
	also: list(code()),
	optional: list(code()),
});

const procedureLine = z
	.strictObject({
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
		minutes: wholeNumber(1, 9999).optional(),
		pointers: pointers.optional(),
		evidence: z.array(evidence).min(1, { error: 'must hold at least one piece of evidence' }),
		guideline: oneOrMore(),
		source: text(),
		near: list(code()),
	})
	.refine((line) => line.units === undefined || line.minutes === undefined, {
		error: 'has either units or minutes',
	});

/** Honest alternatives: each is a list of lines that together stand in this place. */
function orAlternatives<Line extends z.ZodType>(line: Line) {
	return z
		.array(z.union([z.strictObject({ oneOf: z.array(z.array(line).min(1)).min(2) }), line]))
		.min(1, { error: 'must hold at least one line' });
}

const pair = z.strictObject({
	lines: z.tuple([text(), text()], { error: 'must name the two lines' }),
	modifier: z.strictObject({ oneOf: z.array(text()).min(1) }),
	on: maybe(oneOf(['either', 'first', 'second'])),
});

const diagnoses = z.strictObject({
	id: name(),
	type: z.literal('diagnoses'),
	lines: orAlternatives(diagnosisLine),
	optional: list(optional),
	wrong: list(wrong),
});

const procedures = z.strictObject({
	id: name(),
	type: z.literal('procedures'),
	lines: orAlternatives(procedureLine),
	pairs: list(pair),
	optional: list(optional),
	wrong: list(wrongService),
});

const query = z.strictObject({
	about: oneOrMore(),
	to: text(),
	hold: list(code()),
	indicators: z
		.array(z.strictObject({ in: text(), quote: text(), words: oneOrMore() }))
		.min(1, { error: 'must hold at least one indicator' }),
	'least-indicators': wholeNumber(1, 20).default(1),
	leading: oneOrMore(),
	feedback: text(),
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
		.default([]),
	query: maybe(query),
});

/** A key as written, before its references are resolved. */
export type WrittenKey = z.output<typeof keySchema>;
export type WrittenPart = WrittenKey['parts'][number];
export type WrittenDiagnosis = z.output<typeof diagnosisLine>;
export type WrittenProcedure = z.output<typeof procedureLine>;
export type WrittenQuery = z.output<typeof query>;
export type WrittenWrong = z.output<typeof wrong>;
export type WrittenWrongService = z.output<typeof wrongService>;
export type WrittenPair = z.output<typeof pair>;
