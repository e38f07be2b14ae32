import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answered {
	readonly status: number;
	readonly body: string;
}

/** Asks over connections that stay open, as a browser does, and does little besides. */
export interface KeepAliveClient {
	/** Reads the whole answer. */
	read(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
	/** Takes the whole answer without looking at it, and fails where it is not the expected one. */
	visit(path: string, headers: Readonly<Record<string, string>>): Promise<void>;
	close(): void;
}

export function openClient(baseURL: string, connections: number): KeepAliveClient {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	function ask(path: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
		return new Promise((resolve, reject) => {
			const asked = request(new URL(path, baseURL), { agent, headers }, resolve);
			asked.on('error', reject);
			asked.end();
		});
	}
	return {
		read: async (path, headers = {}) => {
			const answer = await ask(path, headers);
			return { status: answer.statusCode ?? 0, body: await text(answer) };
		},
		visit: async (path, headers) => {
			const answer = await ask(path, headers);
			await drain(answer);
			if (answer.statusCode === 200) return;
			throw new Error(`${path} answered ${answer.statusCode}, so there is nothing to measure.`);
		},
		close: () => agent.destroy(),
	};
}

function drain(answer: IncomingMessage): Promise<void> {
	return new Promise((resolve, reject) => {
		answer.on('end', resolve);
		answer.on('error', reject);
		answer.resume();
	});
}
