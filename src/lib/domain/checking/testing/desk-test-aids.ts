import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	buildCodeBook,
	emptyTables,
	readCarcTable,
	readIcd10cmTable,
	readModifierTable,
	readProcedureTable,
	readRarcTable,
} from '#domain/codes';
import { readPayer, readSkills } from '#domain/content';
import type { Payer } from '#domain/content';
import type { Result } from '#domain/result';
import type { CheckingAids } from '../case-at-hand.ts';

const content = join(import.meta.dirname, '..', '..', '..', '..', '..', 'content');
const source = (file: string) => ({ file, text: readFileSync(join(content, file), 'utf8') });

function whole<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error('A file of the content can not be read.');
	return result.value;
}

let aids: CheckingAids | null = null;

/** What ships: denials are decided by payers, and a payer in miniature would decide nothing. */
export function deskTestAids(): CheckingAids {
	aids ??= readAids();
	return aids;
}

function readAids(): CheckingAids {
	const payers = new Map(
		readdirSync(join(content, 'payers'))
			.filter((file) => file.endsWith('.md'))
			.map((file): [string, Payer] => {
				const payer = whole(readPayer(source(`payers/${file}`)));
				return [payer.id, payer];
			}),
	);
	return {
		book: buildCodeBook({
			...emptyTables(),
			icd10cm: whole(readIcd10cmTable(source('codes/icd10cm.csv'))),
			procedures: whole(readProcedureTable(source('codes/procedures.csv'))),
			modifiers: whole(readModifierTable(source('codes/modifiers.csv'))),
			carcs: whole(readCarcTable(source('codes/carc.csv'))),
			rarcs: whole(readRarcTable(source('codes/rarc.csv'))),
		}),
		skills: whole(readSkills(source('skills.yaml'))).map(({ id }) => id),
		payers: [...payers.values()].map(({ id, rules }) => ({
			id,
			rules: rules.map((rule) => rule.id),
		})),
		findPayer: (id) => payers.get(id) ?? null,
	};
}
