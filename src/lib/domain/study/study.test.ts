import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildCodeBook,
	emptyTables,
	readCarcTable,
	readHcpcsTable,
	readIcd10cmTable,
	readModifierTable,
} from '#domain/codes';
import { formatProblem } from '#domain/result';
import { checkDeck } from './check-deck.ts';
import { countCoverage } from './coverage.ts';
import { DECKS, readDeck } from './deck.ts';
import type { Deck } from './deck.ts';
import { drawFlash } from './draw-flash.ts';
import { drawSprint, markSprint } from './draw-sprint.ts';

const content = resolve(import.meta.dirname, '../../../../content');
const source = (file: string) => ({ file, text: readFileSync(resolve(content, file), 'utf8') });
const icd = readIcd10cmTable(source('codes/icd10cm.csv'));
const hcpcs = readHcpcsTable(source('codes/hcpcs.csv'));
const carcs = readCarcTable(source('codes/carc.csv'));
const modifiers = readModifierTable(source('codes/modifiers.csv'));
if (!icd.ok || !hcpcs.ok || !carcs.ok || !modifiers.ok) throw new Error('a table is broken');
const tables = { icd10cm: icd.value, hcpcs: hcpcs.value };
const book = buildCodeBook({ ...emptyTables(), carcs: carcs.value, modifiers: modifiers.value });

const thirty = (rows: readonly string[]) =>
	[
		'front,back,also',
		...rows,
		...Array.from({ length: 30 }, (_, at) => `front ${String(at)},back ${String(at)},`),
	].join('\n');
const read = (text: string) => readDeck({ file: 'content/flash/terms.csv', text });
const seeds = fc.string({ minLength: 1, maxLength: 12 });

describe('a deck of flash cards', () => {
	it.each(DECKS.map(({ id }) => id))('[SK10] [SK11] ships whole: %s', (id) => {
		expect(checkDeck(source(`flash/${id}.csv`), book).map(formatProblem)).toEqual([]);
	});

	it.each([
		['a front twice', thirty(['front 3,other,']), 6],
		['a back twice', thirty(['other,back 3,']), 6],
		['an empty back', thirty(['other,,']), 2],
		['an unknown word under also', thirty(['other,thing,nothing']), 2],
		['too few cards', 'front,back,also\na,b,\n', 1],
		['other columns', thirty([]).replace('also', 'alias'), 1],
	])('[SK10] names %s at its line', (_, text, line) => {
		const lines = read(text).problems.map((problem) => problem.line);
		expect(lines).toContain(line);
		expect(read(thirty([])).ok).toBe(true);
	});

	it('[SK11] names a modifier and a reason that are not in use', () => {
		const swap = (file: string, was: string, is: string) => {
			const { text } = source(file);
			return checkDeck({ file, text: text.replace(was, is) }, book).map(({ code }) => code);
		};
		expect(swap('flash/modifiers.csv', ',24,', ',2A,')).toEqual(['SK11']);
		expect(swap('flash/carc.csv', ',11,', ',15,')).toEqual(['SK11']);
	});

	it('[SK12] is drawn from its seed: ten cards, four choices, one of them right', () => {
		const decks = DECKS.map(({ id }): Deck => {
			const deck = readDeck(source(`flash/${id}.csv`));
			if (!deck.ok) throw new Error(id);
			return deck.value;
		});
		fc.assert(
			fc.property(fc.constantFrom(...decks), seeds, (deck, seed) => {
				const drawn = drawFlash(deck, seed);
				expect(drawFlash(deck, seed)).toEqual(drawn);
				expect(new Set(drawn.map(({ front }) => front)).size).toBe(10);
				for (const { front, options, right } of drawn) {
					const card = deck.cards.find((one) => one.front === front);
					expect(new Set(options).size).toBe(4);
					expect(options[right]).toBe(card?.back);
					expect(options.filter((option) => card?.also.includes(option))).toEqual([]);
				}
			}),
		);
	});
});

describe('a code sprint', () => {
	it('[SK13] is ten different codes of the tables that can be reported, the same from one seed', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const drawn = drawSprint(tables, seed);
				expect(drawSprint(tables, seed)).toEqual(drawn);
				expect(new Set(drawn.map(({ code }) => code)).size).toBe(10);
				for (const { code, book: of } of drawn) {
					if (of !== 'ICD-10-CM') continue;
					expect(tables.icd10cm.find((row) => row.code === code)?.billable).toBe(true);
				}
			}),
			{ numRuns: 20 },
		);
	});

	it('[SK14] marks what was typed, however it was typed', () => {
		const item = { code: 'E11.22', description: '', book: 'ICD-10-CM' } as const;
		const marks = ['E11.22', ' e1122 ', 'E11.21', 'I10', '  '].map((typed) =>
			markSprint(item, typed),
		);
		expect(marks).toEqual(['right', 'right', 'near', 'wrong', 'blank']);
		const supply = { code: 'E0114', description: '', book: 'HCPCS Level II' } as const;
		expect([markSprint(supply, 'e0114'), markSprint(supply, 'E0112')]).toEqual(['right', 'wrong']);
	});
});

describe('coverage', () => {
	const blueprint = {
		id: 'cbcs',
		domains: [
			{ id: 'CBCS-1', name: 'One', items: 2 },
			{ id: 'CBCS-2', name: 'Two', items: 2 },
		],
	} as const;

	it('[SK20] counts sections with their tasks and says what is thin', () => {
		const item = (task: string) => ({ exam: 'cbcs', domain: task.slice(0, 6), task }) as const;
		const items = ['CBCS-1.1', 'CBCS-1.1', 'CBCS-1.1', 'CBCS-1.2', 'CBCS-2.1'].map(item);
		const cases = [{ objectives: ['CBCS-1.1', 'CBCS-1.2'] }, { objectives: ['CBCS-1'] }];
		const rows = countCoverage([blueprint], items, cases);
		const row = (id: string) => rows.find((one) => one.id === id);
		expect(rows.filter(({ kind }) => kind === 'task')).toHaveLength(18);
		expect(row('CBCS-1')).toMatchObject({ questions: 4, perForm: 2, cases: 2, thin: [] });
		expect(row('CBCS-1.1')).toMatchObject({ questions: 3, cases: 1, thin: ['one-case'] });
		expect(row('CBCS-1.2')?.thin).toEqual(['few-questions', 'one-case']);
		expect(row('CBCS-2')?.thin).toEqual(['less-than-a-form', 'no-case']);
		expect(row('CBCS-2.2')?.thin).toEqual(['no-question', 'no-case']);
	});
});
