import { z } from 'zod';
import { CASE_SCHEMA } from './upgrade-case.ts';
import { isoDate, list, maybe, name, oneOf, oneOrMore, text, wholeNumber } from './yaml-values.ts';

/** The front matter of a case file: the facts a learner may see, and who wrote it from what. */
export const factsSchema = z.strictObject({
	schema: z.literal(CASE_SCHEMA, {
		error: `must be ${CASE_SCHEMA}, the version this program reads`,
	}),
	id: name().max(80, { error: 'must be at most 80 characters long' }),
	kind: z.literal('encounter', { error: 'must be encounter, the kind this program knows' }),
	title: text(),
	summary: text(),
	specialty: name(),
	perspective: oneOf(['professional', 'facility-outpatient', 'asc', 'inpatient']),
	skills: list(name()),
	objectives: list(text()),
	difficulty: wholeNumber(1, 5),
	minutes: wholeNumber(1, 240),
	dos: isoDate(),
	pos: text().regex(/^\d{2}$/, { error: 'must be a place-of-service code of two digits' }),
	payer: maybe(name()),
	status: oneOf(['draft', 'review', 'published', 'retired']),
	authors: oneOrMore(),
	sources: oneOrMore(),
});
