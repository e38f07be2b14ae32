import type { DeskAnswer, DeskScore, ItemStatus } from '#domain/billing';
import { DESK_KINDS } from '#domain/content';
import { z } from 'zod';

/*
 * The shapes of what is stored of billing desks. Like those of encounters they say what stands where and
 * nothing about lengths; a field that was not always there gets a default.
 */

const words = z.array(z.string());
const figure = z.strictObject({ right: z.number(), of: z.number() });

const STATUSES: Record<ItemStatus, ItemStatus> = {
	right: 'right',
	partly: 'partly',
	wrong: 'wrong',
	missed: 'missed',
	extra: 'extra',
};

const denialShape = z.strictObject({
	kind: z.literal('denial'),
	schema: z.literal('denial/1'),
	bearer: z.string(),
	says: z.string(),
	// Answers stored before charts were audited again have none.
	audit: z
		.strictObject({ verdict: z.string(), line: z.string() })
		.default({ verdict: '', line: '' }),
	cause: z.string(),
	action: z.string(),
	confidence: z.enum(['', 'sure', 'unsure']),
	changes: z.record(z.string(), z.string()),
	writeOff: z.string(),
	checked: words,
	papers: words,
	clock: z.string(),
	deadline: z.string(),
	letter: z.strictObject({ facts: words, clause: z.string(), ask: z.string(), words: z.string() }),
	prevention: z.string(),
});

const claimShape = z.strictObject({
	kind: z.literal('claim'),
	schema: z.literal('claim/1'),
	confidence: z.enum(['', 'sure', 'unsure']),
	fields: z.record(z.string(), z.string()),
});

const eligibilityShape = z.strictObject({
	kind: z.literal('eligibility'),
	schema: z.literal('eligibility/1'),
	active: z.record(z.string(), z.string()),
	first: z.string(),
	second: z.string(),
	rule: z.string(),
	referral: z.string(),
	authorisation: z.string(),
	collect: z.string(),
	owes: z.string(),
});

const conversationShape = z.strictObject({
	kind: z.literal('conversation'),
	schema: z.literal('conversation/1'),
	choices: words,
});

const postingShape = z.strictObject({
	kind: z.literal('posting'),
	schema: z.literal('posting/1'),
	lines: z.array(
		z.strictObject({
			line: z.string(),
			allowed: z.string(),
			paid: z.string(),
			reasons: z.array(
				z.strictObject({ reason: z.string(), amount: z.string(), becomes: z.string() }),
			),
		}),
	),
	beside: z.array(z.strictObject({ what: z.string(), place: z.string(), amount: z.string() })),
});

const receivablesShape = z.strictObject({
	kind: z.literal('receivables'),
	schema: z.literal('receivables/1'),
	accounts: z.array(z.strictObject({ id: z.string(), order: z.string(), action: z.string() })),
});

/** An answer of any desk; each desk adds its own shape here. */
export const deskAnswerShape: z.ZodType<DeskAnswer> = z.union([
	claimShape,
	eligibilityShape,
	postingShape,
	denialShape,
	receivablesShape,
	conversationShape,
]);

/** The score of any desk. */
export const deskScoreShape: z.ZodType<DeskScore> = z.strictObject({
	kind: z.enum(DESK_KINDS),
	engine: z.string(),
	headline: figure,
	earned: figure,
	learning: figure,
	parts: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			points: figure,
			items: z.array(
				z.strictObject({
					id: z.string(),
					title: z.string(),
					status: z.enum(STATUSES),
					given: z.string(),
					expected: z.string(),
					reason: z.string(),
					rule: z.string().nullable(),
					points: figure,
					follows: z.string().optional(),
				}),
			),
		}),
	),
	fails: z.array(z.strictObject({ id: z.string(), reason: z.string(), rule: z.string() })),
	money: z.strictObject({ recovered: z.number(), recoverable: z.number() }),
	deadlineMet: z.boolean(),
	confidence: z.enum(['sure', 'unsure']).nullable(),
	hints: z.strictObject({ used: z.number(), cost: z.number() }),
});
