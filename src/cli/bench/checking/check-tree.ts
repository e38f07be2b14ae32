import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { fixRoots } from '../../start/fix-roots.ts';
import { runBuilt } from '../run-built.ts';

const SCRIPT = 'src/cli/bench/checking/checking-child.ts';

const treeReport = z.object({
	files: z.number(),
	problems: z.number(),
	firstProblem: z.string(),
	milliseconds: z.number(),
	/** Per file, the check alone and with reading the file. */
	times: z.array(z.number()),
	timesWithReading: z.array(z.number()),
	/** In bytes: with tables loaded and no case read, and at the most. */
	rssBefore: z.number(),
	rssPeak: z.number(),
	heapPeak: z.number(),
});

/** What checking a whole tree took. */
export type TreeReport = z.infer<typeof treeReport>;

/** Checks every case below a content folder in a process of its own, built as the site is. */
export async function checkTree(folder: string): Promise<TreeReport> {
	return treeReport.parse(JSON.parse(await runBuilt(SCRIPT, [fixRoots(), folder])));
}

/** The same from source, through the loader of the commands: what an author waits for. */
export async function checkTreeFromSource(folder: string): Promise<TreeReport> {
	const root = fixRoots();
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', join(root, SCRIPT), root, folder],
		{ maxBuffer: 64 * 1024 * 1024 },
	);
	return treeReport.parse(JSON.parse(stdout));
}
