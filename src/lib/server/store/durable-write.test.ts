import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFile, makeFolderDurably, replaceFile, setAside } from './durable-write.ts';
import { nodeFiles } from './node-files.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

describe('writing durably', () => {
	it('[ST33] syncs a file before it gets its name, and the name before it returns', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		await replaceFile(disk.files, join(folder, 'a.json'), 'new');
		const steps = disk.steps.map(({ name }) => name);
		expect(steps).toEqual(['openNew', 'write', 'sync', 'close', 'rename', 'syncFolder']);
		expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
	});

	it.each(['openNew', 'write', 'sync', 'close', 'rename'])(
		'[ST33] leaves the old file and nothing else when %s fails',
		async (step) => {
			const folder = await temporaryFolder();
			await writeFile(join(folder, 'a.json'), 'old');
			const disk = failingFiles(nodeFiles());
			disk.failWhere(({ name }) => (name === step ? 'ENOSPC' : null));
			const writing = replaceFile(disk.files, join(folder, 'a.json'), 'new');
			await expect(writing).rejects.toThrow('ENOSPC');
			expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
			expect(await readdir(folder)).toEqual(['a.json']);
		},
	);

	it('[ST33] makes a file whole or not at all, and never over another', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'a');
		expect(await createFile(nodeFiles(), path, 'first')).toBe(true);
		expect(await createFile(nodeFiles(), path, 'second')).toBe(false);
		expect(await readFile(path, 'utf8')).toBe('first');
		expect(await readdir(folder)).toEqual(['a']);
	});

	it('[ST33] syncs the folder above a new folder, and only then', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		await makeFolderDurably(disk.files, join(folder, 'new'));
		await makeFolderDurably(disk.files, join(folder, 'new'));
		const synced = disk.steps.filter(({ name }) => name === 'syncFolder');
		expect(synced.map(({ path }) => path)).toEqual([folder]);
	});

	it('[ST6] sets bytes aside under the first free number', async () => {
		const folder = await temporaryFolder();
		const bytes = new Uint8Array([1, 2]);
		const first = await setAside(nodeFiles(), folder, 'events.torn', bytes);
		const second = await setAside(nodeFiles(), folder, 'events.torn', bytes);
		expect([first, second]).toEqual(['events.torn-1', 'events.torn-2'].map((n) => join(folder, n)));
	});
});
