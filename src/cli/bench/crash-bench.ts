import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isStoreFailure, openLearnerStore } from '#server/learner-store';
import type { LearnerId, LearnerStore } from '#server/learner-store';
import { identify, newToken } from '#server/who';
import type { BenchOptions, BenchResult } from './bench.ts';
import { CrashLedger } from './crash-ledger.ts';
import { CrashTally } from './crash-tally.ts';
import { startVictim } from './crash-victim.ts';
import type { Victim } from './crash-victim.ts';
import { findLeftovers } from './find-leftovers.ts';
import { sampleScore } from './sample-attempt.ts';

const KILLS = 200;
const LEARNERS = 4;
/** After so many kills others come: long records start slowly, and a process killed then has done little. */
const KILLS_PER_LEARNER = 25;
/** One kill in so many falls while the process is still starting. */
const KILLED_AT_START = 6;
const LONGEST_START_MS = 600;
const LONGEST_WORK_MS = 200;
/** One run in so many begins with imports and is killed in the middle of them. */
const KILLED_AT_IMPORT = 5;
const LONGEST_IMPORT_MS = 300;

interface Scene {
	readonly folder: string;
	readonly tally: CrashTally;
	/** At work now. */
	readonly learners: readonly LearnerId[];
	readonly ledger: CrashLedger;
}

/**
 * Kills a working process with SIGKILL at a random moment, again and again on the same data folder, and
 * after each kill opens the folder and looks for everything that was ever acknowledged. A kill spares
 * what the operating system holds in memory, so this proves the order of the writes and the mending at
 * the next start; that writes are synced before they are acknowledged is proven by the tests.
 */
export async function runCrashBench({ progress, rounds }: BenchOptions): Promise<BenchResult> {
	const folder = await mkdtemp(join(tmpdir(), 'chart-to-claim-crash-'));
	const started = performance.now();
	const tally = new CrashTally();
	const ledgers: CrashLedger[] = [];
	const kills = rounds ?? KILLS;
	try {
		for (let done = 0; done < kills; done += KILLS_PER_LEARNER) {
			const ledger = new CrashLedger();
			ledgers.push(ledger);
			const learners = Array.from({ length: LEARNERS }, aLearner);
			const last = Math.min(done + KILLS_PER_LEARNER, kills);
			for (let round = done + 1; round <= last; round++) {
				await killOnce({ folder, tally, learners, ledger }, round);
				await lookAfter(folder, tally, learners, [ledger]);
			}
			progress(`${last} of ${kills} kills`);
		}
		await lookAfter(folder, tally, [], ledgers);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return tally.judge(ledgers, (performance.now() - started) / 1000);
}

async function killOnce({ folder, learners, ledger, tally }: Scene, round: number): Promise<void> {
	const isImporting = round % KILLED_AT_IMPORT === 0;
	const victim = startVictim(folder, isImporting ? `${round}i` : String(round), learners);
	try {
		if (round % KILLED_AT_START === 0) {
			await setTimeout(Math.random() * LONGEST_START_MS);
		} else {
			await victim.ready;
			if (round % 2 === 0) await tryToShare(folder, tally);
			await setTimeout(Math.random() * (isImporting ? LONGEST_IMPORT_MS : LONGEST_WORK_MS));
		}
	} finally {
		await settle(victim, ledger, tally);
	}
}

async function settle(victim: Victim, ledger: CrashLedger, tally: CrashTally): Promise<void> {
	const lines = await victim.kill();
	ledger.note(lines);
	tally.noteKill(lines);
}

/** While the other process works, this one must not get the folder. */
async function tryToShare(folder: string, tally: CrashTally): Promise<void> {
	try {
		const store = await openStore(folder, tally);
		await store.close();
		tally.secondProcess('let in');
	} catch (error) {
		if (!isStoreFailure(error) || error.kind !== 'locked') throw error;
		tally.secondProcess('refused');
	}
}

/** Opens the folder as the next start would, mends what is to be mended, and compares. */
async function lookAfter(
	folder: string,
	tally: CrashTally,
	learners: readonly LearnerId[],
	ledgers: readonly CrashLedger[],
): Promise<void> {
	const store = await openStore(folder, tally);
	try {
		for (const learner of learners) {
			for (const { caseId, number } of await store.readUnscored(learner)) {
				await store.appendScore(learner, {
					attempt: { caseId, number },
					cause: 'auto',
					actor: 'scorer',
					reason: 'Scored after a crash.',
					score: sampleScore(),
				});
				tally.noteMended();
			}
		}
		for (const ledger of ledgers) tally.noteMissing(await ledger.missingFrom(store));
	} finally {
		await store.close();
	}
	tally.noteLeftovers(await findLeftovers(folder));
}

async function openStore(folder: string, tally: CrashTally): Promise<LearnerStore> {
	const report = tally.noteProblem;
	return openLearnerStore({ folder, now: () => new Date(), report });
}

function aLearner(): LearnerId {
	const { learner } = identify(newToken());
	if (learner === null) throw new Error('A new token names nobody.');
	return learner;
}
