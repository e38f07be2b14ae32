import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../start/build-if-stale.ts';
import { StartupProblem } from '../start/startup-problem.ts';
import { getChromium } from './get-chromium.ts';
import { runTool, type Tool } from './run-tool.ts';
import {
	countsFrom,
	noCounts,
	readPlaywrightCounts,
	readVitestCounts,
	type TestCounts,
} from './test-counts.ts';

export interface StepContext {
	readonly root: string;
	/** Words from the command line that narrow a single step. */
	readonly rest: readonly string[];
}

export interface StepResult {
	readonly worked: boolean;
	readonly counts: TestCounts;
}

export interface Step {
	readonly title: string;
	run(context: StepContext): Promise<StepResult>;
}

const sync: Tool = { module: '@sveltejs/kit/svelte-kit.js', args: ['sync'] };

/** In this order: what is quick to fail stands first. */
export const steps = {
	browser: { title: 'Browser', run: findBrowser },
	format: checking('Format', { module: 'prettier/bin/prettier.cjs', args: ['--check', '.'] }),
	lint: checking('Lint', sync, { module: 'eslint/bin/eslint.js', args: ['.'] }),
	types: checking('Types', sync, {
		module: 'svelte-check/bin/svelte-check',
		args: ['--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings'],
	}),
	domain: checking('The domain alone', {
		module: 'typescript/bin/tsc',
		args: ['-p', 'src/lib/domain'],
	}),
	unit: { title: 'Unit and component tests', run: runUnitTests },
	build: { title: 'Production build', run: build },
	journeys: { title: 'Journeys in the browser', run: runJourneys },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

function checking(title: string, ...tools: Tool[]): Step {
	return {
		title,
		async run({ root }) {
			for (const tool of tools) {
				const { worked } = await runTool(root, tool);
				if (!worked) return { worked, counts: noCounts };
			}
			return { worked: true, counts: noCounts };
		},
	};
}

/** First of all: nobody should wait for everything else only to hear that the browser is missing. */
async function findBrowser({ root }: StepContext): Promise<StepResult> {
	const path = await getChromium(root);
	process.env['CHROMIUM_PATH'] = path;
	console.log(path);
	return { worked: true, counts: noCounts };
}

async function build({ root }: StepContext): Promise<StepResult> {
	const signal = new AbortController().signal;
	const result = await buildIfStale({ root, say: console.log, signal });
	if (result === 'fresh') console.log('The build is up to date.');
	return { worked: true, counts: noCounts };
}

async function runUnitTests({ root, rest }: StepContext): Promise<StepResult> {
	const report = forReport(root, 'unit.json');
	const { worked } = await runTool(root, {
		module: 'vitest/vitest.mjs',
		args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...rest],
	});
	return judge(worked, countsFrom(report, readVitestCounts));
}

async function runJourneys({ root, rest }: StepContext): Promise<StepResult> {
	const report = forReport(root, 'journeys.json');
	const { worked } = await runTool(root, {
		module: '@playwright/test/cli.js',
		args: ['test', '--config', join('tests', 'playwright.config.ts'), ...rest],
		env: { JOURNEYS_REPORT: report },
	});
	return judge(worked, countsFrom(report, readPlaywrightCounts));
}

function forReport(root: string, name: string): string {
	const file = join(root, 'tests', '.artifacts', name);
	// Yesterday's numbers must not be read as today's.
	rmSync(file, { force: true });
	return file;
}

function judge(worked: boolean, counts: TestCounts): StepResult {
	if (!worked || counts.failed > 0) return { worked: false, counts };
	if (counts.skipped > 0) {
		throw new StartupProblem(
			`${counts.skipped} tests were skipped. None may be: mend or remove them.`,
		);
	}
	if (counts.passed === 0) throw new StartupProblem('Not a single test ran.');
	return { worked, counts };
}
