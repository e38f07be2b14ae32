import type { Adapter } from 'lowdb';
import { replaceFile } from './durable-write.ts';
import { quarantine } from './quarantine.ts';
import { openSealed, sealText } from './sealed-text.ts';
import { isEarlierView, readStateView } from './state-view.ts';
import type { StateView } from './state-view.ts';
import type { StoreFiles } from './store-files.ts';
import type { StoreProblem } from './store-problem.ts';

/**
 * The adapter between lowdb and the disk. lowdb's own neither syncs nor tells a broken file from a
 * missing one; this one replaces the file as a whole, keeps the one before as `.bak`, seals it with a
 * checksum, and moves an unreadable file out of the way. Since the log can replace it, no fault of this
 * file keeps a learner from being opened.
 */
export class StateFile implements Adapter<StateView | null> {
	readonly #files: StoreFiles;
	readonly #path: string;
	readonly #report: (problem: StoreProblem) => void;

	constructor(files: StoreFiles, path: string, report: (problem: StoreProblem) => void) {
		this.#files = files;
		this.#path = path;
		this.#report = report;
	}

	async read(): Promise<StateView | null> {
		return (await this.#readOne(this.#path)) ?? (await this.#readOne(this.#backup));
	}

	async write(view: StateView | null): Promise<void> {
		if (view === null) return;
		if ((await this.#files.size(this.#path)) !== null) {
			await this.#files.rename(this.#path, this.#backup);
		}
		await replaceFile(this.#files, this.#path, `${sealText(view)}\n`);
	}

	get #backup(): string {
		return `${this.#path}.bak`;
	}

	async #readOne(path: string): Promise<StateView | null> {
		try {
			const bytes = await this.#files.read(path);
			if (bytes === null) return null;
			const value = openSealed(bytes.subarray(0, -1));
			const view = readStateView(value);
			if (view === null && !isEarlierView(value)) await quarantine(this.#files, path, this.#report);
			return view;
		} catch (error) {
			this.#report({ file: path, line: null, message: `can not be read: ${String(error)}` });
			return null;
		}
	}
}
