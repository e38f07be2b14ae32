import { AUDIT_ACTIONS, DENIAL_ACTIONS } from '#domain/journeys';
import type { AuditAction, JourneyAction, JourneyAnswer } from '#domain/journeys';
import { z } from 'zod';
import { encounterShape } from './answer-shape.ts';
import type { JourneyEvent } from './journey-run.ts';

const picks = z.record(z.string(), z.string());
const cents = z.number().int().nullable();
const written = z.strictObject({ member: z.string(), number: z.string(), sheet: encounterShape });
const reflection = z.strictObject({
	energy: z.number().int(),
	patience: z.number().int(),
	curiosity: z.number().int(),
	words: z.string(),
});

/** States whether a word is one of a list; stored answers may only hold these. */
function wordOf<Word extends string>(words: Readonly<Record<Word, string>>) {
	return z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));
}

/** What was handed in or put aside for a chapter. */
export const journeyAnswerShape: z.ZodType<JourneyAnswer> = z.discriminatedUnion('chapter', [
	z.strictObject({ chapter: z.literal('coverage'), picks }),
	z.strictObject({
		chapter: z.literal('coding'),
		sheet: encounterShape,
		hints: z.number().int().nonnegative(),
	}),
	z.strictObject({ chapter: z.literal('claim'), written }),
	z.strictObject({ chapter: z.literal('remittance'), picks }),
	z.strictObject({
		chapter: z.literal('posting'),
		amounts: z.strictObject({ paid: cents, contract: cents, patient: cents, open: cents }),
	}),
	z.strictObject({
		chapter: z.literal('denial'),
		action: wordOf<JourneyAction>(DENIAL_ACTIONS),
		written,
	}),
	z.strictObject({ chapter: z.literal('balance'), amount: cents, picks }),
	z.strictObject({ chapter: z.literal('audit'), action: wordOf<AuditAction>(AUDIT_ACTIONS) }),
	z.strictObject({ chapter: z.enum(['reflect-coder', 'reflect-biller']), reflection }),
]);

/** What happens in a run. */
export const journeyEventShape: z.ZodType<JourneyEvent> = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('started') }),
	z.strictObject({ type: z.literal('answered'), answer: journeyAnswerShape }),
	z.strictObject({ type: z.literal('saved'), answer: journeyAnswerShape }),
]);
