import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

function search(wished: string | undefined, ...running: string[]): string | undefined {
	return findChromium({
		wished,
		playwrightsOwn: '/cache/chrome',
		runs: (path) => running.includes(path),
	});
}

describe('the browser for the journeys', () => {
	it('[HO14] takes the one that was named before any other', () => {
		expect(search('/opt/chrome', '/opt/chrome', '/usr/bin/chromium', '/cache/chrome')).toBe(
			'/opt/chrome',
		);
	});

	it('[HO14] refuses a named one that does not start rather than take another', () => {
		expect(() => search('/opt/chrome', '/usr/bin/chromium')).toThrow(/CHROMIUM_PATH is "\/opt/);
	});

	it("[HO14] prefers the system's over Playwright's own", () => {
		expect(search(undefined, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium')).toBe(
			'/usr/bin/chromium-headless-shell',
		);
		expect(search(undefined, '/cache/chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium');
		expect(search('', '/cache/chrome')).toBe('/cache/chrome');
	});

	it('[HO14] finds nothing where nothing starts', () => {
		expect(search(undefined)).toBeUndefined();
	});
});
