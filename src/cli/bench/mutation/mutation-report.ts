import { z } from 'zod';
import { CALLS } from './try-mutant.ts';

const timed = z.object({ seed: z.number(), milliseconds: z.number() });

const lineShape = z.discriminatedUnion('kind', [
	/** Said before each mutant, so that one that never ends is known. */
	z.object({ kind: z.literal('begun'), seed: z.number() }),
	z.object({ kind: z.literal('complaint'), seed: z.number(), complaint: z.string() }),
	/** The slowest of a run of mutants, call by call. */
	z.object({ kind: z.literal('slowest'), of: z.record(z.enum(CALLS), z.array(timed)) }),
]);

/** What the process that tries mutants says, one line each. */
export type MutationLine = z.infer<typeof lineShape>;
/** A mutant and how long a call took with it. */
export type TimedMutant = z.infer<typeof timed>;
export type SlowestMutants = Extract<MutationLine, { kind: 'slowest' }>['of'];

export function readMutationLine(line: string): MutationLine {
	return lineShape.parse(JSON.parse(line));
}

/** The slowest few of two lots. */
export function slowestOf(
	left: SlowestMutants,
	right: SlowestMutants,
	most: number,
): SlowestMutants {
	const both = (call: (typeof CALLS)[number]) =>
		[...left[call], ...right[call]]
			.sort((one, other) => other.milliseconds - one.milliseconds)
			.slice(0, most);
	return {
		readCaseFile: both('readCaseFile'),
		checkCase: both('checkCase'),
		readAnswer: both('readAnswer'),
		scoreAnswer: both('scoreAnswer'),
	};
}

export function noneYet(): SlowestMutants {
	return { readCaseFile: [], checkCase: [], readAnswer: [], scoreAnswer: [] };
}
