import { z } from 'zod';
import type { Work } from './work.ts';

const count = z.number().int().nonnegative();

/** The shape of stored work. Like an answer's it says nothing about lengths. */
export const workShape: z.ZodType<Work> = z.strictObject({
	hints: count,
	// Kept since there is a checker; before, nobody had asked it.
	checks: count.default(0),
	seconds: count.nullable(),
	note: z.string(),
	highlights: z.array(
		z.strictObject({ section: z.string(), quote: z.string(), occurrence: count, note: z.string() }),
	),
});
