import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCodeIndex } from './build-code-index.ts';
import { openCode, openTabular } from './open-code.ts';
import type { Addenda } from './read-addenda.ts';
import { readTabularXml } from './read-tabular-xml.ts';

const rows = [
	{ code: 'Q7A', description: 'Practice disorder', billable: false },
	{ code: 'Q7A.0', description: 'Practice disorder of the first kind', billable: true },
	{ code: 'Q7A.1', description: 'Practice disorder of the second kind', billable: false },
	{ code: 'Q7A.1XXA', description: 'Practice disorder, initial encounter', billable: true },
	{ code: 'Q7A.1XXD', description: 'Practice disorder, subsequent encounter', billable: true },
	{ code: 'Q7B', description: 'Another practice disorder', billable: true, to: '2026-03-31' },
];
const index = buildCodeIndex({
	lists: [{ system: 'icd10cm', year: 2026, rows }],
	further: [],
	common: new Set(),
});
const file = 'icd10cm_tabular_2026.xml';
const text = readFileSync(join(import.meta.dirname, 'fixtures/tabular-sound', file), 'utf8');
const list = readTabularXml({ file, text, year: 2026 });
const tabular = list.ok ? openTabular(list.value) : null;
const addenda: Addenda = {
	year: 2026,
	changes: [{ kind: 'added', code: 'Q7A.0', description: 'Practice disorder of the first kind' }],
};
const open = (code: string) => openCode({ rows: index.rows, tabular, addenda }, code);

describe('openCode', () => {
	it('[CB8] tells where a code sits, what completes it and what stands beside it', () => {
		expect(open('Q7A.1')).toMatchObject({
			billable: false,
			above: [{ id: '17' }, { id: 'Q7A-Q7B' }, { id: 'Q7A' }],
			completedBy: [{ code: 'Q7A.1XXA' }, { code: 'Q7A.1XXD' }],
			neighbours: [{ code: 'Q7A.0' }, { code: 'Q7A.1' }],
			notesYear: 2026,
		});
		expect(open('Q7A')?.neighbours.map(({ code }) => code)).toEqual(['Q7A', 'Q7B']);
		expect(open('Q7A.1XXA')?.completedBy).toEqual([]);
	});

	it('[CB8] gives every note with the place it is printed at, inherited ones marked', () => {
		const notes = open('Q7A.1XXA')?.notes.map(({ kind, printedAt, isInherited }) => [
			kind,
			printedAt.id,
			isInherited,
		]);
		expect(notes).toEqual([
			['excludes1', 'Q7A', true],
			['code-first', 'Q7A-Q7B', true],
			['excludes2', '17', true],
		]);
		expect(open('Q7A.1')?.notes[0]).toMatchObject({
			kind: 'inclusion',
			text: 'Rehearsal sickness',
			isInherited: false,
		});
	});

	it('[CB8] opens the only category of a block, which has its name', () => {
		const place = (level: 'chapter' | 'block' | 'code', id: string, above: string | null) => ({
			...{ level, id, above, description: id, sevenths: [] },
			notes: [{ kind: 'note' as const, text: `at the ${level}` }],
		});
		const alone = openTabular({
			year: 2026,
			entries: [
				place('chapter', '17', null),
				place('block', 'Q7A', '17'),
				place('code', 'Q7A', 'Q7A'),
			],
		});
		const opened = openCode({ rows: index.rows, tabular: alone, addenda: null }, 'Q7A');
		expect(opened?.above.map(({ level, id }) => `${level} ${id}`)).toEqual([
			'chapter 17',
			'block Q7A',
		]);
		expect(opened?.notes.map(({ text, isInherited }) => [text, isInherited])).toEqual([
			['at the code', false],
			['at the block', true],
			['at the chapter', true],
		]);
	});

	it('[CB8] hands 7th characters down the tree', () => {
		expect(open('Q7A.0')?.sevenths).toMatchObject({
			printedAt: { id: 'Q7A' },
			characters: [{ character: 'A' }, { character: 'D' }],
		});
	});

	it('[CB8] tells from when to when a code holds and what changed this year', () => {
		expect(open('Q7A.0')).toMatchObject({
			...{ from: '2025-10-01', to: '2026-09-30' },
			changes: [{ kind: 'added' }],
		});
		expect(open('Q7B')).toMatchObject({ to: '2026-03-31', changes: [] });
		const older = { ...addenda, year: 2025 };
		expect(openCode({ rows: index.rows, tabular, addenda: older }, 'Q7A.0')?.changes).toEqual([]);
	});

	it('[CB8] goes without a tabular list, and knows no code that is not in the list', () => {
		expect(openCode({ rows: index.rows, tabular: null, addenda: null }, 'Q7A.0')).toMatchObject({
			...{ notes: [], sevenths: null, notesYear: null },
			above: [{ id: 'Q7A' }],
		});
		expect(open('Q7C')).toBeNull();
	});
});
