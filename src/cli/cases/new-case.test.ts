import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineCase } from '#domain/checking';
import { readSettings } from '#server/settings';
import { readAids } from './content-on-disk.ts';
import { aStarter, makeTestContent } from './testing/run-command.ts';
import type { TestContent } from './testing/run-command.ts';

const starter = aStarter();
const path = 'coding/family-medicine/ankle-in-the-dark.md';
let content: TestContent;

beforeEach(() => {
	content = makeTestContent();
	content.write(path, starter);
});
afterEach(() => content.clear());

describe('cases new', () => {
	it('[CK32] writes a draft that keeps every rule, and never writes over anything', async () => {
		const made = await content.run(['new', 'encounter', 'a-first-case']);
		expect(made.code).toBe(0);
		expect(made.said).toContain('content/coding/new/a-first-case.md');
		const checked = await content.run(['check', 'content/coding/new', '--json']);
		expect(checked.json()).toMatchObject({ checked: 1, problems: [], suppressed: [] });
		const text = readFileSync(join(content.folder, 'coding/new/a-first-case.md'), 'utf8');
		expect(text).toMatch(/^status: draft/m);

		const again = await content.run(['new', 'encounter', 'a-first-case']);
		expect(again).toMatchObject({
			code: 2,
			complained: expect.stringContaining('never used twice'),
		});
		content.write('coding/new/other.md', 'something else');
		const over = await content.run(['new', 'encounter', 'other']);
		expect(over).toMatchObject({ code: 2, complained: expect.stringContaining('there already') });
		expect(readFileSync(join(content.folder, 'coding/new/other.md'), 'utf8')).toBe(
			'something else',
		);
	});

	it('[CK32] begins from what keeps every rule by the tables that ship', async () => {
		const aids = await readAids(readSettings({}, resolve(import.meta.dirname, '../../..')));
		expect(examineCase({ file: 'a.md', text: starter }, aids).problems).toEqual([]);
	});

	it('[CK32] puts it where its specialty is', async () => {
		const { said } = await content.run(['new', 'encounter', 'x-ray', '--specialty=orthopedics']);
		expect(said).toContain('content/coding/orthopedics/x-ray.md');
	});

	it.each([
		[['encountre', 'a-case'], /Did you mean "encounter"\?/],
		[['encounter', 'A Case'], /lower-case words joined by hyphens/],
		[['encounter', '../a-case'], /lower-case words joined by hyphens/],
		[['encounter', 'a-case', '--specialty=../x'], /lower-case words joined by hyphens/],
		[['encounter', 'visit-99213'], /Choose another slug/],
	])('[CK32] says what is wrong with %s', async (words, say) => {
		const { code, complained } = await content.run(['new', ...words]);
		expect(code).toBe(2);
		expect(complained).toMatch(say);
	});
});
