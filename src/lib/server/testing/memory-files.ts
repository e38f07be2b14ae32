import type { ContentFiles } from '../library/content-files.ts';

/** Content files that a test writes, breaks and takes away. Every write gives a new stamp. */
export class MemoryFiles implements ContentFiles {
	readonly #files = new Map<string, { bytes: Uint8Array; stamp: string }>();
	#writes = 0;
	/** Folders that can not be listed just now. */
	readonly unreadable = new Set<string>();
	links: string[] = [];
	/** What was asked for, in order. */
	readonly asked: string[] = [];

	write(path: string, content: string | Uint8Array): void {
		this.#writes += 1;
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		this.#files.set(path, { bytes, stamp: String(this.#writes) });
	}

	remove(path: string): void {
		this.#files.delete(path);
	}

	list: ContentFiles['list'] = (folder, isWanted) => {
		this.asked.push(`list ${folder}`);
		const files = [...this.#files].flatMap(([path, { bytes, stamp }]) => {
			const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
			return name !== '' && isWanted(name) ? [{ name, path, bytes: bytes.length, stamp }] : [];
		});
		const isWhole = !this.unreadable.has(folder);
		const sorted = files.sort((left, right) => (left.name < right.name ? -1 : 1));
		return Promise.resolve({ files: isWhole ? sorted : [], links: this.links, isWhole });
	};

	read: ContentFiles['read'] = (path) => {
		this.asked.push(`read ${path}`);
		const file = this.#files.get(path);
		return file ? Promise.resolve(file.bytes) : Promise.reject(new Error(`no ${path}`));
	};
}
