import { DESK_KINDS } from '#domain/content';
import { z } from 'zod';
import { sittingShape } from '#domain/exams';
import { answerShape } from './answer-shape.ts';
import { codeNameShape } from './code-mark.ts';
import type { CodeName } from './code-mark.ts';
import type { Draft } from './draft.ts';
import {
	attemptNameShape,
	caseIdShape,
	contentHashShape,
	eventShape,
	momentShape,
} from './event-shape.ts';
import { journeyAnswerShape } from './journey-shape.ts';
import type { StoredEvent } from './learner-event.ts';
import type { LearnerRecord } from './learner-record.ts';
import { findingMarkShape, lessonsShape } from './lessons-shape.ts';
import { confidenceShape, figureShape, findingTypeShape } from './score-shape.ts';
import { noWork } from './work.ts';
import { workShape } from './work-shape.ts';

/*
 * Readers for what this project wrote itself and finds again on a disk. Null says that the value is
 * not of the kind: a checksum proves that bytes are as they were written, not that this version of
 * the project understands them.
 */

const positive = z.number().int().positive();

const storedShape: z.ZodType<StoredEvent> = z.object({
	seq: positive,
	at: momentShape,
	event: eventShape,
});

const draftShape: z.ZodType<Draft> = z
	.object({
		caseId: caseIdShape,
		attempt: positive,
		answer: answerShape,
		work: workShape.default(noWork),
		revision: positive,
		startedAt: momentShape.optional(),
		savedAt: momentShape,
	})
	// Drafts were not always dated from their beginning.
	.transform(({ startedAt, ...draft }) => ({ ...draft, startedAt: startedAt ?? draft.savedAt }));

const recordShape: z.ZodType<LearnerRecord> = z.strictObject({
	displayName: z.string(),
	lastSeq: z.number().int().nonnegative(),
	attempts: z.array(
		z.strictObject({
			kind: z.enum(['encounter', ...DESK_KINDS]),
			caseId: caseIdShape,
			number: positive,
			submittedAt: momentShape,
			contentHash: contentHashShape,
			headline: figureShape.nullable(),
			learning: figureShape.nullable(),
			errors: z.array(findingTypeShape),
			seconds: z.number().int().nonnegative().nullable(),
			hints: z.number().int().nonnegative(),
			confidence: confidenceShape.nullable(),
			lessons: lessonsShape,
			desk: z
				.strictObject({
					recovered: z.number(),
					recoverable: z.number(),
					deadlineMet: z.boolean(),
					fails: z.array(z.string()),
					parts: z.array(
						z.strictObject({
							id: z.string(),
							title: z.string(),
							right: z.number(),
							of: z.number(),
						}),
					),
				})
				.nullable(),
			imported: z.boolean(),
		}),
	),
	notes: z.array(
		z.strictObject({
			attempt: attemptNameShape,
			finding: findingMarkShape,
			note: z.string(),
			at: momentShape,
		}),
	),
	sittings: z.array(sittingShape),
	// Records folded before there were marks on codes have none.
	codes: z
		.array(
			codeNameShape.extend({
				isBookmarked: z.boolean(),
				note: z.string(),
				at: momentShape,
			}),
		)
		.default([]),
	// Records folded before there were journeys have none.
	journeys: z
		.array(
			z.strictObject({
				journey: caseIdShape,
				run: positive,
				startedAt: momentShape,
				answers: z.array(z.strictObject({ at: momentShape, answer: journeyAnswerShape })),
				saved: journeyAnswerShape.nullable(),
			}),
		)
		.default([]),
});

/** Reads one event of a log. */
export function readStoredEvent(value: unknown): StoredEvent | null {
	return storedShape.safeParse(value).data ?? null;
}

/** Reads a saved draft. */
export function readStoredDraft(value: unknown): Draft | null {
	return draftShape.safeParse(value).data ?? null;
}

/** Reads a folded record. */
export function readStoredRecord(value: unknown): LearnerRecord | null {
	return recordShape.safeParse(value).data ?? null;
}

/** States whether a text may name a case, and so a file. */
export function isCaseId(text: string): boolean {
	return caseIdShape.safeParse(text).success;
}

/** States whether a system and a code may name a code of a book. */
export function isCodeName(name: {
	readonly system: string;
	readonly code: string;
}): name is CodeName {
	return codeNameShape.safeParse(name).success;
}
