import { z } from 'zod';
import { EXAMS } from '#domain/questions';
import { LONGEST_MARK, MOST_MARKS } from './sitting-event.ts';
import type { SittingEvent } from './sitting-event.ts';
import type { ItemState, Sitting } from './sitting.ts';

/*
 * The shapes sittings are stored in. What was stored once must stay readable: a field that comes later
 * gets a default here.
 */

const at = z.iso.datetime({ precision: 3 });
const index = z.number().int().nonnegative().max(400);
const option = z.number().int().min(0).max(3);

const textMark = {
	part: z.enum(['case', 'stem']),
	quote: z.string().min(1).max(LONGEST_MARK),
	occurrence: z.number().int().nonnegative().max(10_000),
};
const sure = z.enum(['sure', 'unsure']).nullable();

const started = {
	exam: z.enum(EXAMS),
	mode: z.enum(['exam', 'practice', 'drill']),
	seed: z.string().max(80),
	factor: z.union([z.literal(1), z.literal(1.5), z.literal(2)]),
	endAt: at.nullable(),
	feedback: z.enum(['end', 'each']),
	items: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z0-9-]{1,80}$/),
				domain: z.string().max(20),
				scored: z.boolean(),
				order: z.array(option).length(4),
				revision: z.string().regex(/^[0-9a-f]{64}$/),
				skills: z.array(z.string().max(80)).max(20),
			}),
		)
		.max(400),
};

/** An event of a sitting as it stands in a log. */
export const sittingEventShape: z.ZodType<SittingEvent> = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('started'), ...started }),
	z.strictObject({ type: z.literal('answered'), item: index, choice: option.nullable() }),
	z.strictObject({ type: z.literal('flagged'), item: index, on: z.boolean() }),
	z.strictObject({ type: z.literal('struck'), item: index, option, on: z.boolean() }),
	z.strictObject({ type: z.literal('marked'), item: index, on: z.boolean(), ...textMark }),
	z.strictObject({ type: z.literal('judged'), item: index, sure }),
	z.strictObject({ type: z.literal('left'), item: index }),
	z.strictObject({ type: z.literal('looked-up'), item: index, words: z.string().max(80) }),
	z.strictObject({ type: z.literal('shown'), item: index }),
	z.strictObject({ type: z.literal('paused') }),
	z.strictObject({ type: z.literal('resumed') }),
	z.strictObject({ type: z.literal('ended'), by: z.enum(['learner', 'clock']) }),
	z.strictObject({ type: z.literal('scored'), right: z.array(option).max(400) }),
	z.strictObject({
		type: z.literal('refused'),
		item: index,
		why: z.enum(['late', 'over', 'stale', 'paused', 'shown']),
	}),
]);

const itemState: z.ZodType<ItemState> = z.strictObject({
	choice: option.nullable(),
	choices: z.array(option.nullable()),
	flagged: z.boolean(),
	struck: z.array(option),
	isSeen: z.boolean(),
	isShown: z.boolean(),
	seconds: z.number().int().nonnegative(),
	lookups: z.array(z.string()),
	// Sittings from before there was a pen have no marks.
	marks: z.array(z.strictObject(textMark)).max(MOST_MARKS).default([]),
	sure: sure.default(null),
});

/** A folded sitting as it stands in the quick view. */
export const sittingShape: z.ZodType<Sitting> = z.strictObject({
	number: z.number().int().positive(),
	startedAt: at,
	...started,
	states: z.array(itemState),
	pausedAt: at.nullable(),
	endedAt: at.nullable(),
	endedBy: z.enum(['learner', 'clock']).nullable(),
	right: z.array(option).nullable(),
	refused: z.number().int().nonnegative(),
	lastAt: at,
});
