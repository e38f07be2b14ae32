import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readMutationLine } from './mutation-report.ts';
import type { MutationLine } from './mutation-report.ts';

/** What a process said before it ended, and where it hung if it did. */
export interface WatchedRun {
	/** The mutant during which nothing happened for too long; null where the process ended by itself. */
	readonly hungAt: number | null;
}

/** A mutant that takes longer than this is taken to never end. */
const PATIENCE_MS = 30_000;

/** Starts a process that tries mutants, passes on what it says, and kills it where it hangs. */
export async function watchMutants(
	words: readonly string[],
	heard: (line: MutationLine) => void,
): Promise<WatchedRun> {
	const script = fileURLToPath(new URL('./mutation-child.ts', import.meta.url));
	const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	let begun: number | null = null;
	let hungAt: number | null = null;
	const lookOut = () =>
		setTimeout(() => {
			hungAt = begun;
			child.kill('SIGKILL');
		}, PATIENCE_MS);
	let patience = lookOut();
	const ended = once(child, 'close');
	for await (const line of createInterface({ input: child.stdout })) {
		clearTimeout(patience);
		patience = lookOut();
		const said = readMutationLine(line);
		if (said.kind === 'begun') begun = said.seed;
		heard(said);
	}
	clearTimeout(patience);
	await ended;
	if (hungAt === null && child.exitCode !== 0) {
		throw new Error(`The process ended by itself during mutant ${String(begun)}: ${complaints}`);
	}
	return { hungAt };
}
