import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aStarter, makeTestContent } from './testing/run-command.ts';
import type { TestContent } from './testing/run-command.ts';

const project = resolve(import.meta.dirname, '../../..');
const starter = aStarter();
const path = 'coding/family-medicine/ankle-in-the-dark.md';
let content: TestContent;

beforeEach(() => {
	content = makeTestContent();
	content.write(path, starter);
});
afterEach(() => content.clear());

describe('cases', () => {
	it.each([
		[[], /npm run cases -- check/],
		[['chekc'], /Did you mean "check"\?/],
		[['check', '--jsn'], /no option --jsn\. Did you mean "json"\?/],
		[['list', 'something'], /does not know what to do with "something"/],
		[['show'], /"show" needs more to go by/],
	])(
		'[CK32] explains itself with exit code 2 where it was not understood: %s',
		async (words, say) => {
			const { code, said, complained } = await content.run(words);
			expect(code).toBe(2);
			expect(`${said}${complained}`).toMatch(say);
		},
	);

	it('[CK32] tells what a command takes when asked', async () => {
		for (const words of [
			['help', 'score'],
			['score', '--help'],
		]) {
			const { code, said } = await content.run(words);
			expect(code).toBe(0);
			expect(said).toContain('"diagnoses": [{ "code"');
		}
	});

	it('[CK32] answers as a command of its own', () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'src/cli/cases.ts', 'list', '--json'],
			{ cwd: project, encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const cases = JSON.parse(stdout) as { id: string }[];
		expect(cases.length).toBeGreaterThanOrEqual(3);
	});
});
