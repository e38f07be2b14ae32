import { join } from 'node:path';
import {
	buildCodeIndex,
	codeYearOn,
	editionOn,
	firstDayOf,
	searchCodeIndexes,
} from '#domain/codebook';
import type { Addenda, Alphabet, CodeIndex, FoundCode, TabularLookup } from '#domain/codebook';
import type { CodeTables } from '#domain/codes';
import { BookFolder } from './book/book-folder.ts';
import { emptyManifest, readManifest } from './book/book-manifest.ts';
import type { BookManifest, BookPart, BuiltIndex } from './book/book-manifest.ts';
import { ingredientsFor, officialSources } from './book/index-sources.ts';
import { openPackedIndex } from './book/pack-code-index.ts';
import { PART_SHAPES } from './book/read-part.ts';
import { readAlphabet, readNotes } from './book/read-texts.ts';
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
	/** The list that answers for a system on a date of service, and what is known of it; null for none. */
	listOn(system: string, date: string): ListInForce | null;
	/** Every loaded list of a system, the latest first; the teaching table where there is none. */
	listsOf(system: string): readonly LoadedList[];
	/** The alphabetic index nearest to a code year; read when first asked for, null where none is loaded. */
	alphabetFor(year: number): Promise<Alphabet | null>;
	/** Whether texts of a CPT licence holder are in use. */
	readonly isLicensed: boolean;
	/** The tabular list nearest to a code year, and that year's addenda; read when first asked for. */
	notesFor(year: number): Promise<{ tabular: TabularLookup | null; addenda: Addenda | null }>;
}

/** A loaded list of codes. */
export interface LoadedList {
	readonly system: string;
	readonly year: number;
	/** First date of service, ISO. */
	readonly from: string;
	readonly index: CodeIndex;
	/** False for a list that leaves out headers. */
	readonly hasHeaders: boolean;
	/** True for the teaching table that serves where nothing official is loaded. */
	readonly isTeaching: boolean;
}

/** The list that answers on a date, and whether it is of that date's code year. */
export interface ListInForce extends LoadedList {
	readonly isOfThatYear: boolean;
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
		(isSheetSystem(system) ? teach(system) : null);
	const official = editions.map((edition): LoadedList => ({
		...edition,
		...leavesOut(manifest, edition),
		isTeaching: false,
	}));
	const teachingList = (system: string): LoadedList | null => {
		if (!isSheetSystem(system)) return null;
		const index = teach(system);
		const year = index.rows.systems[0]?.year ?? 0;
		const from = firstDayOf(system, year);
		return { system, year, from, index, hasHeaders: true, isTeaching: true };
	};
	const notes = new Map<number, ReturnType<OpenBooks['notesFor']>>();
	const alphabets = new Map<number, Promise<Alphabet | null>>();
	return {
		manifest,
		indexOn,
		listOn(system, date) {
			const found = editionOn(official, system, date);
			if (found !== null) return { ...found.edition, isOfThatYear: found.isOfThatYear };
			const list = teachingList(system);
			return list && { ...list, isOfThatYear: list.year === codeYearOn(system, date) };
		},
		listsOf(system) {
			const own = official.filter((one) => one.system === system);
			return own.length > 0
				? own.toSorted((left, right) => (left.from < right.from ? 1 : -1))
				: [teachingList(system) ?? []].flat();
		},
		alphabetFor(year) {
			const reading = alphabets.get(year) ?? readAlphabet(folder, manifest, year);
			alphabets.set(year, reading);
			return reading;
		},
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

function isSheetSystem(system: string): system is SheetSystem {
	return system === 'icd10cm' || system === 'hcpcs' || system === 'cpt';
}

/** A list of ICD-10-CM in which everything can be reported has no headers in it. */
function leavesOut(
	{ parts }: BookManifest,
	{ system, from }: BuiltIndex,
): { readonly hasHeaders: boolean } {
	const table = parts.find(
		(part) => part.kind === 'table' && part.system === system && part.from === from,
	);
	return { hasHeaders: system !== 'icd10cm' || table?.count !== table?.billable };
}
