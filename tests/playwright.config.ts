import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, defineConfig } from '@playwright/test';
import { findChromium, startsAsBrowser } from '../src/cli/test/find-chromium.ts';

/*
 * Journeys run against the built site, started the way everybody starts it, with a data folder of
 * their own. There are no retries: what passes only sometimes is broken.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const artifacts = join(root, 'tests', '.artifacts');
const data = join(artifacts, 'data');
const port = Number(process.env['JOURNEYS_PORT'] ?? 4173);

// Workers read this file too; only the run itself may clear what an earlier one wrote.
const isWorker = process.env['TEST_WORKER_INDEX'] !== undefined;
if (!isWorker) rmSync(data, { recursive: true, force: true });

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.journey.ts',
	outputDir: join(artifacts, 'results'),
	forbidOnly: true,
	fullyParallel: true,
	retries: 0,
	workers: 2,
	timeout: 120_000,
	reporter: [
		['list'],
		['json', { outputFile: process.env['JOURNEYS_REPORT'] ?? join(artifacts, 'journeys.json') }],
	],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'en-US',
		timezoneId: 'America/Chicago',
		screenshot: 'only-on-failure',
		// Without a film of the page: drawing it takes longer than the journey.
		trace: { mode: 'retain-on-failure', screenshots: false },
		launchOptions: {
			executablePath: chromiumPath(),
			args: [
				// Containers run as root, where the browser's own sandbox cannot be set up.
				'--no-sandbox',
				'--disable-dev-shm-usage',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-domain-reliability',
				'--disable-sync',
				'--no-first-run',
				'--no-pings',
			],
		},
	},
	webServer: {
		command: `"${process.execPath}" --import tsx src/cli/start.ts`,
		cwd: root,
		url: `http://localhost:${port}/`,
		env: { PORT: String(port), HOST: '', ORIGIN: '', DATA_DIR: data, CONTENT_DIR: '' },
		reuseExistingServer: false,
		timeout: 120_000,
		stdout: 'ignore',
		stderr: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
	},
});

function chromiumPath(): string {
	const path = findChromium({
		wished: process.env['CHROMIUM_PATH'],
		playwrightsOwn: chromium.executablePath(),
		runs: startsAsBrowser,
	});
	if (path !== undefined) {
		// The workers inherit this and need not search again.
		process.env['CHROMIUM_PATH'] = path;
		return path;
	}
	throw new Error('No Chromium was found; `npm test` gets one.');
}
