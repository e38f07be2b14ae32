import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { OpenFile, StoreFiles } from './store-files.ts';

/** The real file system. */
export function nodeFiles(): StoreFiles {
	return {
		makeFolder: async (path) => (await mkdir(path, { recursive: true })) !== undefined,
		list: async (path) => (await unlessMissing(readdir(path))) ?? [],
		read: (path) => unlessMissing(readFile(path)),
		readPart,
		size: async (path) => (await unlessMissing(stat(path)))?.size ?? null,
		openToAppend: async (path) => wrap(await open(path, 'a')),
		openNew: async (path) => wrap(await open(path, 'wx')),
		truncate,
		rename,
		link: linkUnlessTaken,
		remove: (path) => rm(path, { recursive: true, force: true }),
		syncFolder,
	};
}

function wrap(handle: FileHandle): OpenFile {
	return {
		size: async () => (await handle.stat()).size,
		write: (bytes) => handle.writeFile(bytes),
		sync: () => handle.datasync(),
		close: () => handle.close(),
	};
}

async function readPart(path: string, offset: number, length: number): Promise<Uint8Array> {
	const handle = await open(path, 'r');
	try {
		const bytes = new Uint8Array(length);
		let filled = 0;
		while (filled < length) {
			const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return bytes.subarray(0, filled);
	} finally {
		await handle.close();
	}
}

async function truncate(path: string, size: number): Promise<void> {
	const handle = await open(path, 'r+');
	try {
		await handle.truncate(size);
		await handle.datasync();
	} finally {
		await handle.close();
	}
}

async function linkUnlessTaken(from: string, to: string): Promise<boolean> {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

/** Windows can not open a folder to sync it and makes names durable by itself. */
async function syncFolder(path: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function unlessMissing<Value>(asked: Promise<Value>): Promise<Value | null> {
	try {
		return await asked;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return null;
		throw error;
	}
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
