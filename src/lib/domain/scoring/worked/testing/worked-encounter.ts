import { z } from 'zod';

/*
 * A worked encounter: a chart in a few sentences, a key in the authors' language, and answers to it with
 * what each should come to, worked out by hand from the rules. Everything is text, as in a case file.
 */

const text = z.string().trim().min(1);

/** A count out of a count, written `3/4`; learning credit has tenths. */
const figure = text.regex(/^\d+(?:\.\d)?\/\d+$/).transform((written) => {
	const [right = Number.NaN, of = Number.NaN] = written.split('/').map(Number);
	return { right, of };
});

const whole = text.regex(/^\d+$/).transform(Number);

const service = z.strictObject({
	code: z.string(),
	/** Typed as on the sheet: "25 59". */
	modifiers: z.string().default(''),
	units: z.string().default(''),
	/** Letters of diagnosis rows: "AB". */
	pointers: z.string().default(''),
	sure: z.enum(['sure', 'unsure']).optional(),
});

const answer = z.strictObject({
	/** Rows A, B, C …; an empty text is a row left blank. */
	diagnoses: z
		.array(z.union([z.string(), z.strictObject({ code: text, sure: z.enum(['sure', 'unsure']) })]))
		.default([]),
	services: z.array(service).default([]),
	query: z.strictObject({ about: z.string(), wording: z.string() }).optional(),
});

const aids = z.strictObject({
	/** Allowed cents by code, or by code and modifiers: "20610 50". */
	fees: z.record(text, whole).optional(),
	hints: whole.optional(),
	/** Date of service, where the code year matters. */
	dos: text.optional(),
});

const expected = z.strictObject({
	/** An incomplete sheet says only which halves are blank. */
	missing: z.array(text).optional(),
	headline: figure.optional(),
	learning: figure.optional(),
	/** Each `type`, `type subject` or `type subject uncharged`, in the order of the sheet. */
	findings: z.array(text).optional(),
	/** Each `status subject`, with `as code` where another code was given. */
	lines: z.array(text).optional(),
	/** What some of the findings say in particular. */
	told: z.array(z.record(text, z.string())).optional(),
	dimensions: z.record(text, figure).optional(),
	audit: z.record(text, figure).optional(),
	reading: whole.optional(),
	money: z
		.strictObject({
			asCoded: whole,
			asSupported: whole,
			toRepay: whole,
			notBilled: whole,
			/** What the lines are off by, added up without their signs. */
			gross: whole,
			withoutFee: z.array(text),
		})
		.or(z.literal('none').transform(() => null))
		.optional(),
	confidence: z.strictObject({ sure: figure, unsure: figure }).optional(),
	hints: z.strictObject({ used: whole, cost: text.transform(Number) }).optional(),
});

export const workedEncounters = z.array(
	z.strictObject({
		chart: text,
		key: text,
		answers: z
			.array(z.strictObject({ title: text, answer, aids: aids.default({}), expected }))
			.min(1),
	}),
);

export type WorkedEncounter = z.output<typeof workedEncounters>[number];
export type WorkedAnswer = WorkedEncounter['answers'][number];
export type WorkedExpectation = WorkedAnswer['expected'];
