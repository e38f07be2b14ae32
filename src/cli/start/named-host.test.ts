import { describe, expect, it } from 'vitest';
import { isNamedLocally } from './named-host.ts';

describe('the name a request was sent to', () => {
	it('[HO10] accepts localhost and bare addresses, with a port or without', () => {
		for (const host of [
			...['localhost', 'localhost:3000', 'LOCALHOST:80', '127.0.0.1', '127.0.0.1:3000'],
			...['192.168.1.5:65535', '[::1]', '[::1]:3000', '[fd00::5]:3000', '[::ffff:10.0.0.1]'],
		]) {
			expect.soft(isNamedLocally(host), host).toBe(true);
		}
	});

	it('[HO10] refuses names that somebody’s DNS answers for, and what only looks like an address', () => {
		for (const host of [
			...[
				'example.org',
				'localhost.example.org',
				'127.0.0.1.example.org',
				'localhost.',
				'a.localhost',
			],
			...['localhost@example.org', 'localhost:port', 'localhost:3000:1', '2130706433', '127.1'],
			...['[::1', '[::1].example.org', '[::1]x', '::1', '[fe80::1%eth0]', '[]', '', ' localhost'],
		]) {
			expect.soft(isNamedLocally(host), host).toBe(false);
		}
		expect(isNamedLocally(undefined)).toBe(false);
	});
});
