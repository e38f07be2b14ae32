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
	const listed: CodeEntry[] = [
		...tables.icd10cm.map((row): CodeEntry => {
			const { code, description, billable } = row;
			return { system: 'icd10cm', code, description, billable, ...spanOf(row) };
		}),
		...tables.procedures.map(({ code, label }): CodeEntry => ({
			...{ system: 'cpt', code, description: label, billable: true },
		})),
		...tables.hcpcs.map(({ code, description }): CodeEntry => ({
			...{ system: 'hcpcs', code, description, billable: true },
		})),
	];
	const entries = new Map(listed.map((entry) => [entry.code, entry]));
	return {
		entries,
		children: childrenByParent(entries),
		modifiers: new Map(tables.modifiers.map((row) => [row.code, row])),
		places: new Map(tables.places.map((row) => [row.code, row])),
		carcs: new Map(tables.carcs.map((row) => [row.code, row])),
		rarcs: new Map(tables.rarcs.map((row) => [row.code, row])),
		families: new Map(tables.procedures.map((row) => [row.code, row.family])),
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

/** What a reason code says; null where our list does not have it. */
export function findCarc(book: CodeBook, code: string): CarcRow | null {
	return book.carcs.get(code) ?? null;
}

/** What a remark code says; null where our list does not have it. */
export function findRarc(book: CodeBook, code: string): RarcRow | null {
	return book.rarcs.get(code) ?? null;
}
