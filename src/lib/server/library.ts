import { formatProblem } from '#domain/result';
import { ContentFolder } from './library/content-folder.ts';
import { nodeContentFiles } from './library/content-files.ts';
import type { ContentFiles } from './library/content-files.ts';
import type { Loaded } from './library/load-file.ts';
import { buildShelf } from './library/shelf.ts';
import type { DuplicateId, Shelf } from './library/shelf.ts';

export type { CaseRevision } from './library/case-revision.ts';
export type { BillingRevision } from './library/billing-revision.ts';
export type { PublishedBilling, PublishedCase, Shelf } from './library/shelf.ts';

/** Everything that is taught, read from the content folders and kept up to date. */
export interface Library {
	/** What is taught now. Changed files are noticed here, looked for at most once a second. */
	look(): Promise<Shelf>;
}

/** What a library works with; everything but the folders has a default. */
export interface LibraryParts {
	readonly folders: readonly string[];
	/** Problems name files relative to this folder. */
	readonly root: string;
	readonly files?: ContentFiles;
	readonly log?: (line: string) => void;
	/** Milliseconds that only ever go forward. */
	readonly clock?: () => number;
}

/** How long what was seen is believed without looking again. */
const FRESH = 1000;

/** Opens a library and reads everything in it once. [LI14] */
export async function openLibrary(parts: LibraryParts): Promise<Library> {
	const { root, files = nodeContentFiles(), clock = () => performance.now() } = parts;
	const log = parts.log ?? ((line: string) => process.stderr.write(`${line}\n`));
	const folders = parts.folders.map((folder) => new ContentFolder({ folder, root, files, log }));
	let shelf = buildShelf([]).shelf;
	let complaints: readonly string[] = [];
	let lookedAt = -Infinity;
	let looking: Promise<void> | null = null;

	const update = async () => {
		const changes = await Promise.all(folders.map((folder) => folder.update()));
		if (!changes.includes(true)) return;
		const built = buildShelf(folders.flatMap(({ states }) => states));
		shelf = built.shelf;
		const lines = built.duplicates.map(describeDuplicate);
		for (const line of lines) if (!complaints.includes(line)) log(line);
		complaints = lines;
	};
	const look = async () => {
		const now = clock();
		if (looking === null && now - lookedAt >= FRESH) {
			lookedAt = now;
			looking = update()
				// A fault of ours while looking must not take down what is already there.
				.catch((error: unknown) => log(`The content could not be looked through: ${String(error)}`))
				.finally(() => (looking = null));
		}
		await looking;
		return shelf;
	};
	await look();
	return { look };
}

function describeDuplicate({ id, first, second }: DuplicateId): string {
	const text = textOf(second.good);
	const line = text.split(/\r\n|\n|\r/).findIndex((one) => /^id\s*:/.test(one)) + 1;
	const message = `The id "${id}" already belongs to ${first}; this file is left out.`;
	const place = { file: second.file, line: Math.max(1, line), column: 1 };
	return formatProblem({ code: 'LI11', severity: 'error', message, ...place });
}

function textOf(loaded: Loaded | null): string {
	if (loaded?.kind === 'case' || loaded?.kind === 'billing') return loaded.revision.secret.text;
	return loaded?.kind === 'payer' ? loaded.text : '';
}
