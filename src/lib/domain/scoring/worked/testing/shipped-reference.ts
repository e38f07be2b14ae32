import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	buildCodeBook,
	emptyTables,
	readIcd10cmTable,
	readProcedureTable,
	referenceFrom,
} from '#domain/codes';
import type { CodeReference } from '#domain/codes';
import type { Result } from '#domain/result';

const codes = join(import.meta.dirname, '../../../../../../content/codes');

/** What the tables that ship know of codes: the worked answers are scored as the site scores them. */
export function shippedReference(): CodeReference {
	const source = (file: string) => ({ file, text: readFileSync(join(codes, file), 'utf8') });
	return referenceFrom(
		buildCodeBook({
			...emptyTables(),
			icd10cm: rowsOf(readIcd10cmTable(source('icd10cm.csv'))),
			procedures: rowsOf(readProcedureTable(source('procedures.csv'))),
		}),
	);
}

function rowsOf<Row>(result: Result<Row[]>): Row[] {
	if (!result.ok) throw new Error('A table of codes cannot be read.');
	return result.value;
}
