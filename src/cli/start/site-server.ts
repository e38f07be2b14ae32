import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNamedLocally } from './named-host.ts';

type Handler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void,
) => unknown;

/** What the built handler reads from the environment, and only while it is imported. */
export interface HandlerSettings {
	/** Undefined where no proxy was named: then the Host header decides. */
	readonly protocolHeader: string | undefined;
}

/**
 * Over plain http the built handler would take every address for https and refuse every form.
 * It learns the scheme from a header that is overwritten on each request; its random name keeps
 * a client from guessing it should that ever change.
 */
export function prepareEnvironment(
	environment: NodeJS.ProcessEnv,
	origin: string | undefined,
): HandlerSettings {
	environment['NODE_ENV'] ??= 'production';
	// A ceiling for all; each route caps its own and answers with a page.
	environment['BODY_SIZE_LIMIT'] ??= '32M';
	if (origin !== undefined) {
		environment['ORIGIN'] = origin;
		return { protocolHeader: undefined };
	}
	const protocolHeader = `x-scheme-${randomBytes(12).toString('hex')}`;
	environment['PROTOCOL_HEADER'] = protocolHeader;
	for (const name of ['ORIGIN', 'HOST_HEADER', 'PORT_HEADER']) delete environment[name];
	return { protocolHeader };
}

export async function importHandler(root: string): Promise<Handler> {
	const built: unknown = await import(pathToFileURL(join(root, 'build', 'handler.js')).href);
	if (hasHandler(built)) return built.handler;
	throw new Error('build/handler.js exports no handler; delete the build folder and start again.');
}

export function createSiteServer(handler: Handler, { protocolHeader }: HandlerSettings): Server {
	const server = createServer({ connectionsCheckingInterval: 5_000 }, (request, response) => {
		if (protocolHeader !== undefined) {
			if (!isNamedLocally(request.headers.host)) return refuseHost(response);
			request.headers[protocolHeader] = 'http';
		}
		drainWhenAnswered(request, response);
		void serve(handler, request, response);
	});
	// Somebody who sends a byte a minute must not keep a connection for long.
	server.headersTimeout = 15_000;
	server.requestTimeout = 120_000;
	server.keepAliveTimeout = 10_000;
	server.timeout = 120_000;
	return server;
}

/** Kit answers its own failures; what still escapes must end one request, not the server. */
async function serve(
	handler: Handler,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	try {
		await handler(request, response, () => endPlainly(response, 404, 'Not found.'));
	} catch (error) {
		console.error(error);
		endPlainly(response, 500, 'Something went wrong on our side. Please try again.');
	}
}

/**
 * A body that was refused unread holds up its connection, and with it the browser's next page, until it
 * times out. What is left of it is let run through once the answer is out.
 */
function drainWhenAnswered(request: IncomingMessage, response: ServerResponse): void {
	response.once('finish', () => {
		if (request.complete) return;
		request.removeAllListeners('data');
		request.resume();
	});
}

function refuseHost(response: ServerResponse): void {
	endPlainly(
		response,
		421,
		'This server answers to localhost and to its IP address only. ' +
			'To reach it under another name, start it with ORIGIN set to that address.',
	);
}

function endPlainly(response: ServerResponse, status: number, sentence: string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.writeHead(status, {
		'content-type': 'text/plain; charset=utf-8',
		'x-content-type-options': 'nosniff',
		connection: 'close',
	});
	response.end(`${sentence}\n`);
}

function hasHandler(module: unknown): module is { handler: Handler } {
	return (
		typeof module === 'object' &&
		module !== null &&
		'handler' in module &&
		typeof module.handler === 'function'
	);
}
