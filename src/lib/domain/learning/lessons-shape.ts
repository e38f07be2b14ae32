import { z } from 'zod';
import type { FindingMark, Lessons } from './lessons.ts';
import { findingTypeShape } from './score-shape.ts';

const mark = {
	part: z.string(),
	keyLine: z.string().nullable(),
	row: z.number().int().nonnegative().nullable(),
	type: findingTypeShape,
};
const entries = z.array(z.strictObject({ part: z.string(), entries: z.array(z.string()) }));

/** What names a finding within its attempt. */
export const findingMarkShape: z.ZodType<FindingMark> = z.strictObject(mark);

/** What a score left for the notebook. */
export const lessonsShape: z.ZodType<Lessons> = z.strictObject({
	mistakes: z.array(z.strictObject({ ...mark, stray: z.string().nullable() })),
	right: entries,
	unwanted: entries,
});
