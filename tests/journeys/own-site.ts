import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A second server beside the one all journeys share: with folders that a test may do anything to. */
export interface OwnSite {
	readonly baseURL: string;
	readonly dataFolder: string;
	/** Writes a file below its content folder and tells the whole path. */
	write(name: string, text: string): Promise<string>;
	/** Everything it has said on its error output so far. */
	complaints(): string;
	/** Ends the server without a word (kill -9) and starts another on the same folders and port. */
	crash(): Promise<void>;
	stop(): Promise<void>;
}

/** A content file made for a test. */
export interface MadeFile {
	/** Below the content folder. */
	readonly file: string;
	readonly text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a site of one's own on any free port, with these content files beside those that ship. */
export async function startOwnSite(files: readonly MadeFile[] = []): Promise<OwnSite> {
	const folder = await mkdtemp(join(tmpdir(), 'chart-to-claim-journey-'));
	const [content, data] = [join(folder, 'content'), join(folder, 'data')];
	const write = async (name: string, text: string): Promise<string> => {
		const path = join(content, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		return path;
	};
	for (const { file, text } of files) await write(file, text);

	let complaints = '';
	const complain = (chunk: string) => (complaints += chunk);
	let running = await launch({ content, data, port: '0', complain });
	const { baseURL } = running;
	return {
		baseURL,
		dataFolder: data,
		write,
		complaints: () => complaints,
		crash: async () => {
			running.server.kill('SIGKILL');
			await running.ended;
			running = await launch({ content, data, port: new URL(baseURL).port, complain });
		},
		stop: async () => {
			running.server.kill('SIGTERM');
			await running.ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function launch(site: {
	readonly content: string;
	readonly data: string;
	readonly port: string;
	readonly complain: (chunk: string) => void;
}) {
	const { content, data, port } = site;
	const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
		cwd: root,
		env: { ...process.env, PORT: port, HOST: '', ORIGIN: '', CONTENT_DIR: content, DATA_DIR: data },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = once(server, 'close');
	let complaints = '';
	server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
		complaints += chunk;
		site.complain(chunk);
	});
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
	return { server, ended, baseURL };
}
