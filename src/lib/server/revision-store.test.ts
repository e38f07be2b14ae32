import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashRevision, openRevisionStore } from './revision-store.ts';
import { nodeFiles } from './store/node-files.ts';
import { failingFiles } from './store/testing/failing-files.ts';
import { temporaryFolder } from './store/testing/temporary-folder.ts';

describe('revisions of cases', () => {
	it('[ST29] keeps a text under its hash, exactly as it was', async () => {
		const folder = join(await temporaryFolder(), 'revisions');
		const revisions = openRevisionStore(nodeFiles(), folder);
		const text = '\ufeff# Fuß\r\n\r\n日本\n';
		const hash = await revisions.keep(text);
		expect(hash).toBe(hashRevision(text));
		expect(await readdir(folder)).toEqual([`${hash}.md`]);
		expect(await revisions.read(hash)).toBe(text);
		expect(await readFile(join(folder, `${hash}.md`), 'utf8')).toBe(text);
	});

	it('[ST29] writes a text once, also when it is kept from many sides', async () => {
		const folder = join(await temporaryFolder(), 'revisions');
		const disk = failingFiles(nodeFiles());
		const revisions = openRevisionStore(disk.files, folder);
		await Promise.all([revisions.keep('one'), revisions.keep('one'), revisions.keep('one')]);
		await revisions.keep('one');
		expect(disk.steps.filter(({ name }) => name === 'rename')).toHaveLength(1);
	});

	it('[ST29] does not hand out a text that is no longer what it was, and mends it when it is kept again', async () => {
		const folder = join(await temporaryFolder(), 'revisions');
		const revisions = openRevisionStore(nodeFiles(), folder);
		const hash = await revisions.keep('one');
		await writeFile(join(folder, `${hash}.md`), 'two');
		expect(await revisions.read(hash)).toBeNull();
		await revisions.keep('one');
		expect(await revisions.read(hash)).toBe('one');
	});

	it.each(['', '../secrets', 'x'.repeat(64), 'A'.repeat(64)])(
		'[ST29] holds nothing under %j',
		async (hash) => {
			const revisions = openRevisionStore(nodeFiles(), await temporaryFolder());
			expect(await revisions.read(hash)).toBeNull();
		},
	);

	it('[ST29] fails with a sentence, and keeps the text the next time', async () => {
		const disk = failingFiles(nodeFiles());
		const revisions = openRevisionStore(disk.files, join(await temporaryFolder(), 'revisions'));
		disk.failWhere(({ name }) => (name === 'sync' ? 'ENOSPC' : null));
		await expect(revisions.keep('one')).rejects.toMatchObject({ kind: 'disk-full' });
		disk.reset();
		expect(await revisions.read(await revisions.keep('one'))).toBe('one');
	});
});
