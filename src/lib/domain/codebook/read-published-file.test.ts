import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublishedFile } from './read-published-file.ts';
import { HEAD_LENGTH, recogniseFile } from './recognise-file.ts';

/* Each folder holds one file under the name it is published by, sound or damaged, and what is expected of it. */

interface Expected {
	readonly year: number;
	readonly system?: string;
	readonly from?: string;
	readonly codes?: readonly string[];
	readonly modifiers?: readonly string[];
	readonly entries?: readonly string[];
	readonly terms?: readonly string[];
	readonly changes?: readonly string[];
	readonly labels?: readonly string[];
	readonly first?: string;
	readonly ends?: Readonly<Record<string, string>>;
	readonly problems?: readonly string[];
}

const folder = join(import.meta.dirname, 'fixtures');

function read(name: string) {
	const here = join(folder, name);
	const expected = JSON.parse(readFileSync(join(here, 'expected.json'), 'utf8')) as Expected;
	const file = readdirSync(here).find((one) => one !== 'expected.json') ?? '';
	const text = readFileSync(join(here, file), 'latin1');
	const recognised = recogniseFile(file, text.slice(0, HEAD_LENGTH));
	if (recognised === null) throw new Error(`Nobody knows what ${name}/${file} is.`);
	const from = recognised.from ?? undefined;
	const source = { file, text, year: expected.year, ...(from === undefined ? {} : { from }) };
	return { expected, recognised, result: readPublishedFile(recognised.kind, source) };
}

const names = readdirSync(folder);
const isRefused = (name: string) => {
	const { problems, labels } = read(name).expected;
	return problems !== undefined && labels === undefined;
};

describe('readPublishedFile', () => {
	it.each(names.filter((name) => !isRefused(name)))('[CB2] reads %s', (name) => {
		const { expected, result } = read(name);
		expect(
			result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
		).toEqual(expected.problems ?? []);
		if (!result.ok) return;
		const { table, modifiers, tabular, index, addenda, licensed } = result.value;
		expect({
			codes: table?.rows.map(({ code }) => code),
			modifiers: modifiers?.rows.map(({ code }) => code),
			entries: tabular?.entries.map(({ id }) => id),
			terms: index?.terms.map(({ title }) => title),
			changes: addenda?.changes.map(({ kind, code }) => `${kind} ${code}`),
			labels: licensed?.rows.map(({ code }) => code),
		}).toMatchObject(lists(expected));
		if (expected.system !== undefined) expect(table?.system).toBe(expected.system);
		if (expected.from !== undefined) expect(table?.from).toBe(expected.from);
		if (expected.first !== undefined) expect(table?.rows[0]?.description).toBe(expected.first);
		for (const [code, to] of Object.entries(expected.ends ?? {})) {
			expect(table?.rows.find((row) => row.code === code)?.to).toBe(to);
		}
	});

	it.each(names.filter(isRefused))('[CB2] refuses %s at its place', (name) => {
		const { expected, result } = read(name);
		expect(result.ok).toBe(false);
		expect(
			result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
		).toEqual(expected.problems);
	});

	it('[CB9] quotes no text of a licensed file in what it says is wrong', () => {
		for (const name of ['cpt-some-lines-bad', 'cpt-mangled']) {
			expect(JSON.stringify(read(name).result.problems)).not.toContain('SECRETWORD');
		}
	});

	it('[CB2] lists no more faults than help', () => {
		const text = 'nonsense\n'.repeat(5_000);
		const { problems } = readPublishedFile('icd10cm-order', { file: 'a.txt', text, year: 2026 });
		expect(problems).toHaveLength(20);
	});
});

function lists({ codes, modifiers, entries, terms, changes, labels }: Expected) {
	return Object.fromEntries(
		Object.entries({ codes, modifiers, entries, terms, changes, labels }).filter(
			([, list]) => list !== undefined,
		),
	);
}
