import { z } from 'zod';
import { isLearnerId } from '#server/learner-store';

/** The cases the killed process works on. */
export const CRASH_CASES = ['case-a', 'case-b', 'case-c', 'case-d'] as const;

/** A case that only imports bring in, always so many attempts at once. */
export const IMPORTED_CASE = 'brought-in';
export const IMPORTED_AT_ONCE = 50;

const lineShape = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('ready') }),
	z.object({ kind: z.literal('problem'), message: z.string() }),
	z.object({
		kind: z.literal('saved'),
		learner: z.string().refine(isLearnerId),
		caseId: z.string(),
		attempt: z.number(),
		revision: z.number(),
		mark: z.string(),
	}),
	z.object({
		kind: z.literal('submitted'),
		learner: z.string().refine(isLearnerId),
		caseId: z.string(),
		attempt: z.number(),
		mark: z.string(),
	}),
	z.object({
		kind: z.literal('imported'),
		learner: z.string().refine(isLearnerId),
		/** How many attempts at the imported case there are now. */
		attempts: z.number(),
	}),
]);

/** What the killed process says, one line each. */
export type CrashLine = z.infer<typeof lineShape>;
export type SavedLine = Extract<CrashLine, { kind: 'saved' }>;
export type SubmittedLine = Extract<CrashLine, { kind: 'submitted' }>;

/** Reads the lines; the last may have been cut off by the kill and is then no acknowledgement. */
export function readCrashLines(text: string): readonly CrashLine[] {
	return text
		.split('\n')
		.slice(0, -1)
		.map((line) => lineShape.parse(JSON.parse(line)));
}
