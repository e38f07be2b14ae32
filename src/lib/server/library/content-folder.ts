import { isAbsolute, relative } from 'node:path';
import { formatProblem } from '#domain/result';
import type { ContentFiles, ContentListing, ListedFile } from './content-files.ts';
import { isContent, loadFile } from './load-file.ts';
import type { Loaded } from './load-file.ts';

/** A content file as it was last seen. */
export interface FileState {
	/** As its author calls it, for problems. */
	readonly file: string;
	readonly stamp: string;
	/** What was last read well; null where it never was. */
	readonly good: Loaded | null;
	readonly isBroken: boolean;
}

/** What a folder is watched with. */
export interface FolderWatch {
	readonly folder: string;
	/** Problems name files relative to this folder where they are below it. */
	readonly root: string;
	readonly files: ContentFiles;
	/** Takes one line for whoever writes the content. */
	readonly log: (line: string) => void;
}

/**
 * One content folder with all its files, each read again only when it changes. A file that can not be
 * read keeps what it held when it last could; its author is told once per change. [LI10]
 */
export class ContentFolder {
	readonly #watch: FolderWatch;
	readonly #states = new Map<string, FileState>();
	#complaints: readonly string[] = [];

	constructor(watch: FolderWatch) {
		this.#watch = watch;
	}

	/** The files in the order of their names. */
	get states(): readonly FileState[] {
		return [...this.#states]
			.sort(([left], [right]) => (left < right ? -1 : 1))
			.map(([, state]) => state);
	}

	/** Looks what has changed; true where anything has. */
	async update(): Promise<boolean> {
		const { files, folder } = this.#watch;
		const listing = await files.list(folder, isContent);
		this.#complain(listing);
		let hasChanged = false;
		for (const listed of listing.files) {
			const known = this.#states.get(listed.name);
			if (known?.stamp === listed.stamp) continue;
			this.#states.set(listed.name, await this.#load(listed, known));
			hasChanged = true;
		}
		if (!listing.isWhole) return hasChanged;
		const present = new Set(listing.files.map(({ name }) => name));
		for (const name of this.#states.keys()) {
			if (!present.has(name)) hasChanged = this.#states.delete(name);
		}
		return hasChanged;
	}

	async #load(listed: ListedFile, known: FileState | undefined): Promise<FileState> {
		const { files, log } = this.#watch;
		const file = this.#nameOf(listed.path);
		const result = await loadFile(files, listed, file);
		for (const problem of result.problems) log(formatProblem(problem));
		if (result.ok) {
			if (known?.isBroken === true) log(`${file} can be read again and is in use.`);
			return { file, stamp: listed.stamp, good: result.value, isBroken: false };
		}
		const good = known?.good ?? null;
		log(
			`${file} ${good === null ? 'is left out' : 'stays in use as it last was'} until it is mended.`,
		);
		return { file, stamp: listed.stamp, good, isBroken: true };
	}

	/** Says what is wrong with the folder itself, once as long as it stays so. [LI12] */
	#complain({ links, isWhole }: ContentListing): void {
		const { folder, log } = this.#watch;
		const complaints = links.map(
			(link) => `${this.#nameOf(`${folder}/${link}`)} is a link and is not followed.`,
		);
		if (!isWhole) complaints.push(`${this.#nameOf(folder)} can not be read, or not all of it.`);
		for (const line of complaints) if (!this.#complaints.includes(line)) log(line);
		this.#complaints = complaints;
	}

	#nameOf(path: string): string {
		const name = relative(this.#watch.root, path);
		return name.startsWith('..') || isAbsolute(name) ? path : name;
	}
}
