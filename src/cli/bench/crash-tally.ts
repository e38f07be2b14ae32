import type { StoreProblem } from '#server/learner-store';
import type { BenchResult } from './bench.ts';
import type { CrashLedger } from './crash-ledger.ts';
import type { CrashLine } from './crash-report.ts';

/** Counts what came of the kills. */
export class CrashTally {
	#kills = 0;
	#killsBeforeReady = 0;
	#tornEnds = 0;
	#mended = 0;
	#refused = 0;
	readonly #faults: string[] = [];

	noteKill(lines: readonly CrashLine[]): void {
		this.#kills += 1;
		if (!lines.some(({ kind }) => kind === 'ready')) this.#killsBeforeReady += 1;
		for (const line of lines) {
			if (line.kind === 'problem') this.#faults.push(line.message);
		}
	}

	/** A torn end is what a kill may leave; anything else the store reports is a fault. */
	readonly noteProblem = ({ file, message }: StoreProblem): void => {
		if (message.includes('never finished')) this.#tornEnds += 1;
		else this.#faults.push(`${file} ${message}`);
	};

	noteMended(): void {
		this.#mended += 1;
	}

	noteMissing(missing: readonly string[]): void {
		this.#faults.push(...missing.map((what) => `lost: ${what}`));
	}

	noteLeftovers(files: readonly string[]): void {
		this.#faults.push(...files.map((file) => `left over: ${file}`));
	}

	secondProcess(outcome: 'refused' | 'let in'): void {
		if (outcome === 'refused') this.#refused += 1;
		else this.#faults.push('a second process was let in');
	}

	judge(ledgers: readonly CrashLedger[], seconds: number): BenchResult {
		const drafts = ledgers.reduce((sum, ledger) => sum + ledger.drafts, 0);
		const submissions = ledgers.reduce((sum, ledger) => sum + ledger.submissions, 0);
		const imports = ledgers.reduce((sum, ledger) => sum + ledger.imports, 0);
		const faults = this.#faults;
		const figures = {
			kills: this.#kills,
			killsBeforeReady: this.#killsBeforeReady,
			acknowledgedDraftSaves: drafts,
			acknowledgedSubmissions: submissions,
			acknowledgedImports: imports,
			tornEndsSetAside: this.#tornEnds,
			scoresMended: this.#mended,
			secondProcessRefused: this.#refused,
			faults: faults.length,
			seconds: Math.round(seconds),
		};
		return {
			passed: faults.length === 0 && drafts > 0 && submissions > 0,
			figures,
			sentences: [
				`${figures.kills} kills (${figures.killsBeforeReady} while starting) between ${drafts} draft saves, ${submissions} submissions and ${imports} imports that were acknowledged; ${faults.length} lost, unreadable or left over.`,
				`${figures.tornEndsSetAside} torn ends were set aside, ${figures.scoresMended} scores mended, the lock was taken over after every kill, and a second process was refused ${figures.secondProcessRefused} times.`,
				...faults.slice(0, 20),
			],
		};
	}
}
