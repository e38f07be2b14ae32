import { z } from 'zod';
import { cleanProse } from '#domain/scoring';
import type { WorkEdit } from './work-edit.ts';

/** The most that is kept of what a learner writes and marks beside an answer. */
export const LONGEST_NOTE = 4000;
export const LONGEST_HIGHLIGHT_NOTE = 500;
export const LONGEST_QUOTE = 2000;
export const MOST_HIGHLIGHTS = 100;

/** A week; nobody looks at one case longer. */
const MOST_SECONDS = 7 * 24 * 60 * 60;

const prose = (most: number) => z.string().transform((text) => cleanProse(text).slice(0, most));

const highlight = z.object({
	section: prose(200),
	quote: prose(LONGEST_QUOTE),
	occurrence: z.number().int().min(0).max(LONGEST_QUOTE),
	note: prose(LONGEST_HIGHLIGHT_NOTE),
});

const sentWork = z.object({
	seconds: z.number().int().min(0).max(MOST_SECONDS).nullish().catch(null),
	note: prose(LONGEST_NOTE).optional().catch(undefined),
	highlights: z
		.array(highlight)
		.transform((all) => all.filter(({ quote }) => quote !== '').slice(0, MOST_HIGHLIGHTS))
		.optional()
		.catch(undefined),
});

/**
 * Reads what a page tells of the work on a case. Each field stands for itself: what can not be read is
 * left as it was kept. Hints and checks are no business of a page: the server counts those it gave out. [LE13]
 */
export function readWorkEdit(value: unknown): WorkEdit {
	const read = sentWork.safeParse(value);
	if (!read.success) return {};
	const { seconds, note, highlights } = read.data;
	return {
		...(seconds === undefined || seconds === null ? {} : { seconds }),
		...(note === undefined ? {} : { note }),
		...(highlights === undefined ? {} : { highlights }),
	};
}
