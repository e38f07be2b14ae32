import { StartupProblem } from './startup-problem.ts';

export interface ListenAddress {
	readonly port: number;
	/** Undefined: every interface, IPv4 and IPv6. */
	readonly host: string | undefined;
	/** The one public address when a proxy stands in front. */
	readonly origin: string | undefined;
}

export function readListenAddress(environment: NodeJS.ProcessEnv): ListenAddress {
	return {
		port: readPort(environment['PORT']),
		host: environment['HOST']?.trim() || undefined,
		origin: readOrigin(environment['ORIGIN']),
	};
}

function readPort(text: string | undefined): number {
	const written = text?.trim() || '3000';
	const port = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
	if (port <= 65_535) return port;
	throw new StartupProblem(
		`PORT is "${written}", which is no port. Give a whole number from 1 to 65535, for example PORT=3001.`,
	);
}

function readOrigin(text: string | undefined): string | undefined {
	const written = text?.trim() || undefined;
	if (written === undefined) return undefined;
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (url && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`) {
		return url.origin;
	}
	throw new StartupProblem(
		`ORIGIN is "${written}", which is no site address. Give scheme and host only, for example ORIGIN=https://coding.example.org.`,
	);
}
