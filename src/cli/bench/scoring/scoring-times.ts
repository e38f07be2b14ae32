import { z } from 'zod';

/** How long each sheet took, in milliseconds. */
export const scoringTimes = z.object({
	/** Honest readings of the key that the sheets were scored against. */
	readings: z.number(),
	/** The very first sheet of a process. */
	first: z.number(),
	mistaken: z.array(z.number()),
	right: z.array(z.number()),
});

export type ScoringTimes = z.infer<typeof scoringTimes>;
