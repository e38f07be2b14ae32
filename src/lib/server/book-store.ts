import { join } from 'node:path';
import { buildCodeIndex, editionOn, openTabular, searchCodeIndexes } from '#domain/codebook';
import type { Addenda, CodeIndex, FoundCode, TabularLookup } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';
import { BookFolder } from './book/book-folder.ts';
import { emptyManifest, readManifest } from './book/book-manifest.ts';
import type { BookManifest, BookPart, BuiltIndex } from './book/book-manifest.ts';
import { ingredientsFor, officialSources, textsFor } from './book/index-sources.ts';
import { openPackedIndex } from './book/pack-code-index.ts';
import { PART_SHAPES } from './book/read-part.ts';
import { teachingSources } from './book/teaching-texts.ts';
import type { SheetSystem } from './book/teaching-texts.ts';
import { readSources } from './book/write-book.ts';
import { nodeFiles } from './store/node-files.ts';
import type { StoreFiles } from './store/store-files.ts';

export type { BookManifest, BookPart } from './book/book-manifest.ts';

/** What is asked of the books. */
export interface BookSearch {
	readonly typed: string;
	/** Date of service, ISO: it picks the edition. */
	readonly date: string;
	readonly systems: readonly string[];
	readonly limit: number;
}

/** The books as they stand at one moment. */
export interface OpenBooks {
	readonly manifest: BookManifest;
	search(search: BookSearch): FoundCode[];
	/** The index that answers for a system on a date of service; null where none is loaded. */
	indexOn(system: string, date: string): CodeIndex | null;
	/** Whether texts of a CPT licence holder are in use. */
	readonly isLicensed: boolean;
	/** The tabular list nearest to a code year, and that year's addenda; read when first asked for. */
	notesFor(year: number): Promise<{ tabular: TabularLookup | null; addenda: Addenda | null }>;
}

export interface BookStore {
	/** The books now. Imports are noticed here, looked for at most once a second. */
	look(tables: CodeTables): Promise<OpenBooks>;
}

export interface BookStoreParts {
	readonly dataFolder: string;
	readonly log: (line: string) => void;
	readonly files?: StoreFiles;
	readonly now?: () => Date;
	/** Milliseconds that only ever go forward. */
	readonly clock?: () => number;
	/** False where no licensed text may come out. */
	readonly showsLicensed?: boolean;
}

const FRESH = 1_000;

/** The folder of the books below a data folder. */
export function bookFolder(dataFolder: string, files: StoreFiles = nodeFiles()): BookFolder {
	return new BookFolder(files, join(dataFolder, 'codes'));
}

/** Opens the books of a data folder. [CB10] [CB12] */
export function openBookStore(parts: BookStoreParts): BookStore {
	const { now = () => new Date(), clock = () => performance.now(), log } = parts;
	const folder = bookFolder(parts.dataFolder, parts.files);
	let stamp: string | null = null;
	let lookedAt = -Infinity;
	let opened: Promise<OpenBooks> | null = null;
	let madeOf: CodeTables | null = null;

	return {
		async look(tables) {
			const at = clock();
			if (at - lookedAt >= FRESH || tables !== madeOf) {
				lookedAt = at;
				// A folder that can not be read just now changes nothing of what is open.
				const seen = await folder.stamp().catch(() => stamp ?? '');
				if (seen !== stamp || tables !== madeOf || opened === null) {
					stamp = seen;
					madeOf = tables;
					opened = openBooks({
						folder,
						tables,
						log,
						now,
						manifestText: seen,
						showsLicensed: parts.showsLicensed ?? true,
					});
				}
			}
			opened ??= openBooks({ folder, tables, log, now, manifestText: '', showsLicensed: false });
			return opened;
		},
	};
}

async function openBooks(parts: {
	readonly folder: BookFolder;
	readonly tables: CodeTables;
	readonly log: (line: string) => void;
	readonly now: () => Date;
	readonly manifestText: string;
	readonly showsLicensed: boolean;
}): Promise<OpenBooks> {
	const { folder, tables, log } = parts;
	const read = parts.manifestText === '' ? emptyManifest() : readManifest(parts.manifestText);
	if (read === null)
		log(`${folder.path}/manifest.json can not be read; the teaching tables serve.`);
	const manifest = read ?? emptyManifest();
	const editions: (BuiltIndex & { readonly index: CodeIndex })[] = [];
	for (const built of manifest.indexes) {
		const index = await openIndex(parts, manifest, built);
		if (index !== null) editions.push({ ...built, index });
	}
	const teaching = new Map<SheetSystem, CodeIndex>();
	const today = parts.now().toISOString().slice(0, 10);
	const licences = parts.showsLicensed ? holdingLicences(manifest, today) : [];
	const licensed = await readLicensed(folder, licences, log);
	const teach = (system: SheetSystem) => {
		const known = teaching.get(system) ?? buildCodeIndex(teachingSources(tables, system, licensed));
		teaching.set(system, known);
		return known;
	};
	const indexOn = (system: string, date: string) =>
		editionOn(editions, system, date)?.edition.index ??
		(system === 'icd10cm' || system === 'hcpcs' || system === 'cpt' ? teach(system) : null);
	const notes = new Map<number, ReturnType<OpenBooks['notesFor']>>();
	return {
		manifest,
		indexOn,
		isLicensed: licensed.length > 0,
		search({ typed, date, systems, limit }) {
			const indexes = systems.flatMap((system) => indexOn(system, date) ?? []);
			return searchCodeIndexes(indexes, { typed, limit });
		},
		notesFor(year) {
			const reading = notes.get(year) ?? readNotes(folder, manifest, year);
			notes.set(year, reading);
			return reading;
		},
	};
}

/** An index of another version, or one that is damaged, is built again from its parts, in memory. [CB11] */
async function openIndex(
	{
		folder,
		tables,
		log,
	}: {
		readonly folder: BookFolder;
		readonly tables: CodeTables;
		readonly log: (line: string) => void;
	},
	manifest: BookManifest,
	built: BuiltIndex,
): Promise<CodeIndex | null> {
	const bytes = await folder.read(built.file);
	const index = bytes === null ? null : openPackedIndex(bytes);
	if (index !== null) return index;
	const table = manifest.parts.find(
		({ kind, system, from }) => kind === 'table' && system === built.system && from === built.from,
	);
	try {
		if (table === undefined) throw new Error('Its list is missing.');
		const sources = await readSources(folder, ingredientsFor(table, manifest.parts));
		log(
			`The search of ${built.system} ${String(built.year)} is built anew; \`npm run codes -- rebuild\` keeps it.`,
		);
		return buildCodeIndex(officialSources(sources, tables));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log(`${built.system} ${String(built.year)} can not be used: ${why}`);
		return null;
	}
}

/** Licensed texts serve until the last day of their code year. [CB9] */
export function holdingLicences({ parts }: BookManifest, today: string): BookPart[] {
	return parts.filter(({ kind, year }) => kind === 'licensed' && today <= `${String(year)}-12-31`);
}

async function readLicensed(
	folder: BookFolder,
	licences: readonly BookPart[],
	log: (line: string) => void,
) {
	const newest = Math.max(...licences.map(({ year }) => year));
	const read = await Promise.all(
		licences
			.filter(({ year }) => year === newest)
			.map(async (part) => {
				const labels = await folder.readPart(PART_SHAPES.licensed, part);
				if (labels === null)
					log(`The licensed file of ${String(part.year)} is damaged and is not used.`);
				return labels;
			}),
	);
	// The longest texts last, so that they are the ones shown.
	const order = ['short', 'medium', 'csv', 'long'];
	return read
		.flatMap((labels) => labels ?? [])
		.toSorted((left, right) => order.indexOf(left.layout) - order.indexOf(right.layout));
}

async function readNotes(folder: BookFolder, manifest: BookManifest, year: number) {
	const { tabular } = textsFor({ system: 'icd10cm', year }, manifest.parts);
	const changes = manifest.parts.find((part) => part.kind === 'addenda' && part.year === year);
	const list = tabular === null ? null : await folder.readPart(PART_SHAPES.tabular, tabular);
	return {
		tabular: list === null ? null : openTabular(list),
		addenda: changes === undefined ? null : await folder.readPart(PART_SHAPES.addenda, changes),
	};
}
