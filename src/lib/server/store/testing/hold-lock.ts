import { takeDataLock } from '#server/data-lock';
import { nodeFiles } from '../node-files.ts';
import { runningProcesses } from '../running-processes.ts';

/*
 * A process of its own that takes the lock of a data folder, says how that went, and stays until it is
 * killed. Run by the tests of the lock.
 */

const [folder = ''] = process.argv.slice(2);
try {
	await takeDataLock({ files: nodeFiles(), folder, processes: runningProcesses() });
	process.stdout.write('held\n');
} catch (error) {
	process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
process.stdin.resume();
