import { fixRoots } from '../start/fix-roots.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { quantile } from './quantile.ts';
import { runBuilt } from './run-built.ts';
import { scoringTimes } from './scoring/scoring-times.ts';

const ROUNDS = 20_000;
/** What the project promises of the median. */
const LONGEST_MS = 0.2;

/**
 * Measures how long scoring a sheet of twelve lines takes: eight diagnoses and four services, one of them
 * with an honest alternative, with the tables and fees that the site scores with, built as the site is.
 * Sheets with mistakes are what is measured; the right sheet stands beside them.
 */
export async function runScoringBench({ rounds }: BenchOptions): Promise<BenchResult> {
	const said = await runBuilt('src/cli/bench/scoring/scoring-child.ts', [
		fixRoots(),
		String(rounds ?? ROUNDS),
	]);
	const { readings, first, mistaken, right } = scoringTimes.parse(JSON.parse(said));
	const figures = {
		readings,
		scoreMedianMs: inMicroseconds(quantile(mistaken, 0.5)),
		scoreP99Ms: inMicroseconds(quantile(mistaken, 0.99)),
		scoreRightMedianMs: inMicroseconds(quantile(right, 0.5)),
		scoreFirstMs: inMicroseconds(first),
	};
	return {
		passed: quantile(mistaken, 0.5) < LONGEST_MS,
		figures,
		sentences: [
			`Scoring a sheet of twelve lines with mistakes takes ${figures.scoreMedianMs} ms (median; less than ${LONGEST_MS} is promised) and ${figures.scoreP99Ms} ms (p99), one without mistakes ${figures.scoreRightMedianMs} ms.`,
			`The very first one after a start takes ${figures.scoreFirstMs} ms.`,
		],
	};
}

/** Milliseconds with three places. */
function inMicroseconds(milliseconds: number): number {
	return Math.round(milliseconds * 1_000) / 1_000;
}
