import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StartupProblem } from '../start/startup-problem.ts';

export interface ChromiumPlaces {
	/** `CHROMIUM_PATH`, where somebody set it. */
	readonly wished: string | undefined;
	readonly playwrightsOwn: string;
	readonly runs: (path: string) => boolean;
}

/** The first browser that really starts; a file that is there but cannot run helps nobody. */
export function findChromium({ wished, playwrightsOwn, runs }: ChromiumPlaces): string | undefined {
	if (wished !== undefined && wished !== '') {
		if (runs(wished)) return wished;
		throw new StartupProblem(
			`CHROMIUM_PATH is "${wished}", and no browser starts from there. Correct it, or leave it out.`,
		);
	}
	return ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', playwrightsOwn].find(runs);
}

/** Asks for the version, which fails where a shared library is missing or a stub stands in. */
export function startsAsBrowser(path: string): boolean {
	if (!existsSync(path)) return false;
	// On Windows the question would open a window.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}
