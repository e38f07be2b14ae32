import { z } from 'zod';
import type { AnyScore } from './any-attempt.ts';
import { deskScoreShape } from './desk-shapes.ts';
import type {
	ConfidenceFigures,
	DimensionName,
	Figure,
	FindingType,
	LineStatus,
	Score,
} from '#domain/scoring';

/*
 * The shape of a stored score. The annotations make a field that is forgotten here a compile error,
 * and the lists of names are spelled out as records so that a missing or surplus name is one too.
 * A field that scores did not always have gets a default, so that scores stored before it stay readable.
 */

const FINDING_TYPES: Record<FindingType, FindingType> = {
	upcode: 'upcode',
	undercode: 'undercode',
	unbundle: 'unbundle',
	overbundle: 'overbundle',
	missed_code: 'missed_code',
	extra_code: 'extra_code',
	assumption: 'assumption',
	uncertain_dx: 'uncertain_dx',
	symptom_with_dx: 'symptom_with_dx',
	specificity: 'specificity',
	laterality: 'laterality',
	seventh_char: 'seventh_char',
	placeholder: 'placeholder',
	new_vs_est: 'new_vs_est',
	invalid_for_date: 'invalid_for_date',
	wrong_code: 'wrong_code',
	sequence: 'sequence',
	excludes1: 'excludes1',
	etiology_order: 'etiology_order',
	modifier_missing: 'modifier_missing',
	modifier_wrong: 'modifier_wrong',
	modifier_abuse: 'modifier_abuse',
	pointer: 'pointer',
	units: 'units',
	query_missing: 'query_missing',
	query_topic: 'query_topic',
	query_indicators: 'query_indicators',
	query_leading: 'query_leading',
	query_payment: 'query_payment',
	query_needless: 'query_needless',
};

const DIMENSIONS: Record<DimensionName, DimensionName> = {
	code: 'code',
	specificity: 'specificity',
	order: 'order',
	modifiers: 'modifiers',
	units: 'units',
	pointers: 'pointers',
	missed: 'missed',
	extra: 'extra',
};

const STATUSES: Record<LineStatus, LineStatus> = {
	correct: 'correct',
	near: 'near',
	wrong: 'wrong',
	missed: 'missed',
	extra: 'extra',
	optional: 'optional',
};

const place = z.number().int().nonnegative();
const figure = { right: z.number(), of: z.number() };

/** A count out of a count. */
export const figureShape: z.ZodType<Figure> = z.strictObject(figure);

/** How often each word on confidence was right. */
export const confidenceShape: z.ZodType<ConfidenceFigures> = z.strictObject({
	sure: figureShape,
	unsure: figureShape,
});

/** The type of one finding. */
export const findingTypeShape: z.ZodType<FindingType> = z.enum(FINDING_TYPES);

const encounterShape: z.ZodType<Score> = z.strictObject({
	engine: z.string(),
	headline: figureShape,
	learning: figureShape,
	dimensions: z.array(z.strictObject({ ...figure, name: z.enum(DIMENSIONS) })),
	audit: z.array(
		z.strictObject({ ...figure, name: z.string(), formula: z.string(), working: z.string() }),
	),
	lines: z.array(
		z.strictObject({
			part: z.string(),
			kind: z.enum(['diagnosis', 'procedure', 'query']),
			status: z.enum(STATUSES),
			keyLine: z.string().nullable(),
			row: place.nullable(),
			expected: z.string().nullable(),
			given: z.string().nullable(),
			credit: z.number(),
			findings: z.array(place),
		}),
	),
	findings: z.array(
		z.strictObject({
			type: findingTypeShape,
			part: z.string(),
			keyLine: z.string().nullable(),
			row: place.nullable(),
			expected: z.string(),
			given: z.string(),
			reason: z.string(),
			rule: z.string().nullable(),
			charged: z.boolean(),
			misconception: z.string().nullable(),
		}),
	),
	reading: place.default(0),
	money: z
		.strictObject({
			asCoded: place,
			asSupported: place,
			toRepay: place,
			notBilled: place,
			gross: place.nullable().default(null),
			lines: z
				.array(
					z.strictObject({
						row: place.nullable(),
						given: z.string().nullable(),
						expected: z.string().nullable(),
						asCoded: place,
						asSupported: place,
					}),
				)
				.default([]),
			withoutFee: z.array(z.string()),
		})
		.nullable()
		.default(null),
	confidence: confidenceShape.default({
		sure: { right: 0, of: 0 },
		unsure: { right: 0, of: 0 },
	}),
	hints: z.strictObject({ used: place, cost: z.number() }).default({ used: 0, cost: 0 }),
});

/** A whole score, findings and all, of an encounter or of a desk. [LE30] */
export const scoreShape: z.ZodType<AnyScore> = z.union([encounterShape, deskScoreShape]);
