import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { StoreFiles } from './store-files.ts';

/** How the names of unfinished files end; what is found with such a name at a start is rubbish. */
export const UNFINISHED = '.tmp';

/** Makes a folder so that it is still there after a power cut. */
export async function makeFolderDurably(files: StoreFiles, path: string): Promise<void> {
	if (await files.makeFolder(path)) await files.syncFolder(dirname(path));
}

/**
 * Replaces a file as a whole: whoever reads it, at whatever moment the machine dies, finds the old
 * content or the new. When this returns, the new content is durable.
 */
export async function replaceFile(
	files: StoreFiles,
	path: string,
	content: string | Uint8Array,
): Promise<void> {
	const unfinished = await writeUnfinished(files, path, content);
	try {
		await files.rename(unfinished, path);
	} catch (error) {
		await discard(files, unfinished);
		throw error;
	}
	await files.syncFolder(dirname(path));
}

/** Makes a file with its whole content or not at all; false where the name is taken. */
export async function createFile(
	files: StoreFiles,
	path: string,
	content: string | Uint8Array,
): Promise<boolean> {
	const unfinished = await writeUnfinished(files, path, content);
	let isOurs = false;
	try {
		isOurs = await files.link(unfinished, path);
		if (isOurs) await files.syncFolder(dirname(path));
		return isOurs;
	} catch (error) {
		if (isOurs) await discard(files, path);
		throw error;
	} finally {
		await discard(files, unfinished);
	}
}

/** Puts bytes into `<folder>/<name>-<n>`, with the first number that is free, and says where. */
export async function setAside(
	files: StoreFiles,
	folder: string,
	name: string,
	content: Uint8Array,
): Promise<string> {
	for (let number = 1; ; number++) {
		const path = join(folder, `${name}-${number}`);
		if ((await files.size(path)) === null && (await createFile(files, path, content))) return path;
	}
}

async function writeUnfinished(
	files: StoreFiles,
	path: string,
	content: string | Uint8Array,
): Promise<string> {
	const unfinished = `${path}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const file = await files.openNew(unfinished);
	try {
		try {
			await file.write(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		await discard(files, unfinished);
		throw error;
	}
	return unfinished;
}

/** What can not be removed now is removed at the next start. */
async function discard(files: StoreFiles, path: string): Promise<void> {
	try {
		await files.remove(path);
	} catch {
		return;
	}
}
