import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MadeCase } from './made-case.ts';

/** A second server beside the one all journeys share: with folders that a test may do anything to. */
export interface OwnSite {
	readonly baseURL: string;
	readonly dataFolder: string;
	/** Writes a file below its content folder and tells the whole path. */
	write(name: string, text: string): Promise<string>;
	/** Everything it has said on its error output so far. */
	complaints(): string;
	stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a site of one's own on any free port, with these cases beside those that ship. */
export async function startOwnSite(cases: readonly MadeCase[] = []): Promise<OwnSite> {
	const folder = await mkdtemp(join(tmpdir(), 'chart-to-claim-journey-'));
	const [content, data] = [join(folder, 'content'), join(folder, 'data')];
	const write = async (name: string, text: string): Promise<string> => {
		const path = join(content, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		return path;
	};
	for (const { file, text } of cases) await write(file, text);

	const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
		cwd: root,
		env: { ...process.env, PORT: '0', HOST: '', ORIGIN: '', CONTENT_DIR: content, DATA_DIR: data },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = once(server, 'close');
	let complaints = '';
	server.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
	const ready = new Promise<string>((resolve) => {
		let said = '';
		server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			said += chunk;
			const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
			if (address !== undefined) resolve(address);
		});
	});
	const baseURL = await Promise.race([ready, ended.then(() => null)]);
	if (baseURL === null) throw new Error(`The site did not start. It said: ${complaints}`);
	return {
		baseURL,
		dataFolder: data,
		write,
		complaints: () => complaints,
		stop: async () => {
			server.kill('SIGTERM');
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}
