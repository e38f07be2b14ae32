import { referenceFrom } from '#domain/codes';
import { scoreAnswer } from '#domain/scoring';
import type { Answer, ScoringAids } from '#domain/scoring';
import { readSettings } from '#server/settings';
import { readAids } from '../cases/content-on-disk.ts';
import { fixRoots } from '../start/fix-roots.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { seededRandom } from './mutation/seeded-random.ts';
import { quantile } from './quantile.ts';
import { learnersSheet, rightSheet } from './scoring/filled-sheets.ts';
import { keyOfTwelveLines } from './scoring/twelve-lines.ts';

const SHEETS = 500;
const ROUNDS = 20_000;
const WARM_UP = 3_000;
/** What the project promises of the median. */
const LONGEST_MS = 0.2;

/**
 * Measures how long scoring a sheet of twelve lines takes: eight diagnoses and four services, one of them
 * with an honest alternative, with the tables and fees that the site scores with. Sheets with mistakes are
 * what is measured; the right sheet stands beside them.
 */
export async function runScoringBench({ rounds }: BenchOptions): Promise<BenchResult> {
	const root = fixRoots();
	const { book } = await readAids(readSettings({ CHART_TO_CLAIM_ROOT: root }, root));
	const aids: ScoringAids = {
		reference: referenceFrom(book),
		fees: { allowed: (code) => (code.startsWith('J') ? 150 : 9_000) },
		dos: '2026-02-12',
		hintsUsed: 1,
	};
	const key = keyOfTwelveLines();
	const random = seededRandom(1);
	const sheets = Array.from({ length: SHEETS }, () => learnersSheet(random));
	const timesOf = (answers: readonly Answer[], times: number) =>
		Array.from({ length: times }, (_, at) => {
			const answer = answers[at % answers.length] ?? rightSheet();
			const start = performance.now();
			scoreAnswer(key, answer, aids);
			return performance.now() - start;
		});

	const [first = 0] = timesOf(sheets, WARM_UP);
	const measured = timesOf(sheets, rounds ?? ROUNDS);
	const right = timesOf([rightSheet()], Math.min(rounds ?? ROUNDS, 5_000));
	const figures = {
		readings: key.readings.length,
		scoreMedianMs: inMicroseconds(quantile(measured, 0.5)),
		scoreP99Ms: inMicroseconds(quantile(measured, 0.99)),
		scoreRightMedianMs: inMicroseconds(quantile(right, 0.5)),
		scoreFirstMs: inMicroseconds(first),
	};
	return {
		passed: quantile(measured, 0.5) < LONGEST_MS,
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
