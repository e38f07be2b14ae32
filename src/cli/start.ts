import { networkInterfaces } from 'node:os';
import { buildIfStale } from './start/build-if-stale.ts';
import { watchConnections } from './start/close-site.ts';
import { fixRoots } from './start/fix-roots.ts';
import { readListenAddress, type ListenAddress } from './start/listen-address.ts';
import { checkAddress, listen } from './start/listen.ts';
import { requireNode } from './start/require-node.ts';
import { createSiteServer, importHandler, prepareEnvironment } from './start/site-server.ts';
import { sentenceOf } from './start/startup-problem.ts';
import { stopRequest } from './start/stop-request.ts';
import { warmUp } from './start/warm-up.ts';

/* `npm start`: builds what is stale, serves it, and stops cleanly. README says what it reads. */

const stopping = stopRequest();

try {
	await start();
} catch (error) {
	if (stopping.aborted) process.exit(0);
	console.error(sentenceOf(error) ?? error);
	process.exit(1);
}

async function start(): Promise<void> {
	const root = fixRoots();
	requireNode(root);
	const address = readListenAddress(process.env);
	await checkAddress(address);
	await buildIfStale({ root, say: console.log, signal: stopping });

	const settings = prepareEnvironment(process.env, address.origin);
	const server = createSiteServer(await importHandler(root), settings);
	const close = watchConnections(server);
	stopping.throwIfAborted();
	stopping.addEventListener('abort', () => void close(String(stopping.reason)));
	const port = await listen(server, address);

	const hostHeader = address.origin ? new URL(address.origin).host : `localhost:${port}`;
	await warmUp(isEverywhere(address.host) ? '127.0.0.1' : address.host, port, hostHeader);
	if (!stopping.aborted) for (const line of welcome(address, port)) console.log(line);
}

function welcome({ host, origin }: ListenAddress, port: number): string[] {
	if (origin !== undefined) return [`Ready: ${origin} (port ${port} here). Ctrl+C stops it.`];
	if (!isEverywhere(host)) return [`Ready: http://${inUrl(host)}:${port} — Ctrl+C stops it.`];
	const others = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => `       http://${address}:${port} from other machines on this network`);
	return [`Ready: http://localhost:${port} — Ctrl+C stops it.`, ...others];
}

function isEverywhere(host: string | undefined): host is undefined {
	return host === undefined || host === '0.0.0.0' || host === '::';
}

function inUrl(host: string): string {
	return host.includes(':') ? `[${host}]` : host;
}
