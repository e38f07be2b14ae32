import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeContentFiles } from './content-files.ts';

const files = nodeContentFiles();
const isMarkdown = (name: string) => name.endsWith('.md');
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('nodeContentFiles', () => {
	it('[LI12] lists wanted files at any depth, sorted, and no hidden ones', async () => {
		await mkdir(join(folder, 'b', 'deep'), { recursive: true });
		await mkdir(join(folder, '.git'));
		for (const name of ['z.md', 'b/deep/a.md', 'b/notes.txt', '.git/x.md', '.#z.md']) {
			await writeFile(join(folder, name), 'text');
		}
		const { files: found, isWhole } = await files.list(folder, isMarkdown);
		expect(found.map(({ name }) => name)).toEqual(['b/deep/a.md', 'z.md']);
		expect(found[1]).toMatchObject({ bytes: 4, path: join(folder, 'z.md') });
		expect(isWhole).toBe(true);
	});

	it('[LI12] reports links to files and folders and follows neither', async () => {
		await mkdir(join(folder, 'a'));
		await symlink('/etc/hostname', join(folder, 'a', 'link.md'));
		await symlink(folder, join(folder, 'circle'));
		const listing = await files.list(folder, isMarkdown);
		expect(listing).toEqual({ files: [], links: ['a/link.md', 'circle'], isWhole: true });
	});

	it('[LI12] says so where the folder is not there', async () => {
		const listing = await files.list(join(folder, 'none'), isMarkdown);
		expect(listing).toEqual({ files: [], links: [], isWhole: false });
	});

	it('[LI14] stamps a file anew when its text changes, even with the same size and time', async () => {
		const path = join(folder, 'a.md');
		const stampNow = async () => (await files.list(folder, isMarkdown)).files[0]?.stamp;
		await writeFile(path, 'one');
		await utimes(path, 1, 1);
		const before = await stampNow();
		expect(await stampNow()).toBe(before);
		await rm(path);
		await writeFile(join(folder, 'other'), '');
		await writeFile(path, 'two');
		await utimes(path, 1, 1);
		expect(await stampNow()).not.toBe(before);
	});
});
