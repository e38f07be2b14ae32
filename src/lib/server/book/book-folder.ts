import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import { makeFolderDurably, replaceFile, UNFINISHED } from '../store/durable-write.ts';
import type { StoreFiles } from '../store/store-files.ts';
import { emptyManifest, MANIFEST, readManifest } from './book-manifest.ts';
import type { BookManifest, BookPart } from './book-manifest.ts';

/** Kept apart, so that whoever copies the folder sees what must not be passed on. */
export const LICENSED_FOLDER = 'licensed';

/**
 * The folder of the books. Files are named after what is in them and never change; the manifest names those
 * that count, and is replaced last. Killed at any moment, it names the old ones or the new. [CB11]
 */
export class BookFolder {
	readonly files: StoreFiles;
	readonly path: string;

	constructor(files: StoreFiles, path: string) {
		this.files = files;
		this.path = path;
	}

	/** The manifest as it stands; null where there is one that can not be read. */
	async manifest(): Promise<BookManifest | null> {
		const bytes = await this.files.read(join(this.path, MANIFEST));
		return bytes === null ? emptyManifest() : readManifest(new TextDecoder().decode(bytes));
	}

	/** The manifest's own bytes, to see whether it has changed. */
	async stamp(): Promise<string> {
		const bytes = await this.files.read(join(this.path, MANIFEST));
		return bytes === null ? '' : new TextDecoder().decode(bytes);
	}

	/** Keeps bytes under a name made of them; gives the name. Durable when this returns. */
	async keep(
		name: string,
		ending: string,
		bytes: Uint8Array,
		folder = '',
	): Promise<{ file: string; sha256: string }> {
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const file = join(folder, `${name}-${sha256.slice(0, 12)}.${ending}`);
		await makeFolderDurably(this.files, join(this.path, folder));
		await replaceFile(this.files, join(this.path, file), bytes);
		return { file, sha256 };
	}

	read(file: string): Promise<Uint8Array | null> {
		return this.files.read(join(this.path, file));
	}

	/** Reads a part that was kept; null where it is not what was kept. */
	async readPart<Value>(
		shape: z.ZodType<Value>,
		{ file, sha256 }: Pick<BookPart, 'file' | 'sha256'>,
	): Promise<Value | null> {
		const bytes = await this.read(file);
		if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
		return shape.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
	}

	/** Puts a manifest in the place of the one before. From here on what it names counts. */
	async replaceManifest(manifest: BookManifest): Promise<void> {
		await makeFolderDurably(this.files, this.path);
		await replaceFile(
			this.files,
			join(this.path, MANIFEST),
			`${JSON.stringify(manifest, null, '\t')}\n`,
		);
	}

	/** Clears away what no manifest names: files of before, and what a killed import left. */
	async sweep({ parts, indexes }: BookManifest): Promise<void> {
		const named = new Set([...parts, ...indexes].map(({ file }) => file));
		for (const folder of ['', LICENSED_FOLDER]) {
			for (const name of await this.files.list(join(this.path, folder))) {
				const file = join(folder, name);
				const isOurs = /\.(?:json|index)$/.test(name) || name.endsWith(UNFINISHED);
				if (!isOurs || name === MANIFEST || named.has(file)) continue;
				await this.files.remove(join(this.path, file)).catch(() => undefined);
			}
		}
	}
}
