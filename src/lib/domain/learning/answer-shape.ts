import { z } from 'zod';
import type { Answer } from '#domain/scoring';
import type { AnyAnswer } from './any-attempt.ts';
import { deskAnswerShape } from './desk-shapes.ts';

const confidence = z.enum(['sure', 'unsure']).exactOptional();

/*
 * The shape of an encounter’s answer. It says what kind of thing stands where, and nothing about lengths:
 * whatever was once acknowledged must stay readable, also after a limit of the form has moved.
 */
export const encounterShape: z.ZodType<Answer> = z.strictObject({
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

/** The shape of a stored answer, of an encounter or of a desk. [LE30] */
export const answerShape: z.ZodType<AnyAnswer> = z.union([encounterShape, deskAnswerShape]);
