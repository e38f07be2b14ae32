import type { Browser } from '@playwright/test';
import { StartupProblem } from '../../start/startup-problem.ts';
import { findChromium, startsAsBrowser } from '../../test/find-chromium.ts';
import type { StartedThings } from './started-things.ts';

/** Opens the browser the journeys run in. It is loaded here only: other measurements need none. */
export async function openBrowser(started: StartedThings): Promise<Browser> {
	const { chromium } = await import('@playwright/test');
	const executablePath = findChromium({
		wished: process.env['CHROMIUM_PATH'],
		playwrightsOwn: chromium.executablePath(),
		runs: startsAsBrowser,
	});
	if (executablePath === undefined) {
		throw new StartupProblem(
			'What a page costs the browser is measured in Chromium, and there is none. ' +
				'`npm test -- --only browser` gets one, or set CHROMIUM_PATH to one you have.',
		);
	}
	const browser = await chromium.launch({
		executablePath,
		// Containers run as root, where the browser's own sandbox cannot be set up.
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
		// An interruption ends the measurement first, and that closes the browser.
		handleSIGINT: false,
		handleSIGTERM: false,
	});
	started.add(() => browser.close());
	return browser;
}
