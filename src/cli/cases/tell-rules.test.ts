import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

describe('cases rules', () => {
	it('[CK32] tells a rule with a wrong and a right example', async () => {
		const { code, said } = await content.run(['rules', 'ck11']);
		expect(code).toBe(0);
		expect(said).toMatch(/^### CK11 .*\n[\s\S]*Wrong:[\s\S]*RT[\s\S]*Right:[\s\S]*LT/);
		const { json } = await content.run(['rules', '--json']);
		expect(json()).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ id: 'CF1', severity: 'error', isSuppressible: false }),
			]),
		);
		expect(await content.run(['rules', 'CK99'])).toMatchObject({ code: 2 });
	});

	it('[CK32] puts the rules between their marks and nowhere else', async () => {
		expect((await content.run(['rules', '--write'])).code).toBe(1);
		const marks =
			'<!-- rules: written by "npm run cases -- rules --write" -->\nold\n<!-- end of rules -->';
		content.write('README.md', `Before\n${marks}\nAfter\n`);
		expect((await content.run(['rules', '--write'])).code).toBe(0);
		const text = readFileSync(join(content.folder, 'README.md'), 'utf8');
		expect(text).toMatch(
			/^Before\n<!-- rules[\s\S]*### CK29 [\s\S]*<!-- end of rules -->\nAfter\n$/,
		);
		expect(text).not.toContain('old\n');
		expect((await content.run(['rules', '--write'])).said).toContain('as they are');
	});

	it('[CK32] are told in content/README.md as they are', async () => {
		const text = readFileSync(join(project, 'content/README.md'), 'utf8');
		content.write('README.md', text);
		const { said } = await content.run(['rules', '--write']);
		expect(said).toContain('tells the rules as they are');
	});
});
