import { childrenByParent } from './code-tree.ts';
import type { CodeSystem } from './code-shape.ts';
import type {
	CarcRow,
	HcpcsRow,
	Icd10cmRow,
	ModifierRow,
	PlaceRow,
	ProcedureRow,
	RarcRow,
} from './code-rows.ts';

/** A code as it is shown to a coder. */
export interface CodeEntry {
	readonly system: CodeSystem;
	readonly code: string;
	readonly description: string;
	/** False for an ICD-10-CM header. Procedures in our list are always true. */
	readonly billable: boolean;
	/** First and last date of service on which it holds, ISO; absent where our tables say nothing. */
	readonly from?: string;
	readonly to?: string;
}

/** The tables that are loaded, ready to be looked things up in. */
export interface CodeBook {
	readonly entries: ReadonlyMap<string, CodeEntry>;
	readonly modifiers: ReadonlyMap<string, ModifierRow>;
	readonly places: ReadonlyMap<string, PlaceRow>;
	/** Reasons and remarks of remittances. */
	readonly carcs: ReadonlyMap<string, CarcRow>;
	readonly rarcs: ReadonlyMap<string, RarcRow>;
	/** Family by procedure code. */
	readonly families: ReadonlyMap<string, string>;
	/** ICD-10-CM codes directly below each listed code, in the order of the table. */
	readonly children: ReadonlyMap<string, readonly string[]>;
	readonly searchable: readonly SearchableEntry[];
}

/** An entry with the text it can be found by. */
export interface SearchableEntry {
	readonly entry: CodeEntry;
	/** Lower-case words of description and synonyms, each once. */
	readonly words: readonly string[];
	/** How much the description says, in words; of two entries that answer, the plainer comes first. */
	readonly length: number;
	/** Lower case, without the dot. */
	readonly bareCode: string;
}

/** The tables of `content/codes`, as read. */
export interface CodeTables {
	readonly icd10cm: readonly Icd10cmRow[];
	readonly hcpcs: readonly HcpcsRow[];
	readonly procedures: readonly ProcedureRow[];
	readonly modifiers: readonly ModifierRow[];
	readonly places: readonly PlaceRow[];
	readonly carcs: readonly CarcRow[];
	readonly rarcs: readonly RarcRow[];
}

/** A book with nothing in it. */
export function emptyTables(): CodeTables {
	return {
		icd10cm: [],
		hcpcs: [],
		procedures: [],
		modifiers: [],
		places: [],
		carcs: [],
		rarcs: [],
	};
}

function spanOf({ from = '', to = '' }: Icd10cmRow): Pick<CodeEntry, 'from' | 'to'> {
	return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** Makes a book of the tables. Done once per change of a table, never in a request. */
export function buildCodeBook(tables: CodeTables): CodeBook {
	const searchable = [
		...tables.icd10cm.map((row) =>
			toSearchable(
				{
					system: 'icd10cm',
					code: row.code,
					description: row.description,
					billable: row.billable,
					...spanOf(row),
				},
				row.words,
			),
		),
		...tables.procedures.map((row) =>
			toSearchable(
				{ system: 'cpt', code: row.code, description: row.label, billable: true },
				row.words,
			),
		),
		...tables.hcpcs.map((row) =>
			toSearchable(
				{ system: 'hcpcs', code: row.code, description: row.description, billable: true },
				row.words,
			),
		),
	];
	const entries = new Map(searchable.map(({ entry }) => [entry.code, entry]));
	return {
		entries,
		children: childrenByParent(entries),
		modifiers: new Map(tables.modifiers.map((row) => [row.code, row])),
		places: new Map(tables.places.map((row) => [row.code, row])),
		carcs: new Map(tables.carcs.map((row) => [row.code, row])),
		rarcs: new Map(tables.rarcs.map((row) => [row.code, row])),
		families: new Map(tables.procedures.map((row) => [row.code, row.family])),
		searchable,
	};
}

/** The entry of a normalised code; null says only that our list does not hold it. */
export function findCode(book: CodeBook, code: string): CodeEntry | null {
	return book.entries.get(code) ?? null;
}

export function findModifier(book: CodeBook, code: string): ModifierRow | null {
	return book.modifiers.get(code) ?? null;
}

export function findPlace(book: CodeBook, code: string): PlaceRow | null {
	return book.places.get(code) ?? null;
}

/**
 * What a 7th character adds to a description. Its length says nothing of how plain the entry is: counted,
 * "sequela" would come before "initial encounter".
 */
const STAGE_OF_CARE = /, (?:initial|subsequent) encounter.*$|, sequela$/i;

/** What a reason code says; null where our list does not have it. */
export function findCarc(book: CodeBook, code: string): CarcRow | null {
	return book.carcs.get(code) ?? null;
}

/** What a remark code says; null where our list does not have it. */
export function findRarc(book: CodeBook, code: string): RarcRow | null {
	return book.rarcs.get(code) ?? null;
}

function toSearchable(entry: CodeEntry, synonyms: string): SearchableEntry {
	return {
		entry,
		length: wordsOf(entry.description.replace(STAGE_OF_CARE, '')).length,
		words: [...new Set(wordsOf(`${entry.description} ${synonyms}`))],
		bareCode: entry.code.replace('.', '').toLowerCase(),
	};
}

/** The words of a text as they are searched: lower case, letters and digits only. */
export function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
}
