import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface TestCounts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
});

const playwrightReport = z.object({
	stats: z.object({
		expected: z.number(),
		unexpected: z.number(),
		flaky: z.number(),
		skipped: z.number(),
	}),
});

export function readVitestCounts(json: string): TestCounts {
	const report = vitestReport.parse(JSON.parse(json));
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

export function readPlaywrightCounts(json: string): TestCounts {
	const { stats } = playwrightReport.parse(JSON.parse(json));
	// What passes only sometimes does not pass.
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	};
}

/** Nothing where the tool died before it could report; its exit code speaks then. */
export function countsFrom(file: string, read: (json: string) => TestCounts): TestCounts {
	try {
		return read(readFileSync(file, 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return noCounts;
		throw error;
	}
}

export const noCounts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
	};
}
