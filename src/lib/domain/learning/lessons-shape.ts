import { z } from 'zod';
import type { DeskFault } from './desk-lessons.ts';
import type { FindingMark, Lessons } from './lessons.ts';
import { findingTypeShape } from './score-shape.ts';

const DESK_FAULTS: Record<DeskFault, DeskFault> = {
	desk_wrong: 'desk_wrong',
	desk_partly: 'desk_partly',
	desk_missed: 'desk_missed',
	desk_extra: 'desk_extra',
	desk_fail: 'desk_fail',
};

const mark = {
	part: z.string(),
	keyLine: z.string().nullable(),
	row: z.number().int().nonnegative().nullable(),
	type: z.union([findingTypeShape, z.enum(DESK_FAULTS)]),
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
