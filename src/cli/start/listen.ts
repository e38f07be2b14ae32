import { createServer, type Server } from 'node:net';
import type { ListenAddress } from './listen-address.ts';
import { StartupProblem } from './startup-problem.ts';

/** Resolves with the port, which differs from the wanted one only where that was 0. */
export function listen(server: Server, address: ListenAddress): Promise<number> {
	const { port, host } = address;
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(explain(error, address)));
		server.listen(host === undefined ? { port } : { port, host }, () => {
			const bound = server.address();
			resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
		});
	});
}

/** Asked before the build: nobody should wait for that only to hear that the port is taken. */
export async function checkAddress(address: ListenAddress): Promise<void> {
	const probe = createServer();
	await listen(probe, address);
	await new Promise((resolve) => probe.close(resolve));
}

function explain(error: Error, { port, host }: ListenAddress): Error {
	const sentence = sentences[('code' in error && String(error.code)) || '']?.(port, host ?? '');
	return sentence === undefined ? error : new StartupProblem(sentence);
}

const sentences: Record<string, (port: number, host: string) => string> = {
	EADDRINUSE: (port) =>
		`Port ${port} is already in use, perhaps by another Chart to Claim. ` +
		`Stop that, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
	EACCES: (port) =>
		`This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`,
	EADDRNOTAVAIL: (_port, host) => noSuchHost(host),
	ENOTFOUND: (_port, host) => noSuchHost(host),
	EAI_AGAIN: (_port, host) => noSuchHost(host),
};

function noSuchHost(host: string): string {
	return (
		`HOST is "${host}", which is no address of this machine. ` +
		'Leave it out to listen everywhere, or set HOST=127.0.0.1 for this machine only.'
	);
}
