import { isIPv4, isIPv6 } from 'node:net';

/*
 * Without a fixed ORIGIN the app believes the Host header, and its protection against forged
 * posts stands on that. A name somebody else's DNS answers for could be pointed at this machine
 * (rebinding); `localhost` and bare addresses cannot.
 */
export function isNamedLocally(host: string | undefined): boolean {
	const name = /^(?<name>\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host ?? '')?.groups?.['name'] ?? '';
	if (name.startsWith('[')) return isIPv6(name.slice(1, -1)) && !name.includes('%');
	return isIPv4(name) || name.toLowerCase() === 'localhost';
}
