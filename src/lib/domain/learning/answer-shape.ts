import { z } from 'zod';
import type { Answer } from '#domain/scoring';

const confidence = z.enum(['sure', 'unsure']).exactOptional();

/**
 * The shape of a stored answer. It says what kind of thing stands where, and nothing about lengths:
 * whatever was once acknowledged must stay readable, also after a limit of the form has moved.
 */
export const answerShape: z.ZodType<Answer> = z.strictObject({
	schema: z.literal('answer/1'),
	diagnoses: z.array(z.strictObject({ code: z.string(), confidence })),
	procedures: z.array(
		z.strictObject({
			code: z.string(),
			modifiers: z.array(z.string()),
			units: z.number().nullable(),
			pointers: z.array(z.string()),
			confidence,
		}),
	),
	query: z
		.strictObject({ about: z.string(), indicators: z.string().default(''), wording: z.string() })
		.exactOptional(),
});
