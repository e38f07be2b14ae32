import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LearnerId } from '#server/learner-store';
import { readCrashLines } from './crash-report.ts';
import type { CrashLine } from './crash-report.ts';

/** A process at work on a data folder, waiting to be killed. */
export interface Victim {
	/** Resolves when it has the data folder and begins its work; rejects where it ended by itself. */
	readonly ready: Promise<void>;
	/** Kills it without warning, and gives all it said. */
	kill(): Promise<readonly CrashLine[]>;
}

export function startVictim(folder: string, run: string, learners: readonly LearnerId[]): Victim {
	const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
	const child = spawn(process.execPath, ['--import', 'tsx', script, folder, run, ...learners], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	let complaints = '';
	const closed = once(child, 'close');
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const ready = new Promise<void>((resolve, reject) => {
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			if (said.includes('"ready"')) resolve();
		});
		child.on('close', () => reject(new Error(`The process ended by itself: ${complaints}`)));
	});
	ready.catch(() => undefined);
	return {
		ready,
		kill: async () => {
			child.kill('SIGKILL');
			await closed;
			if (complaints !== '') throw new Error(`The process complained: ${complaints}`);
			return readCrashLines(said);
		},
	};
}
