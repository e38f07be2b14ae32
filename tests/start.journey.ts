import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

/* The start command as a person or a service manager meets it, and who may post to what it serves. */

const root = fileURLToPath(new URL('..', import.meta.url));

interface Asked {
	readonly connectTo: string;
	readonly port: number;
	readonly host: string;
	readonly origin: string;
}

/** Posts an empty form to the home page and tells the status. Whether `/` takes forms is no matter. */
function postForm({ connectTo, port, host, origin }: Asked): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers = { host, origin, 'content-type': 'application/x-www-form-urlencoded' };
		const asked = request(
			{ host: connectTo, port, path: '/', method: 'POST', headers, agent: false },
			(answer) => {
				answer.resume();
				answer.on('end', () => resolve(answer.statusCode ?? 0));
			},
		);
		asked.on('error', reject);
		asked.end('word=hello');
	});
}

function addresses(): string[] {
	const lan = Object.values(networkInterfaces())
		.flatMap((found) => found ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => address);
	return ['127.0.0.1', ...lan.slice(0, 1)];
}

function portOf(baseURL: string | undefined): number {
	return Number(new URL(baseURL ?? '').port);
}

function start(env: Record<string, string>, dataDir: string): ChildProcess {
	return spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
		cwd: root,
		env: { ...process.env, PORT: '0', HOST: '', ORIGIN: '', DATA_DIR: dataDir, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** What it prints until the words appear, or until it ends. */
async function printedUntil(child: ChildProcess, words: string): Promise<string> {
	let printed = '';
	const ended = once(child, 'close');
	const seen = new Promise<void>((resolve) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk: Buffer) => {
				printed += chunk.toString();
				if (printed.includes(words)) resolve();
			});
		}
	});
	await Promise.race([seen, ended]);
	return printed;
}

test('[HO10] takes a form on every address of this machine', async ({ baseURL }) => {
	const port = portOf(baseURL);
	for (const address of addresses()) {
		for (const host of [
			`${address}:${port}`,
			`localhost:${port}`,
			'localhost:9999',
			'[::1]:8080',
		]) {
			const status = await postForm({ connectTo: address, port, host, origin: `http://${host}` });
			expect.soft(status, `${host} by ${address}`).not.toBe(403);
			expect.soft(status, `${host} by ${address}`).not.toBe(421);
		}
	}
});

test('[HO10] refuses a form that another site sends', async ({ baseURL }) => {
	const port = portOf(baseURL);
	const here = { connectTo: '127.0.0.1', port, host: `localhost:${port}` };
	for (const origin of ['http://elsewhere.example', `https://localhost:${port}`, 'null']) {
		expect.soft(await postForm({ ...here, origin }), origin).toBe(403);
	}
});

test('[HO10] refuses a name somebody else answers for', async ({ baseURL }) => {
	const port = portOf(baseURL);
	for (const host of ['elsewhere.example', `127.0.0.1.elsewhere.example:${port}`]) {
		const asked = { connectTo: '127.0.0.1', port, host, origin: `http://${host}` };
		expect.soft(await postForm(asked), host).toBe(421);
	}
});

test('[HO10] believes ORIGIN and nothing else where it is set', async ({}, { outputDir }) => {
	const child = start({ ORIGIN: 'https://coding.example' }, outputDir);
	const printed = await printedUntil(child, 'Ctrl+C');
	const port = Number(/port (\d+)/.exec(printed)?.[1]);
	const asked = { connectTo: '127.0.0.1', port, host: 'inner.example' };
	expect(await postForm({ ...asked, origin: 'https://coding.example' })).not.toBe(403);
	expect(await postForm({ ...asked, origin: 'http://inner.example' })).toBe(403);
	child.kill('SIGTERM');
	await once(child, 'exit');
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	test(`[HO11] stops on ${signal} and gives its port back`, async ({}, { outputDir }) => {
		const child = start({}, outputDir);
		const printed = await printedUntil(child, 'Ctrl+C');
		const port = Number(/localhost:(\d+)/.exec(printed)?.[1]);
		child.kill(signal);
		const [code] = await once(child, 'exit');
		expect(code).toBe(0);
		const next = createServer().listen(port);
		await once(next, 'listening');
		next.close();
	});
}

test('[HO12] says which port is taken and how to choose another', async ({}, { outputDir }) => {
	const taken = createServer().listen(0);
	await once(taken, 'listening');
	const { port } = taken.address() as AddressInfo;
	const child = start({ PORT: String(port) }, outputDir);
	const exit = once(child, 'exit');
	expect(await printedUntil(child, 'npm start')).toContain(`Port ${port} is already in use`);
	const [code] = await exit;
	expect(code).toBe(1);
	taken.close();
});
