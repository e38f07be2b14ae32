import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { StartupProblem } from '../start/startup-problem.ts';
import { findChromium, startsAsBrowser } from './find-chromium.ts';
import { runTool, type Tool } from './run-tool.ts';

const minutes = 60_000;

/** Finds a browser or gets one: the journeys are never left out silently. */
export async function getChromium(root: string): Promise<string> {
	const found = look();
	if (found !== undefined) return found;
	console.log(
		'No Chromium: CHROMIUM_PATH is not set, and neither a Chromium in /usr/bin nor Playwright’s own starts.',
	);
	for (const { words, tools } of waysToGetOne()) {
		console.log(`${words}…`);
		for (const tool of tools) {
			const { worked } = await runTool(root, tool);
			if (!worked) break;
		}
		const got = look();
		if (got !== undefined) return got;
	}
	throw new StartupProblem(
		'The browser journeys need Chromium, and none could be downloaded. Install it (on Debian: ' +
			'`apt-get install chromium-headless-shell`) or set CHROMIUM_PATH to a Chrome or Chromium you have, then run ' +
			'`npm test` again.',
	);
}

function look(): string | undefined {
	return findChromium({
		wished: process.env['CHROMIUM_PATH'],
		playwrightsOwn: chromium.executablePath(),
		runs: startsAsBrowser,
	});
}

function waysToGetOne(): { words: string; tools: Tool[] }[] {
	const download = {
		words: 'Downloading Playwright’s Chromium',
		tools: [
			{
				module: '@playwright/test/cli.js',
				args: ['install', 'chromium'],
				timeLimit: 5 * minutes,
			},
		],
	};
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return [download];
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const aptGet = { program: '/usr/bin/apt-get', env, timeLimit: 10 * minutes };
	return [
		download,
		{
			words: 'Installing Debian’s chromium-headless-shell package',
			tools: [
				{ ...aptGet, args: ['update'] },
				{ ...aptGet, args: ['install', '-y', 'chromium-headless-shell'] },
			],
		},
	];
}
