import { z } from 'zod';
import { sittingEventShape } from '#domain/exams';
import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { answerShape } from './answer-shape.ts';
import { cleanDisplayName } from './clean-display-name.ts';
import { codeNameShape, isBlankMark, MOST_CODE_MARKS } from './code-mark.ts';
import { excessIn, MOST_IMPORTED_EVENTS } from './document-limits.ts';
import { caseIdShape, contentHashShape, momentShape, scoreCauseShape } from './event-shape.ts';
import type { RecordDocument } from './record-document.ts';
import { journeyEventShape } from './journey-shape.ts';
import { isNoteTooLong, LONGEST_FINDING_NOTE } from './finding-note.ts';
import { findingMarkShape } from './lessons-shape.ts';
import { figureShape, scoreShape } from './score-shape.ts';
import { noWork } from './work.ts';
import { workShape } from './work-shape.ts';

/** More faults than this are not listed: a file with so many is another kind of file. */
const MOST_PROBLEMS = 10;

const noteShape = z
	.string()
	.min(1)
	.refine((note) => !isNoteTooLong(note), {
		message: `a note is longer than ${LONGEST_FINDING_NOTE} characters`,
	});

const documentShape: z.ZodType<RecordDocument> = z.strictObject({
	schema: z.literal('record/1'),
	exportedAt: momentShape,
	displayName: z.string(),
	attempts: z.array(
		z.strictObject({
			caseId: caseIdShape,
			number: z.number().int().positive(),
			submittedAt: momentShape,
			contentHash: contentHashShape,
			keyRevision: z.number().int().nonnegative(),
			answer: answerShape,
			work: workShape.default(noWork),
			imported: z.boolean(),
			scores: z.array(
				z.strictObject({
					at: momentShape,
					cause: scoreCauseShape,
					actor: z.string(),
					reason: z.string(),
					before: figureShape.nullable(),
					score: scoreShape,
					imported: z.boolean(),
				}),
			),
			// Files from before there were notes have none.
			notes: z
				.array(z.strictObject({ at: momentShape, finding: findingMarkShape, note: noteShape }))
				.default([]),
		}),
	),
	// Files from before there were exams have none.
	sittings: z
		.array(
			z.strictObject({
				number: z.number().int().positive(),
				events: z.array(z.strictObject({ at: momentShape, event: sittingEventShape })).min(1),
			}),
		)
		.default([]),
	// Files from before there were marks on codes have none.
	codes: z
		.array(
			codeNameShape
				.extend({
					isBookmarked: z.boolean(),
					note: z.union([noteShape, z.literal('')]),
					at: momentShape,
				})
				.refine((mark) => !isBlankMark(mark), { message: 'a mark says nothing' }),
		)
		.max(MOST_CODE_MARKS)
		.default([]),
	// Files from before there were journeys have none.
	journeys: z
		.array(
			z.strictObject({
				journey: caseIdShape,
				run: z.number().int().positive(),
				events: z.array(z.strictObject({ at: momentShape, event: journeyEventShape })).min(1),
			}),
		)
		.default([]),
});

/**
 * Reads an exported record that somebody hands in. The file comes from outside, so nothing in it is
 * believed: unknown fields, over-long texts and too many events refuse the whole of it.
 */
export function readRecordDocument(source: {
	readonly file: string;
	readonly value: unknown;
}): Result<RecordDocument> {
	const excess = excessIn(source.value);
	if (excess !== null) return refuse([problem(source.file, excess)]);
	const read = documentShape.safeParse(source.value);
	if (!read.success) {
		const issues = read.error.issues.slice(0, MOST_PROBLEMS);
		return refuse(
			issues.map(({ path, message }) => problem(source.file, `${describePath(path)}: ${message}.`)),
		);
	}
	const { sittings, journeys } = read.data;
	const happened = [...sittings, ...journeys].reduce((sum, one) => sum + one.events.length, 0);
	const events = read.data.attempts.reduce(
		(sum, { scores, notes }) => sum + 1 + scores.length + notes.length,
		happened,
	);
	if (events > MOST_IMPORTED_EVENTS) {
		const message = `The file holds ${events} submissions, scores, notes and steps of sittings; ${MOST_IMPORTED_EVENTS} is the most.`;
		return refuse([problem(source.file, message)]);
	}
	return succeed({ ...read.data, displayName: cleanDisplayName(read.data.displayName) });
}

function problem(file: string, message: string): Problem {
	return { code: 'LE9', severity: 'error', message, file, line: 1, column: 1 };
}

function describePath(path: readonly PropertyKey[]): string {
	return path.length === 0 ? 'the file' : path.map(String).join('.');
}
