import type { BenchOptions, BenchResult } from './bench.ts';
import { noneYet, slowestOf } from './mutation/mutation-report.ts';
import type { SlowestMutants, TimedMutant } from './mutation/mutation-report.ts';
import { CALLS } from './mutation/try-mutant.ts';
import type { Call } from './mutation/try-mutant.ts';
import { watchMutants } from './mutation/watch-mutants.ts';

const MUTANTS = 100_000;
/** The slowest are tried again, so often, before they are called slow: the machine may have been busy. */
const TRIED_AGAIN = 5;
/** What no single call may reach. A pattern that runs wild takes far longer than this. */
const LONGEST_MS = 1_000;
const SHOWN = 10;

interface Tally {
	readonly complaints: { readonly seed: number; readonly complaint: string }[];
	readonly hung: number[];
	slowest: SlowestMutants;
}

/**
 * Spoils case files and answers in every way we could think of and lets readers, checker and scorer have
 * a go at them: nothing may crash, nothing may hang, and every problem must be placed inside its file.
 */
export async function runMutationBench({ progress, rounds }: BenchOptions): Promise<BenchResult> {
	const mutants = rounds ?? MUTANTS;
	const tally: Tally = { complaints: [], hung: [], slowest: noneYet() };
	const started = performance.now();
	let from = 1;
	while (from <= mutants) {
		const { hungAt } = await watchMutants(['1', `${from}-${mutants}`], (line) => {
			if (line.kind === 'begun' && line.seed % 10_000 === 0) progress(`${line.seed} of ${mutants}`);
			if (line.kind === 'complaint') tally.complaints.push(line);
			if (line.kind === 'slowest') tally.slowest = slowestOf(tally.slowest, line.of, TRIED_AGAIN);
		});
		if (hungAt === null) break;
		tally.hung.push(hungAt);
		from = hungAt + 1;
	}
	const seconds = (performance.now() - started) / 1_000;
	return judge(mutants, seconds, { ...tally, slowest: await measureAgain(tally.slowest) });
}

async function measureAgain(slowest: SlowestMutants): Promise<SlowestMutants> {
	const seeds = CALLS.flatMap((call) => slowest[call].map(({ seed }) => String(seed)));
	let again = noneYet();
	const { hungAt } = await watchMutants([String(TRIED_AGAIN), ...new Set(seeds)], (line) => {
		if (line.kind === 'slowest') again = slowestOf(again, line.of, TRIED_AGAIN);
	});
	return hungAt === null ? again : slowest;
}

function judge(
	mutants: number,
	seconds: number,
	{ complaints, hung, slowest }: Readonly<Tally>,
): BenchResult {
	const worst = (call: Call): TimedMutant => slowest[call][0] ?? { seed: 0, milliseconds: 0 };
	const figures = Object.fromEntries(
		CALLS.flatMap((call) => [
			[`${call}SlowestMs`, Math.round(worst(call).milliseconds * 10) / 10],
			[`${call}SlowestSeed`, worst(call).seed],
		]),
	);
	const isQuick = CALLS.every((call) => worst(call).milliseconds < LONGEST_MS);
	return {
		passed: complaints.length === 0 && hung.length === 0 && isQuick,
		figures: {
			mutants,
			seconds: Math.round(seconds),
			complaints: complaints.length,
			hung: hung.length,
			...figures,
		},
		sentences: [
			`${mutants} case files and as many answers were spoilt and read, checked and scored in ${Math.round(seconds)} s: ${complaints.length} complaints, ${hung.length} that never ended.`,
			...CALLS.map(
				(call) =>
					`The slowest ${call} took ${worst(call).milliseconds.toFixed(1)} ms (mutant ${worst(call).seed}; less than ${LONGEST_MS} is promised).`,
			),
			...hung.map((seed) => `Mutant ${seed} never ended.`),
			...complaints.slice(0, SHOWN).map(({ seed, complaint }) => `Mutant ${seed}: ${complaint}`),
		],
	};
}
