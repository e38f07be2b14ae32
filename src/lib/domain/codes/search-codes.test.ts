import { describe, expect, it } from 'vitest';
import { buildCodeBook, emptyTables } from './code-book.ts';
import { searchCodes } from './search-codes.ts';

const row = (code: string, description: string, billable = true, words = '') => ({
	code,
	description,
	billable,
	words,
});
const book = buildCodeBook({
	...emptyTables(),
	icd10cm: [
		row('E11', 'Type 2 diabetes mellitus', false, 'DM2; sugar'),
		row('E11.2', 'Type 2 diabetes mellitus with kidney complications', false),
		row('E11.22', 'Type 2 diabetes mellitus with diabetic chronic kidney disease', true, 'DM2'),
		row('E11.9', 'Type 2 diabetes mellitus without complications', true, 'DM2'),
		row('N18.31', 'Chronic kidney disease, stage 3a', true, 'CKD'),
	],
	procedures: [
		{ code: '99213', label: 'Office visit, established, low', family: 'office', words: '' },
	],
	hcpcs: [row('J1885', 'Injection, ketorolac tromethamine, per 15 mg', true, 'toradol')],
});
const search = (words: string, sheet: 'diagnosis' | 'procedure' = 'diagnosis', limit = 12) =>
	searchCodes(book, { sheet, words, limit }).map(({ code }) => code);

describe('searchCodes', () => {
	it('[CO6] finds a code by its beginning, with or without the dot', () => {
		expect(search('e11.2')).toEqual(['E11.2', 'E11.22']);
		expect(search('E112')).toEqual(['E11.2', 'E11.22']);
	});

	it('[CO6] finds words in any order, cut short, and by abbreviation', () => {
		expect(search('kidney chronic diab')).toEqual(['E11.22']);
		expect(search('ckd')).toEqual(['N18.31']);
		expect(search('dm2')).toEqual(['E11.9', 'E11.22', 'E11']);
	});

	it('[CO6] lists the stages of care of one injury together, active treatment first', () => {
		const wound = 'Laceration without foreign body of left forearm';
		const injuries = buildCodeBook({
			...emptyTables(),
			icd10cm: [
				row('S51.812S', `${wound}, sequela`),
				row('S51.812D', `${wound}, subsequent encounter`),
				row('S51.812A', `${wound}, initial encounter`),
			],
		});
		const found = searchCodes(injuries, { sheet: 'diagnosis', words: 'forearm lac', limit: 9 });
		expect(found.map(({ code }) => code)).toEqual(['S51.812A', 'S51.812D', 'S51.812S']);
	});

	it('[CO6] keeps the two halves of the sheet apart', () => {
		expect(search('99213')).toEqual([]);
		expect(search('99213', 'procedure')).toEqual(['99213']);
		expect(search('toradol', 'procedure')).toEqual(['J1885']);
	});

	it('[CO6] answers nothing to nothing, and no more than it is asked for', () => {
		expect(search('')).toEqual([]);
		expect(search(' .,- ')).toEqual([]);
		expect(search('diabetes', 'diagnosis', 2)).toHaveLength(2);
		expect(search('x'.repeat(100_000))).toEqual([]);
	});
});
