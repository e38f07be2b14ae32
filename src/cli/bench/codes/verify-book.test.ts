import { describe, expect, it } from 'vitest';
import { buildCodeIndex } from '#domain/codebook';
import type { TabularList } from '#domain/codebook';
import { verifyBook } from './verify-book.ts';

const ROWS = [
	{ code: 'E11', description: 'Type 2 diabetes mellitus', billable: false },
	{ code: 'E11.9', description: 'Without complications', billable: true },
];

const NOTES: TabularList = {
	year: 2021,
	entries: [
		{
			...{ id: 'E11', level: 'code', description: 'Type 2', above: null, sevenths: [] },
			notes: [{ kind: 'excludes1', text: 'gestational diabetes (O24.4-)' }],
		},
	],
};

function line(code: string, billable: boolean, description: string): string {
	return `00001 ${code.replace('.', '').padEnd(8)}${billable ? '1' : '0'} ${description.padEnd(61)}${description}`;
}

const FILE = ROWS.map(({ code, billable, description }) => line(code, billable, description)).join(
	'\n',
);

function indexOf(rows: typeof ROWS) {
	const list = { system: 'icd10cm', year: 2026, rows };
	return buildCodeIndex({ lists: [list], further: [], common: new Set() }).rows;
}

describe('verifyBook', () => {
	it('[CB18] finds every row and every note on the pages below it', () => {
		expect(verifyBook(indexOf(ROWS), FILE, NOTES)).toEqual({
			...{ rows: 2, opened: 2, sampled: 2, unlike: [], notes: 2, missing: [] },
		});
	});

	it('[CB18] notices a row that is not there, and one that is not as written', () => {
		const [first = ROWS[0], second = ROWS[1]] = ROWS;
		if (first === undefined || second === undefined) throw new Error('Two rows.');
		expect(verifyBook(indexOf([first]), FILE, NOTES)).toMatchObject({ opened: 1 });
		const other = { ...second, description: 'Something else' };
		expect(verifyBook(indexOf([first, other]), FILE, NOTES).unlike).toEqual(['E11.9']);
	});
});
