import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it is listed: where it is, how big, and a stamp that changes whenever it does. */
export interface ListedFile {
	/** Below the folder, with `/` between names. */
	readonly name: string;
	readonly path: string;
	readonly bytes: number;
	readonly stamp: string;
}

/** What was found below a folder. */
export interface ContentListing {
	/** Sorted by name. */
	readonly files: readonly ListedFile[];
	/** Symbolic links by name. They are never followed: they could lead out of the content, or in circles. */
	readonly links: readonly string[];
	/** False where something could not be read; what was known of the folder then still holds. */
	readonly isWhole: boolean;
}

/** The little the library asks of a file system. */
export interface ContentFiles {
	/** Lists the wanted files below a folder. Names that begin with a dot are passed over. */
	list(folder: string, isWanted: (name: string) => boolean): Promise<ContentListing>;
	read(path: string): Promise<Uint8Array>;
}

/** The file system of this computer. */
export function nodeContentFiles(): ContentFiles {
	return { list: listFolder, read: (path) => readFile(path) };
}

async function listFolder(
	folder: string,
	isWanted: (name: string) => boolean,
): Promise<ContentListing> {
	const files: ListedFile[] = [];
	const links: string[] = [];
	let isWhole = true;

	const walk = async (below: string): Promise<void> => {
		const entries = await read(below);
		await Promise.all(entries.map((entry) => visit(entry, `${below}${entry.name}`)));
	};
	const visit = async (entry: Dirent, name: string): Promise<void> => {
		if (entry.name.startsWith('.')) return;
		if (entry.isSymbolicLink()) links.push(name);
		else if (entry.isDirectory()) await walk(`${name}/`);
		else if (entry.isFile() && isWanted(name)) await stamp(name);
	};
	const read = (below: string) =>
		readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
			// Below the top, what is gone was taken away between listing and looking.
			if (below === '' || !isGone(error)) isWhole = false;
			return [];
		});
	const stamp = async (name: string): Promise<void> => {
		const path = join(folder, name);
		try {
			const { mtimeMs, ctimeMs, size, ino } = await lstat(path);
			files.push({ name, path, bytes: size, stamp: [mtimeMs, ctimeMs, size, ino].join(':') });
		} catch (error) {
			if (!isGone(error)) isWhole = false;
		}
	};

	await walk('');
	return { files: files.sort(byName), links: links.sort(), isWhole };
}

function isGone(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function byName(left: ListedFile, right: ListedFile): number {
	return left.name < right.name ? -1 : 1;
}
