import { buildCodeIndex } from '#domain/codebook';
import type { PublishedContent } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';
import { takeDataLock } from '#server/data-lock';
import { runningProcesses } from '../store/running-processes.ts';
import { LICENSED_FOLDER } from './book-folder.ts';
import type { BookFolder } from './book-folder.ts';
import { keyOfPart } from './book-manifest.ts';
import type { BookManifest, BookPart, BuiltIndex } from './book-manifest.ts';
import { ingredientsFor, officialSources, recipeOf } from './index-sources.ts';
import { packCodeIndex } from './pack-code-index.ts';
import { PART_SHAPES } from './read-part.ts';

/** A published file that was read, about to be kept. */
export interface ReadFile {
	readonly source: string;
	readonly content: PublishedContent;
}

/** What a change of the books did. */
export interface BookChange {
	readonly kept: readonly BookPart[];
	readonly removed: readonly BookPart[];
	/** Lists of complete codes that were left aside, because the same edition is there with its headers. */
	readonly leftAside: readonly string[];
	readonly built: readonly BuiltIndex[];
}

export interface BookWriting {
	readonly folder: BookFolder;
	/** The teaching tables: their everyday words go into every index. */
	readonly tables: CodeTables;
	readonly now: () => Date;
}

/**
 * Keeps what published files hold, and builds the indexes that change by it. Everything is written beside
 * what is in use; the manifest is replaced last, so that a failure or a kill at any moment leaves the books
 * as they were. [CB11]
 */
export function keepInBook(writing: BookWriting, files: readonly ReadFile[]): Promise<BookChange> {
	return change(writing, async (parts) => {
		const addedAt = writing.now().toISOString();
		const kept: BookPart[] = [];
		const leftAside: string[] = [];
		const found = files.flatMap(({ source, content }) =>
			partsIn(content).map((part) => ({ source, ...part })),
		);
		// Lists with headers first: a list of complete codes never takes the place of one.
		found.sort((left, right) => headersIn(right) - headersIn(left));
		for (const { source, describe, value } of found) {
			const key = keyOfPart({ ...describe, source });
			const same = [...kept, ...parts].find((part) => keyOfPart(part) === key);
			const isPoorer = describe.kind === 'table' && describe.count === describe.billable;
			if (isPoorer && same !== undefined && same.count > same.billable) {
				leftAside.push(source);
				continue;
			}
			const bytes = new TextEncoder().encode(JSON.stringify(value));
			const folder = describe.kind === 'licensed' ? LICENSED_FOLDER : '';
			const name = `${describe.kind}-${describe.system}-${describe.from}`;
			const { file, sha256 } = await writing.folder.keep(name, 'json', bytes, folder);
			kept.push({ ...describe, source, file, sha256, addedAt });
		}
		const taken = new Set(kept.map(keyOfPart));
		const removed = parts.filter((part) => taken.has(keyOfPart(part)));
		return {
			parts: [...parts.filter((part) => !removed.includes(part)), ...kept],
			kept,
			removed,
			leftAside,
		};
	});
}

/** Takes parts out of the books. [CB11] */
export function removeFromBook(
	writing: BookWriting,
	isMeant: (part: BookPart) => boolean,
): Promise<BookChange> {
	return change(writing, (parts) =>
		Promise.resolve({
			parts: parts.filter((part) => !isMeant(part)),
			...{ kept: [], leftAside: [] },
			removed: parts.filter(isMeant),
		}),
	);
}

async function change(
	{ folder, tables }: BookWriting,
	decide: (
		parts: readonly BookPart[],
	) => Promise<Omit<BookChange, 'built'> & { parts: BookPart[] }>,
): Promise<BookChange> {
	const lock = await takeDataLock({
		files: folder.files,
		folder: folder.path,
		processes: runningProcesses(),
	});
	try {
		const before = await folder.manifest();
		if (before === null)
			throw new Error(
				`${folder.path}/manifest.json can not be read. Move the folder away and import again.`,
			);
		const { parts, ...told } = await decide(before.parts);
		const indexes = await buildIndexes({ folder, tables }, parts, before);
		const manifest: BookManifest = { schema: 'codes/1', parts, indexes };
		await folder.replaceManifest(manifest);
		await folder.sweep(manifest);
		return { ...told, built: indexes.filter((index) => !before.indexes.includes(index)) };
	} finally {
		await lock.release();
	}
}

async function buildIndexes(
	{ folder, tables }: Pick<BookWriting, 'folder' | 'tables'>,
	parts: readonly BookPart[],
	before: BookManifest,
): Promise<BuiltIndex[]> {
	const indexes: BuiltIndex[] = [];
	for (const table of parts.filter(({ kind }) => kind === 'table')) {
		const ingredients = ingredientsFor(table, parts);
		const recipe = recipeOf(ingredients, tables);
		const known = before.indexes.find((index) => index.recipe === recipe);
		if (known !== undefined) {
			indexes.push(known);
			continue;
		}
		const sources = await readSources(folder, ingredients);
		const bytes = packCodeIndex(buildCodeIndex(officialSources(sources, tables)));
		const { system, year, from } = table;
		const { file } = await folder.keep(`search-${system}-${from}`, 'index', bytes);
		const { tabular, index } = ingredients;
		indexes.push({
			...{ system, year, from, file, recipe },
			tabularYear: tabular?.year ?? null,
			indexYear: index?.year ?? null,
		});
	}
	return indexes;
}

/** Reads what an index is made of; throws where a part is no longer what was kept. */
export async function readSources(
	folder: BookFolder,
	{ table, tabular, index }: ReturnType<typeof ingredientsFor>,
) {
	const list = await folder.readPart(PART_SHAPES.table, table);
	if (list === null)
		throw new Error(`${folder.path}/${table.file} is damaged. Import ${table.source} again.`);
	return {
		table: list,
		tabular: tabular === null ? null : await folder.readPart(PART_SHAPES.tabular, tabular),
		index: index === null ? null : await folder.readPart(PART_SHAPES.index, index),
	};
}

type Described = Pick<BookPart, 'kind' | 'system' | 'year' | 'from' | 'count' | 'billable'>;

function partsIn(
	content: PublishedContent,
): { readonly describe: Described; readonly value: object }[] {
	const { table, modifiers, tabular, index, addenda, licensed } = content;
	const found: { describe: Described; value: object }[] = [];
	const add = (value: object, described: Omit<Described, 'billable'>, billable = described.count) =>
		found.push({ value, describe: { ...described, billable } });
	if (table !== undefined) {
		const { system, year, from, rows } = table;
		const billable = rows.filter((row) => row.billable).length;
		add(table, { kind: 'table', system, year, from, count: rows.length }, billable);
	}
	if (modifiers !== undefined) {
		const { year, from, rows } = modifiers;
		add(modifiers, { kind: 'modifiers', system: 'hcpcs', year, from, count: rows.length });
	}
	for (const [kind, list, count] of [
		['tabular', tabular, tabular?.entries.length],
		['index', index, index?.terms.length],
		['addenda', addenda, addenda?.changes.length],
	] as const) {
		if (list === undefined) continue;
		const { year } = list;
		add(list, {
			kind,
			system: 'icd10cm',
			year,
			from: `${String(year - 1)}-10-01`,
			count: count ?? 0,
		});
	}
	if (licensed !== undefined) {
		const { year, rows } = licensed;
		add(licensed, {
			kind: 'licensed',
			system: 'cpt',
			year,
			from: `${String(year)}-01-01`,
			count: rows.length,
		});
	}
	return found;
}

function headersIn({ describe }: { readonly describe: Described }): number {
	return describe.count - describe.billable;
}
