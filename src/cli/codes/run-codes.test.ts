import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { runCodes } from './run-codes.ts';

const fixtures = resolve(import.meta.dirname, '../../lib/domain/codebook/fixtures');
const project = resolve(import.meta.dirname, '../../..');
const fixture = (name: string) => join(fixtures, name);
const ORDER = fixture('order-sound/icd10cm_order_2026.txt');

/** Commands on a data folder of their own, with teaching tables of two rows. */
async function aDesk(year = 2026) {
	const root = await mkdtemp(join(tmpdir(), 'codes-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	const content = join(root, 'content');
	await mkdir(join(content, 'codes'), { recursive: true });
	const write = (name: string, text: string) => writeFile(join(content, 'codes', name), text);
	await write(
		'icd10cm.csv',
		'code,description,billable,words\nI10,Essential hypertension,yes,HTN\n',
	);
	await write('hcpcs.csv', 'code,description,words\nQ9901,Own label,rehearsal\n');
	const run = async (words: readonly string[], typed = '', input = '') => {
		const [said, complained]: [string[], string[]] = [[], []];
		const code = await runCodes(words, {
			settings: { root, contentFolders: [content], dataFolder: join(root, 'data') },
			calledFrom: root,
			terminal: {
				say: (text) => void said.push(text),
				complain: (text) => void complained.push(text),
			},
			readInput: () => Promise.resolve(input),
			now: () => new Date(`${String(year)}-02-01T00:00:00Z`),
			ask: () => Promise.resolve(typed),
		});
		return { code, said: said.join('\n'), complained: complained.join('\n') };
	};
	return { root, run, write };
}

describe('codes', () => {
	it.each([
		[[], /npm run codes -- import/],
		[['serach'], /Did you mean "search"\?/],
		[['import'], /"import" needs more to go by/],
		[['import', ORDER, '--year', 'soon'], /--year takes a code year/],
		[['search'], /Say what to search for/],
		[['search', 'a', '--jsn'], /jsn/],
		[['list', 'what'], /does not know what to do with "what"/],
		[['update', '--from', 'nowhere'], /begins with http/],
		[['licence', 'LONGULT.txt'], /Say the code year/],
	])(
		'[CB14] explains itself with exit code 2 where it was not understood: %s',
		async (words, say) => {
			const { code, said, complained } = await (await aDesk()).run(words);
			expect(code).toBe(2);
			expect(`${said}${complained}`).toMatch(say);
		},
	);

	it('[CB14] imports a file and a zip, tells what is loaded, and removes it by name', async () => {
		const { root, run } = await aDesk();
		expect((await run(['list'])).said).toContain('the teaching tables serve');
		const zip = zipSync({
			'Tables/icd10cm_tabular_2026.xml': await readFile(
				fixture('tabular-sound/icd10cm_tabular_2026.xml'),
			),
			'readme.pdf': new Uint8Array([1, 2, 3]),
			'guide.txt': new TextEncoder().encode('Please read this first.\n'),
		});
		await writeFile(join(root, 'tables.zip'), zip);
		const imported = await run(['import', ORDER, 'tables.zip']);
		expect(imported).toMatchObject({ code: 0, complained: '' });
		expect(imported.said).toContain('Left alone: guide.txt');
		const { said } = await run(['list']);
		expect(said).toContain(
			'icd10cm-2025-10-01: ICD-10-CM 2026, in force from 2025-10-01: 6 codes, 4 of them billable',
		);
		expect(said).toContain('tabular list of 2026');
		expect((await run(['search', 'rehearsal sickness'])).said).toMatch(
			/^Q7A\.1\t.*Includes: Rehearsal sickness/,
		);
		expect((await run(['remove', 'icd10cm-2024'])).code).toBe(1);
		expect((await run(['remove', 'icd10cm'])).said).toContain('Removed icd10cm-2025-10-01');
		expect((await run(['search', 'practice disorder'])).said).toBe('');
	});

	it.each([
		['order-cut-in-a-line', /icd10cm_order_2026\.txt:6:1 error CB2/],
		['order-invented-row', /:3:7 error CB2 Z9X8 does not stand below/],
		['order-of-a-later-year', /:8:7 error CB2/],
		['tabular-of-another-year', /:3:1 error CB2/],
		['records-mangled', /:2:1 error CB2/],
	])('[CB2] refuses %s with its place and changes nothing', async (name, place) => {
		const { run } = await aDesk();
		await run(['import', ORDER]);
		const before = (await run(['list', '--json'])).said;
		const year = name === 'tabular-of-another-year' ? ['--year', '2026'] : [];
		const refused = await run(['import', fixture('hcpcs-sound'), fixture(name), ...year]);
		expect(refused.code).toBe(1);
		if (name !== 'tabular-of-another-year') expect(refused.complained).toMatch(place);
		expect(refused.complained).toContain('the books in use stay');
		expect((await run(['list', '--json'])).said).toBe(before);
	});

	it('[CB3] refuses a year that the file contradicts, and asks for one it does not say', async () => {
		const { root, run } = await aDesk();
		expect((await run(['import', ORDER, '--year', '2025'])).complained).toContain(
			'--year says 2025',
		);
		await writeFile(join(root, 'mine.txt'), await readFile(ORDER));
		expect((await run(['import', 'mine.txt'])).complained).toContain('Say it with --year');
		expect((await run(['import', 'mine.txt', '--year', '2026'])).code).toBe(0);
		await writeFile(
			join(root, 'cut.zip'),
			zipSync({ 'a.txt': new Uint8Array(999) }).subarray(0, 90),
		);
		expect((await run(['import', 'cut.zip'])).complained).toContain('broken or cut short');
	});

	it('[CB14] answers a batch line by line', async () => {
		const { run } = await aDesk();
		const { code, said } = await run(['search', '--batch', '-'], '', 'htn\n\nzzz\nrehearsal\n');
		expect(code).toBe(0);
		expect(said.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
			{
				query: 'htn',
				hits: [{ system: 'icd10cm', code: 'I10', description: 'Essential hypertension' }],
			},
			{ query: '', hits: [] },
			{ query: 'zzz', hits: [] },
			{ query: 'rehearsal', hits: [{ system: 'hcpcs', code: 'Q9901', description: 'Own label' }] },
		]);
	});

	it('[CB9] loads licensed files only where it is confirmed, and prints none of their texts', async () => {
		const { run } = await aDesk();
		const files = ['cpt-long-sound/LONGULT.txt', 'cpt-medium-sound/MEDU.txt'].map(fixture);
		expect((await run(['import', files[0] ?? ''])).complained).toContain(
			'needs its licence confirmed',
		);
		const ask = ['licence', ...files, '--year', '2026'];
		expect((await run(ask, 'no')).code).toBe(1);
		expect((await run(['list'])).said).not.toContain('CPT');
		expect((await run(ask, 'yes')).code).toBe(0);
		const all = [
			await run(['list']),
			await run(['list', '--json']),
			await run(['search', 'practice service', '--json']),
		];
		expect(all[0]?.said).toContain('cpt-2026: CPT 2026');
		expect(all.map(({ said }) => said).join('')).not.toMatch(/practice service of/i);
		expect(all[2]?.said).toBe('{"query":"practice service","hits":[]}');
		expect((await run(['remove', 'cpt'])).code).toBe(0);
	});

	it('[CB9] takes no licensed files of a year that is over, nor of two releases', async () => {
		const files = [
			fixture('cpt-long-sound/LONGULT.txt'),
			fixture('cpt-some-lines-bad/LONGULT.txt'),
		];
		const { run } = await aDesk(2027);
		const over = await run(['licence', files[0] ?? '', '--year', '2026', '--confirm']);
		expect([over.code, over.complained]).toEqual([
			1,
			expect.stringContaining('a licence ends with it'),
		]);
		const mixed = await run(['licence', ...files, '--year', '2027', '--confirm']);
		expect([mixed.code, mixed.complained]).toEqual([
			1,
			expect.stringContaining('different numbers of codes'),
		]);
	});

	it('[CB13] downloads the official zips, all of them or none', async () => {
		const { run, write } = await aDesk();
		const zips = new Map<string, Uint8Array>([
			['order.zip', zipSync({ 'icd10cm_order_2026.txt': await readFile(ORDER) })],
			[
				'hcpcs.zip',
				zipSync({
					'HCPC2026_JAN_ANWEB.txt': await readFile(
						fixture('records-sound/HCPC2026_JAN_ANWEB_01122026.txt'),
					),
				}),
			],
		]);
		const server = createServer((request, response) => {
			const body = zips.get((request.url ?? '').replace(/^.*\//, ''));
			response.writeHead(body === undefined ? 404 : 200);
			response.end(body);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		onTestFinished(() => void server.close());
		const { port } = server.address() as AddressInfo;
		const addresses = (least: number, rows: number) =>
			`files:\n  - { about: Order, url: "https://cms.invalid/zip/order.zip", year: 2026, bytes: { least: ${String(least)}, most: 9999 }, holds: { icd10cm-order: ${String(rows)} } }\n  - { about: Records, url: "https://cms.invalid/zip/hcpcs.zip", year: 2026, bytes: { least: 1, most: 9999 }, holds: { hcpcs-records: 2 } }\n`;
		const update = ['update', '--from', `http://127.0.0.1:${String(port)}/mirror`];
		await write('official-files.yaml', addresses(5_000, 6));
		expect((await run(update)).complained).toMatch(/bytes; between 5000 and 9999 were expected/);
		await write('official-files.yaml', addresses(1, 7));
		expect((await run(update)).complained).toContain(
			'icd10cm-order has 6 rows; at least 7 were expected',
		);
		await write('official-files.yaml', addresses(1, 6));
		const whole = zips.get('hcpcs.zip') ?? new Uint8Array();
		for (const [bad, sentence] of [
			[whole.subarray(0, whole.length - 40), 'broken or cut short'],
			[new TextEncoder().encode('<html>Sorry</html>'), 'no zip'],
		] as const) {
			zips.set('hcpcs.zip', bad);
			const refused = await run(update);
			expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining(sentence)]);
			expect((await run(['list'])).said).not.toContain('icd10cm-2025');
		}
		zips.delete('hcpcs.zip');
		expect((await run(update)).complained).toContain('answered 404');
		zips.set('hcpcs.zip', whole);
		expect(await run(update)).toMatchObject({ code: 0, complained: '' });
		expect((await run(['list'])).said).toMatch(/hcpcs-2026-01-01.*\n.*modifiers|modifiers/);
	});

	it('[CB13] names addresses that hold what it checks', async () => {
		const { run, write } = await aDesk();
		await write('official-files.yaml', 'files:\n  - { about: Order }\n');
		expect((await run(['update'])).complained).toMatch(/official-files\.yaml: files\.0\./);
		const shipped = await readFile(join(project, 'content/codes/official-files.yaml'), 'utf8');
		await write('official-files.yaml', shipped);
		// Every address is asked at a server that is not there: the file itself was understood.
		expect((await run(['update', '--from', 'http://127.0.0.1:9/'])).complained).toContain(
			'can not be reached',
		);
	});
});
