import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '#server/library';
import { fixRoots } from '../start/fix-roots.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { copyAids, writeCaseTree } from './checking/case-tree.ts';
import { checkTree } from './checking/check-tree.ts';
import type { TreeReport } from './checking/check-tree.ts';
import { quantile } from './quantile.ts';

const FEW = 1_000;
const MANY = 10_000;
const LOOKS = 20;
/** What the project promises. */
const LONGEST_COLD_MS = 5;
const LONGEST_UNCHANGED_MS = 0.02;
/** Ten times the cases may take this much more than ten times the time. */
const HIGHEST_RATIO = 1.5;

/**
 * Measures checking: a case that was never seen, a case that has not changed, and trees of a thousand and
 * ten thousand cases. Unchanged is what the running site asks once a second: every file is looked at by
 * its stamp and none is read.
 */
export async function runCheckingBench({ progress, rounds }: BenchOptions): Promise<BenchResult> {
	const content = join(fixRoots(), 'content');
	const folder = await mkdtemp(join(tmpdir(), 'chart-to-claim-checking-'));
	try {
		const many = rounds ?? MANY;
		const few = Math.min(FEW, Math.ceil(many / 10));
		const [small, large] = [join(folder, 'few'), join(folder, 'many')];
		await copyAids(content, small);
		progress(`Writing trees of ${few} and ${many} cases …`);
		await writeCaseTree(content, small, few);
		await writeCaseTree(content, large, many);
		progress(`Checking ${few} cases …`);
		const ofFew = await checkTree(small);
		progress(`Checking ${many} cases …`);
		const ofMany = await checkTree(large);
		progress(`Looking at ${few} unchanged cases …`);
		const unchanged = await lookAgain(small, few);
		return judge(ofFew, ofMany, unchanged);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** How long the library takes per file to see that nothing has changed, in milliseconds. */
async function lookAgain(folder: string, files: number): Promise<number> {
	let now = 0;
	const library = await openLibrary({
		folders: [folder],
		root: folder,
		log: () => undefined,
		clock: () => now,
	});
	const times: number[] = [];
	for (let look = 0; look < LOOKS; look++) {
		now += 10_000;
		const start = performance.now();
		const { cases } = await library.look();
		times.push(performance.now() - start);
		if (cases.length !== files) throw new Error(`The library holds ${cases.length} cases.`);
	}
	return quantile(times, 0.5) / files;
}

function judge(few: TreeReport, many: TreeReport, unchanged: number): BenchResult {
	const ratio = many.milliseconds / many.files / (few.milliseconds / few.files);
	const cold = quantile(few.timesWithReading, 0.5);
	const figures = {
		coldMedianMs: round(cold),
		coldWithoutReadingMedianMs: round(quantile(few.times, 0.5)),
		coldP99Ms: round(quantile(few.timesWithReading, 0.99)),
		firstOfAProcessMs: round(few.timesWithReading[0] ?? 0),
		unchangedMs: Math.round(unchanged * 10_000) / 10_000,
		fewCases: few.files,
		fewSeconds: round(few.milliseconds / 1_000),
		manyCases: many.files,
		manySeconds: round(many.milliseconds / 1_000),
		ratioPerCase: round(ratio),
		fewPeakMb: inMb(few.rssPeak),
		manyPeakMb: inMb(many.rssPeak),
		manyHeapPeakMb: inMb(many.heapPeak),
		tablesMb: inMb(many.rssBefore),
	};
	const isSound = few.problems === 0 && many.problems === 0;
	return {
		passed:
			isSound &&
			cold < LONGEST_COLD_MS &&
			unchanged < LONGEST_UNCHANGED_MS &&
			ratio < HIGHEST_RATIO,
		figures,
		sentences: [
			`Reading and checking a case for the first time takes ${figures.coldMedianMs} ms (median; less than ${LONGEST_COLD_MS} is promised), p99 ${figures.coldP99Ms} ms; the very first of a process ${figures.firstOfAProcessMs} ms.`,
			`A case that has not changed takes ${figures.unchangedMs} ms (less than ${LONGEST_UNCHANGED_MS} is promised): the library looks at its stamp.`,
			`${few.files} cases take ${figures.fewSeconds} s and ${many.files} take ${figures.manySeconds} s: per case ${figures.ratioPerCase} times (less than ${HIGHEST_RATIO} is promised).`,
			`The process takes at most ${figures.fewPeakMb} MB for the few and ${figures.manyPeakMb} MB for the many, ${figures.tablesMb} MB of it before the first case.`,
			...(isSound ? [] : [`The cases of the trees have problems: ${many.firstProblem}`]),
		],
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function inMb(bytes: number): number {
	return Math.round(bytes / 1024 / 1024);
}
