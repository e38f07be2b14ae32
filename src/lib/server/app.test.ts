import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeApp, theApp } from './app.ts';
import { readSettings } from './settings.ts';
import { caseText } from './testing/case-text.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'chart-to-claim-root-'));
	await mkdir(join(root, 'content', 'coding'), { recursive: true });
	await writeFile(join(root, 'content', 'coding', 'a.md'), caseText());
});
afterEach(async () => {
	await closeApp();
	await rm(root, { recursive: true });
});

describe('theApp', () => {
	it('[WB1] opens once, with its cases loaded, and gives the data folder free when closed', async () => {
		const settings = readSettings({}, root);
		const [first, second] = await Promise.all([theApp(settings), theApp(settings)]);
		expect(second).toBe(first);
		expect((await first.library.look()).cases).toHaveLength(1);
		await closeApp();
		const again = await theApp(settings);
		expect(again).not.toBe(first);
	});

	it('[WB1] says what to do where the data folder can not be used, and opens once it can', async () => {
		const blocked = join(root, 'file');
		await writeFile(blocked, '');
		const opening = theApp(readSettings({ DATA_DIR: join(blocked, 'data') }, root));
		await expect(opening).rejects.toMatchObject({ name: 'StartupProblem' });
		await expect(opening).rejects.toThrow(/The data folder .*file.data can not be used .*DATA_DIR/);
		expect((await theApp(readSettings({}, root))).store).toBeDefined();
	});

	it('[WB1] starts with an empty shelf where there is no content', async () => {
		await rm(join(root, 'content'), { recursive: true });
		const { library } = await theApp(readSettings({}, root));
		expect((await library.look()).cases).toEqual([]);
	});
});
