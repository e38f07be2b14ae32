import { availableParallelism, loadavg } from 'node:os';
import type { BenchResult } from '../bench.ts';
import { roundTo } from './round-to.ts';

const BUSY = 0.25;

/** How many programs wanted to compute, for each core, in the minute before anything was measured. */
export function readOtherWork(): number {
	return (loadavg()[0] ?? 0) / availableParallelism();
}

/** States how far the machine was anybody else's, which decides what figures of time are worth. */
export function describeOtherWork(loadPerCore: number): BenchResult {
	const load = roundTo(2, loadPerCore);
	const sentence = `The machine was busy with other work (${load} programs a core), so times are longer than on a quiet one.`;
	return {
		passed: true,
		figures: { otherWorkPerCore: load },
		sentences: loadPerCore > BUSY ? [sentence] : [],
	};
}
