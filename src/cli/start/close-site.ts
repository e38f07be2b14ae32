import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/*
 * Node's own closeIdleConnections leaves connections alone that have not asked for anything yet,
 * and browsers open those in advance; one of them would hold up every stop. So the running
 * requests of each connection are counted from the start.
 */

const patience = 5_000;
const patienceForFlushing = 3_000;

/** To be called before the server listens; what it returns lets running requests finish. */
export function watchConnections(server: Server): (reason: string) => Promise<void> {
	const running = new Map<Socket, number>();
	let stopping = false;

	function count(socket: Socket, change: number): void {
		const left = (running.get(socket) ?? 0) + change;
		running.set(socket, left);
		if (stopping && left === 0) socket.destroySoon();
	}

	server.on('connection', (socket) => {
		running.set(socket, 0);
		socket.on('close', () => running.delete(socket));
	});
	server.on('request', ({ socket }, response) => {
		count(socket, 1);
		response.on('close', () => count(socket, -1));
	});

	return async (reason) => {
		stopping = true;
		const closed = new Promise((resolve) => server.close(resolve));
		for (const socket of running.keys()) count(socket, 0);
		const cut = setTimeout(() => server.closeAllConnections(), patience);
		await closed;
		clearTimeout(cut);
		sayShutdown(reason);
	};
}

/**
 * The adapter's own event. What listens to it may go on asynchronously, so the process ends by
 * itself once nothing is left to do, and by force only if that never happens.
 */
function sayShutdown(reason: string): void {
	const app: EventEmitter = process;
	process.exitCode = 0;
	app.emit('sveltekit:shutdown', reason);
	setTimeout(() => process.exit(0), patienceForFlushing).unref();
}
