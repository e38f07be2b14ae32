import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { fixRoots } from '../start/fix-roots.ts';

/**
 * Builds a script as the site is built and runs it in a process of its own: what it says on standard output
 * is returned. From source every function is given its name anew whenever it is made, by the loader of the
 * commands, which is a third of the time of code made of small functions; what is shipped has none of that.
 */
export async function runBuilt(script: string, args: readonly string[]): Promise<string> {
	const root = fixRoots();
	// Below the project, so that what is left out of the bundle is found where it is installed.
	const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
	try {
		await build({
			configFile: false,
			root,
			logLevel: 'error',
			build: {
				ssr: script,
				outDir: folder,
				emptyOutDir: false,
				rollupOptions: { output: { entryFileNames: 'built.js' } },
			},
		});
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[join(folder, 'built.js'), ...args],
			{ maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHART_TO_CLAIM_ROOT: root } },
		);
		return stdout;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
