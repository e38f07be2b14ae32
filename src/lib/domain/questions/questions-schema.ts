import { z } from 'zod';
import { list, name, oneOf, oneOrMore, text, wholeNumber } from '#domain/content';
import { EXAMS } from './exam-plan.ts';
import { STATUSES } from './question.ts';

/** The version of the format this program reads. */
export const QUESTIONS_SCHEMA = 'questions/1';

/** The front matter of a questions file. */
export const fileFactsSchema = z.strictObject({
	schema: z.literal(QUESTIONS_SCHEMA, {
		error: `must be ${QUESTIONS_SCHEMA}, the version this program reads`,
	}),
	exam: oneOf(EXAMS),
	domain: text(),
	'code-year': wholeNumber(2020, 2099),
	status: oneOf(STATUSES),
	authors: oneOrMore(),
});

const flag = () => oneOf(['true', 'false']).transform((word) => word === 'true');

/** The fence below the heading of a question. */
export const itemFactsSchema = z.strictObject({
	case: name().optional(),
	task: text().optional(),
	skills: list(name()),
	difficulty: wholeNumber(1, 5),
	scored: flag().default(true),
	guideline: list(text()),
	sources: list(text()),
	'keep-order': flag().default(false),
});
