import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolderDurably, replaceFile } from './store/durable-write.ts';
import type { StoreFiles } from './store/store-files.ts';
import { readingFailed, savingFailed } from './store/store-failure.ts';

/** Keeps every text of a case that was ever scored, under its hash, so that an old score can be explained. */
export interface RevisionStore {
	/** Returns the hash when the text is durable. */
	keep(text: string): Promise<string>;
	/** Null where this server does not hold the revision, or its file is no longer what it was. */
	read(hash: string): Promise<string | null>;
}

/** The name of a revision: SHA-256 of its UTF-8 bytes, in hexadecimal. */
export function hashRevision(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Opens the store of revisions in a folder, which is made when the first one is kept. */
export function openRevisionStore(files: StoreFiles, folder: string): RevisionStore {
	const keeping = new Map<string, Promise<void>>();

	async function write(hash: string, text: string): Promise<void> {
		const path = pathOf(folder, hash);
		try {
			if ((await readWhole(path, hash)) !== null) return;
			await makeFolderDurably(files, folder);
			await replaceFile(files, path, text);
		} catch (error) {
			throw savingFailed(error, path);
		}
	}

	async function readWhole(path: string, hash: string): Promise<string | null> {
		const bytes = await files.read(path);
		if (bytes === null) return null;
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		return hashRevision(text) === hash ? text : null;
	}

	return {
		async keep(text) {
			const hash = hashRevision(text);
			const underWay = keeping.get(hash) ?? write(hash, text);
			keeping.set(hash, underWay);
			try {
				await underWay;
			} finally {
				keeping.delete(hash);
			}
			return hash;
		},
		async read(hash) {
			if (!/^[0-9a-f]{64}$/.test(hash)) return null;
			const path = pathOf(folder, hash);
			try {
				return await readWhole(path, hash);
			} catch (error) {
				throw readingFailed(error, path);
			}
		},
	};
}

function pathOf(folder: string, hash: string): string {
	return join(folder, `${hash}.md`);
}
