import { describe, expect, it } from 'vitest';
import { readIcd10cmTable, readModifierTable } from './read-code-tables.ts';

const read = (text: string) => readIcd10cmTable({ file: 'icd10cm.csv', text });

describe('reading code tables', () => {
	it('[CO5] reads rows with commas, quotes and Windows line ends', () => {
		const result = read(
			'code,description,billable,words\r\nI10,"Essential, ""primary""",yes,HTN\r\n',
		);
		expect(result).toMatchObject({
			ok: true,
			value: [{ code: 'I10', description: 'Essential, "primary"', billable: true, words: 'HTN' }],
			problems: [],
		});
	});

	it('[CO5] leaves out bad and repeated rows, and names their lines', () => {
		const result = read(
			'code,description,billable,words\nI10,a,yes,\nnonsense,b,yes,\nI10,c,yes,\n',
		);
		expect(result.ok && result.value.map(({ code }) => code)).toEqual(['I10']);
		expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
			['CO5', 3],
			['CO5', 4],
		]);
	});

	it('[CO5] refuses a table without one of its columns', () => {
		expect(read('code,description\nI10,a\n')).toMatchObject({
			ok: false,
			problems: [{ line: 1 }, { line: 1 }],
		});
		expect(read('').ok).toBe(false);
	});

	it('[CO5] splits what a modifier sits on', () => {
		const text = 'code,label,kind,sits-on,not-with\n25,separate visit,payment,em,57; 24\n';
		const result = readModifierTable({ file: 'modifiers.csv', text });
		expect(result.ok && result.value[0]).toMatchObject({ sitsOn: ['em'], notWith: ['57', '24'] });
	});
});
