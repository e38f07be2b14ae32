import { writeSync } from 'node:fs';
import { noneYet, slowestOf } from './mutation-report.ts';
import type { MutationLine, SlowestMutants } from './mutation-report.ts';
import { gatherSubjects } from './mutation-subjects.ts';
import { CALLS, tryMutant } from './try-mutant.ts';
import type { Trial } from './try-mutant.ts';

/*
 * The process that tries mutants. It has the work to itself, so that one that never ends can be killed
 * from outside, and says before each mutant which it is.
 *
 * Arguments: how often each mutant is tried (of several times the quickest counts), then seeds, where
 * `5-9` is short for all from 5 to 9.
 */

const KEPT = 5;
/** One fault of a reader may show in every line of a file. */
const COMPLAINTS_TOLD = 3;
/** The slowest are told in between, so that a kill loses little. */
const TOLD_EVERY = 500;

const [times = '1', ...words] = process.argv.slice(2);
const subjects = await gatherSubjects();
let slowest = noneYet();
let tried = 0;
for (const word of words) {
	const [from = 0, to = from] = word.split('-').map(Number);
	for (let seed = from; seed <= to; seed++) {
		const trials = Array.from({ length: Number(times) }, () => {
			tell({ kind: 'begun', seed });
			return tryMutant(seed, subjects);
		});
		for (const complaint of trials[0]?.complaints.slice(0, COMPLAINTS_TOLD) ?? [])
			tell({ kind: 'complaint', seed, complaint });
		slowest = slowestOf(slowest, quickest(seed, trials), KEPT);
		tried += 1;
		if (tried % TOLD_EVERY === 0) tellSlowest();
	}
}
tellSlowest();

function tellSlowest(): void {
	tell({ kind: 'slowest', of: slowest });
	slowest = noneYet();
}

function quickest(seed: number, trials: readonly Trial[]): SlowestMutants {
	const lot = noneYet();
	for (const call of CALLS) {
		const milliseconds = Math.min(...trials.map((trial) => trial.milliseconds[call]));
		lot[call].push({ seed, milliseconds });
	}
	return lot;
}

/** Written at once: a line that was begun is out before anything can hang. */
function tell(line: MutationLine): void {
	writeSync(1, `${JSON.stringify(line)}\n`);
}
