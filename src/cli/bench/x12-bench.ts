import { EXAMPLES, readX12, writeX12 } from '#domain/x12';
import type { BenchOptions, BenchResult } from './bench.ts';
import { seededRandom } from './mutation/seeded-random.ts';
import { mutateX12 } from './x12/mutate-x12.ts';
import { tryX12 } from './x12/try-x12.ts';

const MUTANTS = 100_000;
/** What no spoilt file of a few kilobytes may take. */
const LONGEST_MS = 1_000;
const SMALL_MB = 10;
const LARGE_MB = 50;
const LEAST_MB_PER_SECOND = 20;
/** The large file may cost so much more for each megabyte; more would not be linear. */
const MOST_GROWTH = 1.6;
const TRIES = 5;
const SHOWN = 10;

/** Reads long files, and a hundred thousand spoilt ones. [XT1] [XT3] */
export async function runX12Bench({ progress, rounds }: BenchOptions): Promise<BenchResult> {
	const small = measureReading(SMALL_MB, progress);
	const large = measureReading(LARGE_MB, progress);
	const mutants = rounds ?? MUTANTS;
	const complaints: string[] = [];
	let slowest = { seed: 0, milliseconds: 0 };
	for (let seed = 1; seed <= mutants; seed++) {
		const text = mutateX12(seededRandom(seed));
		const before = processorMs();
		const complaint = tryX12(text);
		const milliseconds = processorMs() - before;
		if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
		if (complaint !== null) complaints.push(`Mutant ${seed}: ${complaint}`);
		if (seed % 10_000 === 0) progress(`${seed} of ${mutants}`);
	}
	const growth = small / large;
	return {
		passed:
			complaints.length === 0 &&
			slowest.milliseconds < LONGEST_MS &&
			large >= LEAST_MB_PER_SECOND &&
			growth <= MOST_GROWTH,
		figures: {
			smallMbPerSecond: Math.round(small),
			largeMbPerSecond: Math.round(large),
			mutants,
			complaints: complaints.length,
			slowestMs: Math.round(slowest.milliseconds),
			slowestSeed: slowest.seed,
		},
		sentences: [
			`Files of ${SMALL_MB} MB are read at ${small.toFixed(0)} MB for each second of processor time, of ${LARGE_MB} MB at ${large.toFixed(0)} (at least ${LEAST_MB_PER_SECOND} is promised, in proportion to the length).`,
			`${mutants} spoilt files were read, checked, explained and written again: ${complaints.length} complaints; the slowest took ${slowest.milliseconds.toFixed(0)} ms (mutant ${slowest.seed}).`,
			...complaints.slice(0, SHOWN),
		],
	};
}

/** Megabytes for each second of processor time, the best of several tries: the machine may be busy. */
function measureReading(megabytes: number, progress: BenchOptions['progress']): number {
	const copies = Math.ceil((megabytes * 1e6) / EXAMPLES.claim.length);
	const text = Buffer.from(EXAMPLES.claim.repeat(copies)).toString('latin1');
	let best = 0;
	for (let left = TRIES; left > 0; left--) {
		const before = processorMs();
		const document = readX12(text);
		best = Math.max(best, text.length / 1e3 / (processorMs() - before));
		if (left === 1 && writeX12(document) !== text) return 0;
	}
	progress(`${megabytes} MB: ${best.toFixed(0)} MB/s`);
	return best;
}

/** Processor time of this process in milliseconds. */
function processorMs(): number {
	return process.cpuUsage().user / 1e3;
}
