import {
	readCarcTable,
	readHcpcsTable,
	readIcd10cmTable,
	readModifierTable,
	readPlaceTable,
	readProcedureTable,
	readRarcTable,
} from '#domain/codes';
import type { CodeTables, TableSource } from '#domain/codes';
import { succeed } from '#domain/result';
import type { Result } from '#domain/result';

type TableReader = (source: TableSource) => Result<Partial<CodeTables>>;

/** The tables of codes by the name of their file. Other files in the folder are not ours to read. */
const READERS: ReadonlyMap<string, TableReader> = new Map<string, TableReader>([
	['codes/icd10cm.csv', (source) => named(readIcd10cmTable(source), (icd10cm) => ({ icd10cm }))],
	['codes/hcpcs.csv', (source) => named(readHcpcsTable(source), (hcpcs) => ({ hcpcs }))],
	[
		'codes/procedures.csv',
		(source) => named(readProcedureTable(source), (rows) => ({ procedures: rows })),
	],
	[
		'codes/modifiers.csv',
		(source) => named(readModifierTable(source), (modifiers) => ({ modifiers })),
	],
	['codes/pos.csv', (source) => named(readPlaceTable(source), (places) => ({ places }))],
	['codes/carc.csv', (source) => named(readCarcTable(source), (carcs) => ({ carcs }))],
	['codes/rarc.csv', (source) => named(readRarcTable(source), (rarcs) => ({ rarcs }))],
]);

/** The reader of a table of codes by its place below a content folder; null where it is none. */
export function tableReader(name: string): TableReader | null {
	return READERS.get(name) ?? null;
}

function named<Rows>(
	result: Result<Rows>,
	name: (rows: Rows) => Partial<CodeTables>,
): Result<Partial<CodeTables>> {
	return result.ok ? succeed(name(result.value), result.problems) : result;
}
