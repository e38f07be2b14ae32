import { describe, expect, it } from 'vitest';
import { addCounts, readPlaywrightCounts, readVitestCounts } from './test-counts.ts';

describe('the counts of the test command', () => {
	it('[HO15] counts a todo and a skip of the unit tests as skipped', () => {
		const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
		expect(readVitestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 1, skipped: 5 });
	});

	it('[HO15] counts a journey that passes only sometimes as failed', () => {
		const report = { stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 1 } };
		expect(readPlaywrightCounts(JSON.stringify(report))).toEqual({
			passed: 4,
			failed: 3,
			skipped: 1,
		});
	});

	it('[HO15] refuses a report that does not say how many failed', () => {
		expect(() => readVitestCounts('{"numPassedTests":7}')).toThrow(/numFailedTests/);
	});

	it('[HO15] adds both', () => {
		expect(
			addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }),
		).toEqual({ passed: 11, failed: 22, skipped: 33 });
	});
});
