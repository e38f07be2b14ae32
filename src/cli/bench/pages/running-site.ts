import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StartedThings } from './started-things.ts';

/** The built site, started the way everybody starts it, with a data folder of its own. */
export interface RunningSite {
	readonly baseURL: string;
	readonly processId: number;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const PATIENCE_MS = 10_000;

/**
 * Starts the site on a free port of this machine; it builds first where the build is stale. Without a data
 * folder of the caller's it has one of its own.
 */
export async function startSite(started: StartedThings, given?: string): Promise<RunningSite> {
	const dataFolder = given ?? (await mkdtemp(join(tmpdir(), 'chart-to-claim-pages-')));
	if (given === undefined) started.add(() => rm(dataFolder, { recursive: true, force: true }));
	const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
		cwd: root,
		env: {
			...process.env,
			...{ PORT: '0', HOST: '127.0.0.1', ORIGIN: '', CONTENT_DIR: '', DATA_DIR: dataFolder },
			NODE_ENV: 'production',
			// Lets it notice, and stop, where this process is killed without a chance to stop it.
			npm_lifecycle_event: 'bench',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = once(server, 'close');
	started.add(async () => {
		server.kill('SIGTERM');
		const impatience = setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS);
		await ended;
		clearTimeout(impatience);
	});

	let complaints = '';
	server.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
	const ready = new Promise<string>((resolve) => {
		let said = '';
		server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			said += chunk;
			const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
			if (address !== undefined) resolve(address);
		});
	});
	const baseURL = await Promise.race([ready, ended.then(() => null)]);
	if (baseURL === null || server.pid === undefined) {
		throw new Error(`The site did not start. It said: ${complaints}`);
	}
	return { baseURL, processId: server.pid };
}
