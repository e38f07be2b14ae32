import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	buildCodeBook,
	emptyTables,
	readCarcTable,
	readHcpcsTable,
	readIcd10cmTable,
	readModifierTable,
	readPlaceTable,
	readProcedureTable,
	readRarcTable,
} from '#domain/codes';
import { checkCase } from '#domain/checking';
import { readPayer, readSkills, ruleIdsOf } from '#domain/content';
import { formatProblem } from '#domain/result';
import type { Result } from '#domain/result';

/* What ships is held against every rule its authors are held against. */

const content = join(import.meta.dirname, '..', 'content');
const source = (file: string) => ({ file, text: readFileSync(join(content, file), 'utf8') });

function whole<Value>(result: Result<Value>): Value {
	expect(result.problems.map(formatProblem)).toEqual([]);
	if (!result.ok) throw new Error('a table could not be read');
	return result.value;
}

const tables = {
	...emptyTables(),
	icd10cm: whole(readIcd10cmTable(source('codes/icd10cm.csv'))),
	hcpcs: whole(readHcpcsTable(source('codes/hcpcs.csv'))),
	procedures: whole(readProcedureTable(source('codes/procedures.csv'))),
	modifiers: whole(readModifierTable(source('codes/modifiers.csv'))),
	places: whole(readPlaceTable(source('codes/pos.csv'))),
	carcs: whole(readCarcTable(source('codes/carc.csv'))),
	rarcs: whole(readRarcTable(source('codes/rarc.csv'))),
};
const payers = readdirSync(join(content, 'payers'))
	.filter((name) => name.endsWith('.md') && name !== 'README.md')
	.map((name) => whole(readPayer(source(`payers/${name}`))));
const aids = {
	book: buildCodeBook(tables),
	skills: whole(readSkills(source('skills.yaml'))).map(({ id }) => id),
	payers: payers.map(ruleIdsOf),
	findPayer: (id: string) => payers.find((payer) => payer.id === id) ?? null,
};
const cases = readdirSync(join(content, 'coding'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.md'))
	.map((file) => `coding/${file}`);

const desks = readdirSync(join(content, 'billing'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.md'))
	.map((file) => `billing/${file}`);

describe('the content that ships', () => {
	it('[CF1] holds cases at all', () => {
		expect(cases.length).toBeGreaterThanOrEqual(3);
	});

	it('[CK17] are held against the payers that ship, and so is [CK18] what keys lean on', () => {
		const text = source(cases[0] ?? '').text.replace(/^payer: .*$/m, 'payer: nobody-at-all');
		const found = checkCase({ file: 'elsewhere.md', text }, aids).map(({ code }) => code);
		expect(found).toContain('CK17');
	});

	it.each(cases)('[CK8] %s keeps every rule', (file) => {
		expect(checkCase(source(file), aids).map(formatProblem)).toEqual([]);
	});

	it.each(desks)('[CK48] %s keeps every rule of its desk', (file) => {
		expect(checkCase(source(file), aids).map(formatProblem)).toEqual([]);
	});

	it('[CO3] gives no procedure away: each is listed among at least four of its family', () => {
		const sizes = new Map<string, number>();
		for (const { family } of tables.procedures) sizes.set(family, (sizes.get(family) ?? 0) + 1);
		const lonely = [...sizes].filter(([, size]) => size < 4);
		expect(lonely).toEqual([]);
	});
});
