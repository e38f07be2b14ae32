import type { Bench } from './bench.ts';
import { runCheckingBench } from './checking-bench.ts';
import { runCodesBench } from './codes-bench.ts';
import { runClaimsBench } from './claims-bench.ts';
import { runCrashBench } from './crash-bench.ts';
import { runMutationBench } from './mutation-bench.ts';
import { runPagesBench } from './pages-bench.ts';
import { runSaveBench } from './save-bench.ts';
import { runScoringBench } from './scoring-bench.ts';
import { runX12Bench } from './x12-bench.ts';

/** Every measurement there is; a new one is one line here and one file beside. */
export const BENCHES = {
	save: { title: 'Saving an attempt in a short and in a long record', run: runSaveBench },
	crash: { title: 'Killing the store in the middle of its work', run: runCrashBench },
	pages: { title: 'What pages cost the server and the browser', run: runPagesBench },
	scoring: { title: 'Scoring a sheet of twelve lines', run: runScoringBench },
	claims: { title: 'Deciding 10,000 made-up claims, and one of six lines', run: runClaimsBench },
	checking: { title: 'Checking one case and a tree of many', run: runCheckingBench },
	mutation: { title: 'Spoilt case files and answers, 100,000 of them', run: runMutationBench },
	codes: { title: 'The whole code book: import, search, recall', run: runCodesBench },
	x12: { title: 'Reading long X12 files, and 100,000 spoilt ones', run: runX12Bench },
} satisfies Record<string, Bench>;

export type BenchName = keyof typeof BENCHES;

/** The measurements in the order in which they run when none is named. */
export function benchNames(): readonly BenchName[] {
	return Object.keys(BENCHES).filter(isBenchName);
}

export function isBenchName(name: string): name is BenchName {
	return Object.hasOwn(BENCHES, name);
}
