import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePayer } from '#domain/claims';
import type { PreparedPayer } from '#domain/claims';
import {
	buildCodeBook,
	emptyTables,
	readCarcTable,
	readHcpcsTable,
	readIcd10cmTable,
	readModifierTable,
	readProcedureTable,
	readRarcTable,
} from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { readPayer, toDecidingPayer } from '#domain/content';
import { formatProblem } from '#domain/result';
import type { Result } from '#domain/result';

/* The payers and tables that ship, ready to decide claims. */

const content = join(import.meta.dirname, '..', '..', 'content');
const source = (file: string) => ({ file, text: readFileSync(join(content, file), 'utf8') });

function whole<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
	return result.value;
}

export const shippedBook: CodeBook = buildCodeBook({
	...emptyTables(),
	icd10cm: whole(readIcd10cmTable(source('codes/icd10cm.csv'))),
	hcpcs: whole(readHcpcsTable(source('codes/hcpcs.csv'))),
	procedures: whole(readProcedureTable(source('codes/procedures.csv'))),
	modifiers: whole(readModifierTable(source('codes/modifiers.csv'))),
	carcs: whole(readCarcTable(source('codes/carc.csv'))),
	rarcs: whole(readRarcTable(source('codes/rarc.csv'))),
});

export const shippedPayers: ReadonlyMap<string, PreparedPayer> = new Map(
	readdirSync(join(content, 'payers'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => whole(readPayer(source(`payers/${file}`))))
		.map((payer) => [payer.id, preparePayer(toDecidingPayer(payer))]),
);

/** A payer that ships, by its id. */
export function shippedPayer(id: string): PreparedPayer {
	const payer = shippedPayers.get(id);
	if (payer === undefined) throw new Error(`There is no payer ${id}.`);
	return payer;
}
