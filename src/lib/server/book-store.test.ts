import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialTable } from '#domain/codebook';
import { emptyTables } from '#domain/codes';
import { keepInBook, removeFromBook } from '#server/book-commands';
import { bookFolder, openBookStore } from '#server/book-store';
import { nodeFiles } from './store/node-files.ts';
import type { StoreFiles } from './store/store-files.ts';
import { failingFiles } from './store/testing/failing-files.ts';
import { temporaryFolder } from './store/testing/temporary-folder.ts';

const tables = {
	...emptyTables(),
	icd10cm: [
		{
			code: 'I10',
			description: 'Essential (primary) hypertension',
			billable: true,
			words: 'HTN; pressure',
		},
	],
	procedures: [
		{ code: '0001X', label: 'Own label of a practice service', family: 'f', words: 'rehearsal' },
	],
};
const now = () => new Date('2026-02-01T00:00:00Z');

function list(year: number, text: string, given: Partial<OfficialTable> = {}): OfficialTable {
	const rows = [
		{ code: 'Q7A', description: `Practice ${text}`, billable: false },
		{ code: 'Q7A.1', description: `Practice ${text} of the first kind`, billable: true },
		{ code: 'I10', description: 'Essential (primary) hypertension', billable: true },
	];
	return { system: 'icd10cm', year, from: `${String(year - 1)}-10-01`, rows, ...given };
}

const file = (table: OfficialTable, source = `order_${String(table.year)}.txt`) => ({
	source,
	content: { table },
});

async function aBook(files?: StoreFiles) {
	const dataFolder = await temporaryFolder();
	const writing = { folder: bookFolder(dataFolder, files), tables, now };
	const open = async (date = now(), showsLicensed = true) =>
		openBookStore({ dataFolder, log: () => undefined, now: () => date, showsLicensed }).look(
			tables,
		);
	const find = async (typed: string, date = '2026-02-01', systems = ['icd10cm', 'cpt']) =>
		(await open())
			.search({ typed, date, systems, limit: 9 })
			.map(({ code, year }) => `${code} ${String(year)}`);
	return { dataFolder, writing, open, find };
}

describe('the books on the server', () => {
	it('[CB12] serve the teaching tables where nothing is loaded, everyday words included', async () => {
		const { find, dataFolder } = await aBook();
		expect(await find('pressure')).toEqual(['I10 2026']);
		expect(await find('rehearsal')).toEqual(['0001X 2026']);
		expect(await readdir(dataFolder)).toEqual([]);
	});

	it('[CB10] keep several years side by side, and the date of service picks one', async () => {
		const { writing, find } = await aBook();
		await keepInBook(writing, [file(list(2025, 'old')), file(list(2026, 'new'))]);
		expect(await find('q7a.1', '2025-09-30')).toEqual(['Q7A.1 2025']);
		expect(await find('q7a.1', '2025-10-01')).toEqual(['Q7A.1 2026']);
		expect(await find('practice old', '2026-01-01')).not.toContain('Q7A 2025');
		expect(await find('pressure', '2026-01-01')).toEqual(['I10 2026']);
		await removeFromBook(writing, ({ year }) => year === 2026);
		expect(await find('q7a.1', '2026-01-01')).toEqual(['Q7A.1 2025']);
	});

	it('[CB11] put a list in the place of the same edition and clear the old files away', async () => {
		const { writing, open, dataFolder } = await aBook();
		await keepInBook(writing, [file(list(2026, 'first'))]);
		await keepInBook(writing, [file(list(2026, 'second'))]);
		const { manifest } = await open();
		expect(manifest.parts.map(({ count, billable }) => [count, billable])).toEqual([[3, 2]]);
		const names = [...manifest.parts, ...manifest.indexes].map((one) => one.file);
		const left = await readdir(join(dataFolder, 'codes'));
		expect(left.sort()).toEqual([...names, 'lock', 'manifest.json'].sort());
	});

	it('[CB11] never let a list of complete codes take the place of one with its headers', async () => {
		const { writing, open } = await aBook();
		const poor = list(2026, 'poor');
		const codesOnly = { ...poor, rows: poor.rows.filter(({ billable }) => billable) };
		const change = await keepInBook(writing, [
			file(codesOnly, 'codes.txt'),
			file(list(2026, 'rich')),
		]);
		expect(change.leftAside).toEqual(['codes.txt']);
		expect((await keepInBook(writing, [file(codesOnly, 'codes.txt')])).leftAside).toEqual([
			'codes.txt',
		]);
		expect((await open()).manifest.parts[0]?.source).toBe('order_2026.txt');
	});

	it('[CB11] are the old ones or the new ones, wherever an import is cut off', async () => {
		const disk = failingFiles(nodeFiles());
		const { dataFolder, writing, find } = await aBook(disk.files);
		await keepInBook(writing, [file(list(2026, 'old'))]);
		const before = await find('practice');
		disk.reset();
		await keepInBook(writing, [file(list(2026, 'old'))]);
		const many = disk.steps.length;
		expect(many).toBeGreaterThan(20);
		const seen = new Set<string>();
		for (let cut = 0; cut < many; cut++) {
			disk.reset();
			disk.failWhere(({ index }) => (index >= cut ? 'EIO' : null));
			await keepInBook(writing, [file(list(2026, cut % 2 === 0 ? 'new' : 'newer'))]).catch(
				() => undefined,
			);
			// The process is gone, and so is its hold on the folder.
			await rm(join(dataFolder, 'codes/lock'), { recursive: true, force: true });
			const found = await openBookStore({ dataFolder, log: () => undefined, now }).look(tables);
			const [hit] = found.search({
				typed: 'q7a',
				date: '2026-02-01',
				systems: ['icd10cm'],
				limit: 1,
			});
			expect(hit?.description).toMatch(/^Practice (?:old|new|newer)$/);
			seen.add(hit?.description ?? '');
		}
		expect(seen.size).toBeGreaterThan(1);
		disk.reset();
		await keepInBook(writing, [file(list(2026, 'old'))]);
		expect(await find('practice')).toEqual(before);
		expect(
			(await readdir(join(dataFolder, 'codes'))).filter((name) => name.endsWith('.tmp')),
		).toEqual([]);
	});

	it('[CB11] build a search again whose file is damaged, and go on without a list that is', async () => {
		const { dataFolder, writing, open, find } = await aBook();
		await keepInBook(writing, [file(list(2026, 'whole'))]);
		const { manifest } = await open();
		const [index, part] = [manifest.indexes[0]?.file ?? '', manifest.parts[0]?.file ?? ''];
		await writeFile(join(dataFolder, 'codes', index), 'CTCINDEX and then nonsense');
		expect(await find('whole')).toContain('Q7A.1 2026');
		await writeFile(join(dataFolder, 'codes', part), '{}');
		expect(await find('pressure')).toEqual(['I10 2026']);
		expect(await find('whole')).toEqual([]);
		await writeFile(join(dataFolder, 'codes/manifest.json'), '{"schema":"codes/9"}');
		expect(await find('pressure')).toEqual(['I10 2026']);
	});

	it('[CB12] notice an import within a second, without a new start', async () => {
		const { dataFolder, writing } = await aBook();
		let time = 0;
		const store = openBookStore({ dataFolder, log: () => undefined, now, clock: () => time });
		const find = async () =>
			(await store.look(tables)).search({
				typed: 'q7a',
				date: '2026-02-01',
				systems: ['icd10cm'],
				limit: 1,
			});
		expect(await find()).toEqual([]);
		await keepInBook(writing, [file(list(2026, 'new'))]);
		expect(await find()).toEqual([]);
		time = 1_000;
		expect((await find())[0]?.code).toBe('Q7A');
	});

	it('[CB9] show licensed texts until their code year is over, and nowhere they could be passed on', async () => {
		const { writing, open } = await aBook();
		const licensed = {
			...{ year: 2026, layout: 'long' as const },
			rows: [{ code: '0001X', label: 'Invented licensed text' }],
		};
		await keepInBook(writing, [{ source: 'LONGULT.txt', content: { licensed } }]);
		const textOn = async (date: string, shows = true) => {
			const books = await open(new Date(`${date}T12:00:00Z`), shows);
			const search = { typed: 'rehearsal', date: '2026-02-01', systems: ['cpt'], limit: 1 };
			return [books.isLicensed, books.search(search)[0]?.description];
		};
		expect(await textOn('2026-12-31')).toEqual([true, 'Invented licensed text']);
		expect(await textOn('2027-01-01')).toEqual([false, 'Own label of a practice service']);
		expect(await textOn('2026-06-01', false)).toEqual([false, 'Own label of a practice service']);
	});

	it('[CB8] hand out the notes nearest to a code year', async () => {
		const { writing, open } = await aBook();
		const tabular = (year: number) => ({
			source: 't.xml',
			content: { tabular: { year, entries: [] } },
		});
		const addenda = {
			year: 2026,
			changes: [{ kind: 'added' as const, code: 'Q7A.1', description: 'x' }],
		};
		await keepInBook(writing, [
			tabular(2021),
			tabular(2024),
			{ source: 'a.txt', content: { addenda } },
		]);
		const books = await open();
		expect((await books.notesFor(2026)).tabular?.year).toBe(2024);
		expect((await books.notesFor(2023)).tabular?.year).toBe(2021);
		expect((await books.notesFor(2026)).addenda).toEqual(addenda);
		expect((await books.notesFor(2025)).addenda).toBeNull();
	});
});
