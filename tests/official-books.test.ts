import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeAt, openCode, openTabular } from '#domain/codebook';
import type { OpenedCode, TabularList } from '#domain/codebook';
import { keepInBook, readIncoming, readTeachingTables } from '#server/book-commands';
import { bookFolder, openBookStore } from '#server/book-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The whole official list and the notes of the tabular list, as published. They lie outside the project, in
 * OFFICIAL_CODES or beside it; nothing of them is kept here.
 */

const ROOT = resolve(import.meta.dirname, '..');
const PLACES = [
	process.env['OFFICIAL_CODES'] ?? '',
	...['..', '../..'].map((up) => resolve(ROOT, up, 'shared/data/icd10cm')),
];
const ORDER = 'icd10cm_order_2026.txt';
const TABULAR = 'icd10cm_tabular_2021.xml';
const EARLIER = 'icd10cm-codes-April-2025.txt';
const FOLDER = PLACES.find((place) => place !== '' && existsSync(join(place, ORDER))) ?? null;
const DATE = '2026-02-12';

if (FOLDER === null) {
	process.stderr.write(
		'\n*** The official code files are NOT HERE: no list was read whole. Set OFFICIAL_CODES to their folder. ***\n\n',
	);
}

/** A random choice that is the same in every run. */
function sample(count: number, of: number): number[] {
	let seed = 2026;
	return Array.from({ length: count }, () => {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		return seed % of;
	});
}

function readFiles(folder: string, names: readonly string[]) {
	const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
	const incoming = readIncoming(files, { year: null, takesLicensed: false });
	expect(incoming.problems).toEqual([]);
	return incoming.read;
}

describe.runIf(FOLDER !== null)('the official list, whole', () => {
	const folder = FOLDER ?? '';
	let dataFolder = '';
	let tabular: TabularList | undefined;
	let opened: ReadonlyMap<string, OpenedCode> = new Map();
	let isEmpty = true;

	beforeAll(async () => {
		dataFolder = await mkdtemp(join(tmpdir(), 'chart-to-claim-official-'));
		const tables = await readTeachingTables([join(ROOT, 'content')]);
		const read = readFiles(folder, [ORDER, TABULAR]);
		tabular = read.find(({ content }) => content.tabular !== undefined)?.content.tabular;
		const writing = { folder: bookFolder(dataFolder), tables, now: () => new Date() };
		await keepInBook(writing, read);
		const books = await openBookStore({ dataFolder, log: () => undefined }).look(tables);
		const list = books.listOn('icd10cm', DATE);
		if (list === null || tabular === undefined) throw new Error('The lists were not kept.');
		const lookup = openTabular(tabular);
		const { rows } = list.index;
		const all = new Map<string, OpenedCode>();
		for (let row = 0; row < rows.count; row++) {
			const code = codeAt(rows, row);
			const one = openCode({ rows, tabular: lookup, addenda: null }, code);
			if (one !== null) all.set(code, one);
		}
		opened = all;
		isEmpty = list.isTeaching;
	});

	afterAll(() => rm(dataFolder, { recursive: true, force: true }));

	it('[CB18] opens every one of its 98,186 rows as a page', () => {
		expect(isEmpty).toBe(false);
		expect(opened.size).toBe(98_186);
		const billable = [...opened.values()].filter((one) => one.billable).length;
		expect(billable).toBe(74_719);
	});

	it('[CB18] has five hundred at random as the file has them', () => {
		const lines = readFileSync(join(folder, ORDER), 'latin1').trimEnd().split(/\r?\n/);
		for (const at of sample(500, lines.length)) {
			const line = lines[at] ?? '';
			const bare = line.slice(6, 14).trim();
			const code = bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
			const page = opened.get(code);
			expect(page?.description, code).toBe(line.slice(77).trim());
			expect(page?.billable, code).toBe(line[14] === '1');
			const parent = page?.above.findLast(({ level }) => level === 'code')?.id ?? '';
			expect(code.startsWith(parent), code).toBe(true);
			if (bare.length > 3) expect(parent.length, code).toBeGreaterThanOrEqual(3);
		}
	});

	it('[CB8] shows every tabular note on the page of its code and on all below it, with its year', () => {
		const missing: string[] = [];
		let seen = 0;
		const entries = new Map(
			tabular?.entries.flatMap((one) => (one.level === 'code' ? [[one.id, one] as const] : [])),
		);
		for (const [code, page] of opened) {
			const shown = new Set(
				page.notes.map(({ kind, text, printedAt }) => `${printedAt.id} ${kind} ${text}`),
			);
			if (page.notesYear !== tabular?.year) missing.push(`${code}: year`);
			for (let length = 3; length <= code.length; length++) {
				const id = code.slice(0, length);
				for (const { kind, text } of entries.get(id)?.notes ?? []) {
					// An inclusion term is another name for just that code.
					if (id !== code && kind === 'inclusion') continue;
					seen += 1;
					if (!shown.has(`${id} ${kind} ${text}`)) missing.push(`${code}: ${id} ${kind} ${text}`);
				}
			}
		}
		expect(missing.slice(0, 5)).toEqual([]);
		expect(seen).toBeGreaterThan(100_000);
	});

	it('[CB11] starts with the old books after an import was killed, at whatever moment', async () => {
		const tables = await readTeachingTables([join(ROOT, 'content')]);
		const home = await mkdtemp(join(tmpdir(), 'chart-to-claim-killed-'));
		const writing = { folder: bookFolder(home), tables, now: () => new Date() };
		await keepInBook(writing, readFiles(folder, [EARLIER]));
		const whole = await openBookStore({ dataFolder: home, log: () => undefined }).look(tables);
		const before = whole.listsOf('icd10cm').map(({ from }) => from);
		let killed = 0;
		for (const moment of ['codes-first', 'codes-second', 'codes-index'] as const) {
			const trial = `${home}-${moment}`;
			await cp(home, trial, { recursive: true });
			killed += await killDuringImport(trial, join(folder, ORDER), moment);
			const complaints: string[] = [];
			const log = (line: string) => complaints.push(line);
			const books = await openBookStore({ dataFolder: trial, log }).look(tables);
			expect(complaints, moment).toEqual([]);
			expect(books.listsOf('icd10cm').map(({ from }) => from)).toEqual(before);
			const [first] = books.search({
				...{ typed: 'essential hypertension', date: DATE, systems: ['icd10cm'], limit: 5 },
			});
			expect(first?.code).toBe('I10');
			// What was left lying is no bar to the next import.
			await keepInBook({ ...writing, folder: bookFolder(trial) }, readFiles(folder, [ORDER]));
			const after = await openBookStore({ dataFolder: trial, log }).look(tables);
			expect(after.listOn('icd10cm', DATE)?.index.rows.count).toBe(98_186);
			await rm(trial, { recursive: true, force: true });
		}
		expect(killed).toBe(3);
		await rm(home, { recursive: true, force: true });
	}, 300_000);
});

/** Kills an import as soon as so much of it lies in the folder; 1 where it was still running. */
async function killDuringImport(
	dataFolder: string,
	file: string,
	moment: 'codes-first' | 'codes-second' | 'codes-index',
): Promise<number> {
	const importing = spawn(
		process.execPath,
		['--import', 'tsx', join(ROOT, 'src/cli/codes.ts'), 'import', file],
		{ cwd: ROOT, env: { ...process.env, DATA_DIR: dataFolder }, stdio: 'ignore' },
	);
	const ended = once(importing, 'close');
	const { files, path } = bookFolder(dataFolder);
	const known = new Set(await files.list(path));
	const isDue = (names: readonly string[]) => {
		const fresh = names.filter((name) => !known.has(name));
		if (moment === 'codes-first') return fresh.length > 0;
		if (moment === 'codes-second') return fresh.some((name) => name.endsWith('.json'));
		return fresh.some((name) => name.includes('.index'));
	};
	while (importing.exitCode === null && !isDue(await files.list(path))) {
		await new Promise((resume) => setImmediate(resume));
	}
	const wasRunning = importing.exitCode === null ? 1 : 0;
	importing.kill('SIGKILL');
	await ended;
	return wasRunning;
}
