import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

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

/** Checks every case below a content folder in a process of its own. */
export async function checkTree(folder: string): Promise<TreeReport> {
	const script = fileURLToPath(new URL('./checking-child.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', script, folder],
		{ maxBuffer: 64 * 1024 * 1024 },
	);
	return treeReport.parse(JSON.parse(stdout));
}
