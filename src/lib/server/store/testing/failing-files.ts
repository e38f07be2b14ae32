import type { OpenFile, StoreFiles } from '../store-files.ts';

/** One thing asked of the file system. */
export interface FileStep {
	/** Counts from 0 since the last `reset`. */
	readonly index: number;
	readonly name: keyof StoreFiles | keyof OpenFile;
	readonly path: string;
}

/** A file system that fails where it is told to. */
export interface FailingFiles {
	readonly files: StoreFiles;
	/** Asked at every step: the code of the error to fail with, or null. A failing write writes half. */
	failWhere(choose: (step: FileStep) => string | null): void;
	/** Fails no more and counts from 0 again. */
	reset(): void;
	readonly steps: readonly FileStep[];
}

export function failingFiles(inner: StoreFiles): FailingFiles {
	let choose: (step: FileStep) => string | null = () => null;
	let steps: FileStep[] = [];

	function codeAt(name: FileStep['name'], path: string): string | null {
		const step = { index: steps.length, name, path };
		steps.push(step);
		return choose(step);
	}

	function check(name: FileStep['name'], path: string): void {
		const code = codeAt(name, path);
		if (code !== null) throw fileError(code, name, path);
	}

	function wrap(file: OpenFile, path: string): OpenFile {
		return {
			size: async () => (check('size', path), file.size()),
			write: async (bytes) => {
				const code = codeAt('write', path);
				if (code === null) return file.write(bytes);
				await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
				throw fileError(code, 'write', path);
			},
			sync: async () => (check('sync', path), file.sync()),
			close: async () => {
				const code = codeAt('close', path);
				await file.close();
				if (code !== null) throw fileError(code, 'close', path);
			},
		};
	}

	const files: StoreFiles = {
		makeFolder: async (path) => (check('makeFolder', path), inner.makeFolder(path)),
		list: async (path) => (check('list', path), inner.list(path)),
		read: async (path) => (check('read', path), inner.read(path)),
		readPart: async (path, offset, length) => (
			check('readPart', path),
			inner.readPart(path, offset, length)
		),
		size: async (path) => (check('size', path), inner.size(path)),
		openToAppend: async (path) => (
			check('openToAppend', path),
			wrap(await inner.openToAppend(path), path)
		),
		openNew: async (path) => (check('openNew', path), wrap(await inner.openNew(path), path)),
		truncate: async (path, size) => (check('truncate', path), inner.truncate(path, size)),
		rename: async (from, to) => (check('rename', from), inner.rename(from, to)),
		link: async (from, to) => (check('link', to), inner.link(from, to)),
		remove: async (path) => (check('remove', path), inner.remove(path)),
		syncFolder: async (path) => (check('syncFolder', path), inner.syncFolder(path)),
	};

	return {
		files,
		failWhere: (chosen) => {
			choose = chosen;
		},
		reset: () => {
			choose = () => null;
			steps = [];
		},
		get steps() {
			return steps;
		},
	};
}

function fileError(code: string, name: string, path: string): Error {
	return Object.assign(new Error(`${code}: ${name} ${path}`), { code });
}
