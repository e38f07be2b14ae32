import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeBuildLock, type BuildLock } from './build-lock.ts';
import { sourceStamp } from './source-stamp.ts';
import { StartupProblem } from './startup-problem.ts';

/*
 * The stamp goes before the build begins and comes back, atomically, once it has succeeded:
 * whatever interrupts it in between, what lies in build/ is never taken for fresh. It is taken
 * before building, so that a file saved meanwhile makes the result stale.
 */

export interface BuildOptions {
	readonly root: string;
	readonly say: (line: string) => void;
	readonly signal: AbortSignal;
	/** Replaced in tests; the real one runs Vite. */
	readonly build?: typeof runVite;
}

export async function buildIfStale(options: BuildOptions): Promise<'built' | 'fresh'> {
	const { root, say, signal, build = runVite } = options;
	if (isFresh(root)) return 'fresh';
	say('Building (first start or changed source)…');
	const lock = await takeBuildLock(join(root, '.svelte-kit', 'build.lock'), signal);
	try {
		// Whoever held the lock may have built just this.
		if (isFresh(root)) return 'fresh';
		rmSync(stampFile(root), { force: true });
		const stamp = sourceStamp(root);
		await build(root, signal, lock);
		writeFileSync(`${stampFile(root)}.new`, stamp);
		renameSync(`${stampFile(root)}.new`, stampFile(root));
		return 'built';
	} finally {
		lock.release();
	}
}

function isFresh(root: string): boolean {
	if (!existsSync(stampFile(root)) || !existsSync(join(root, 'build', 'handler.js'))) return false;
	return readFileSync(stampFile(root), 'utf8') === sourceStamp(root);
}

function stampFile(root: string): string {
	return join(root, 'build', '.source-stamp');
}

/** In a process of its own: the bundler's memory is not the server's to keep. */
export function runVite(root: string, signal: AbortSignal, lock: BuildLock): Promise<void> {
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) {
		throw new StartupProblem('The dependencies are not installed. Run `npm ci` first.');
	}
	return new Promise((resolve, reject) => {
		const said: Buffer[] = [];
		const child = spawn(process.execPath, [vite, 'build'], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' },
			stdio: ['ignore', 'pipe', 'pipe'],
			signal,
		});
		if (child.pid !== undefined) lock.handTo(child.pid);
		child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new StartupProblem(`${Buffer.concat(said).toString()}\n${buildFailed}`));
		});
	});
}

const buildFailed =
	'The build failed; what it said stands above. Nothing was started. Mend the source and start again.';
