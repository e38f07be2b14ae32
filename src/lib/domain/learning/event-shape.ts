import { z } from 'zod';
import { sittingEventShape } from '#domain/exams';
import { answerShape } from './answer-shape.ts';
import { codeNameShape } from './code-mark.ts';
import { journeyEventShape } from './journey-shape.ts';
import type { AttemptName, LearnerEvent } from './learner-event.ts';
import { findingMarkShape } from './lessons-shape.ts';
import { figureShape, scoreShape } from './score-shape.ts';
import { noWork } from './work.ts';
import { workShape } from './work-shape.ts';

/** What a case may be called; the same pattern keeps its name safe as the name of a file. */
export const caseIdShape = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** The name of one go at one case. */
export const attemptNameShape: z.ZodType<AttemptName> = z.strictObject({
	caseId: caseIdShape,
	number: z.number().int().positive(),
});

/** SHA-256 in lower-case hexadecimal. */
export const contentHashShape = z.string().regex(/^[0-9a-f]{64}$/);

/** A moment as this project writes it: ISO, UTC, milliseconds. */
export const momentShape = z.iso.datetime({ precision: 3 });

/** Why a score was given, in one word. */
export const scoreCauseShape = z.enum(['auto', 'regrade', 'override', 'dispute']);

/** Everything that can stand in a log. */
export const eventShape: z.ZodType<LearnerEvent> = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('attempt-submitted'),
		attempt: attemptNameShape,
		contentHash: contentHashShape,
		keyRevision: z.number().int().nonnegative(),
		answer: answerShape,
		work: workShape.default(noWork),
		imported: z.boolean(),
	}),
	z.strictObject({
		type: z.literal('attempt-scored'),
		attempt: attemptNameShape,
		cause: scoreCauseShape,
		actor: z.string(),
		reason: z.string(),
		before: figureShape.nullable(),
		score: scoreShape,
		imported: z.boolean(),
	}),
	z.strictObject({
		type: z.literal('learner-renamed'),
		displayName: z.string(),
	}),
	z.strictObject({
		type: z.literal('finding-noted'),
		attempt: attemptNameShape,
		finding: findingMarkShape,
		note: z.string(),
	}),
	z.strictObject({
		type: z.literal('sitting'),
		number: z.number().int().positive(),
		event: sittingEventShape,
	}),
	z.strictObject({
		type: z.literal('journey'),
		journey: caseIdShape,
		run: z.number().int().positive(),
		event: journeyEventShape,
	}),
	z.strictObject({
		type: z.literal('code-marked'),
		code: codeNameShape,
		isBookmarked: z.boolean(),
		note: z.string(),
	}),
]);
