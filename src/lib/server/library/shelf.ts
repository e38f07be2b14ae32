import { buildCodeBook, referenceFrom } from '#domain/codes';
import type { CodeBook, CodeReference, CodeTables } from '#domain/codes';
import type { RenderedCase } from '#domain/presenting';
import type { CaseRevision } from './case-revision.ts';
import type { FileState } from './content-folder.ts';

/** A published case as a learner may see it. */
export interface PublishedCase {
	readonly hash: string;
	readonly page: RenderedCase;
}

/** Everything that is taught at one moment. It never changes; a change makes a new one. */
export interface Shelf {
	/** Published cases, in the order of folders and file names. */
	readonly cases: readonly PublishedCase[];
	/** How many content files can not be read as they are now. */
	readonly brokenFiles: number;
	readonly book: CodeBook;
	readonly reference: CodeReference;
	find(id: string): PublishedCase | null;
	/** The same case with its key. For scoring only; nothing of it may reach a page before. */
	findWithKey(id: string): CaseRevision | null;
}

/** Two files that claim the same id; the second is left out. */
export interface DuplicateId {
	readonly id: string;
	readonly first: string;
	readonly second: FileState;
}

/** Puts the files of all content folders on the shelf. [LI11] [LI13] */
export function buildShelf(states: readonly FileState[]): {
	shelf: Shelf;
	duplicates: DuplicateId[];
} {
	const revisions = new Map<string, { revision: CaseRevision; file: string }>();
	const duplicates: DuplicateId[] = [];
	for (const state of states) {
		if (state.good?.kind !== 'case') continue;
		const { revision } = state.good;
		const { id } = revision.page.learner.facts;
		const first = revisions.get(id);
		if (first === undefined) revisions.set(id, { revision, file: state.file });
		else duplicates.push({ id, first: first.file, second: state });
	}
	const published = new Map(
		[...revisions].flatMap(([id, { revision }]) =>
			revision.page.learner.facts.status === 'published' ? [[id, revision]] : [],
		),
	);
	const open = new Map(
		[...published].map(([id, { hash, page }]): [string, PublishedCase] => [id, { hash, page }]),
	);
	const book = buildCodeBook(joinTables(states));
	const shelf: Shelf = {
		cases: [...open.values()],
		brokenFiles: states.filter(({ isBroken }) => isBroken).length + duplicates.length,
		book,
		reference: referenceFrom(book),
		find: (id) => open.get(id) ?? null,
		findWithKey: (id) => published.get(id) ?? null,
	};
	return { shelf, duplicates };
}

/** Tables of several folders are one; where two know a code, the first folder has the word. */
function joinTables(states: readonly FileState[]): CodeTables {
	const tables = states.flatMap(({ good }) => (good?.kind === 'table' ? [good.tables] : []));
	return {
		icd10cm: firstOfEach(tables.flatMap(({ icd10cm }) => icd10cm ?? [])),
		hcpcs: firstOfEach(tables.flatMap(({ hcpcs }) => hcpcs ?? [])),
		procedures: firstOfEach(tables.flatMap(({ procedures }) => procedures ?? [])),
		modifiers: firstOfEach(tables.flatMap(({ modifiers }) => modifiers ?? [])),
		places: firstOfEach(tables.flatMap(({ places }) => places ?? [])),
	};
}

function firstOfEach<Row extends { readonly code: string }>(rows: readonly Row[]): Row[] {
	const seen = new Set<string>();
	return rows.filter(({ code }) => !seen.has(code) && seen.add(code).size > 0);
}
