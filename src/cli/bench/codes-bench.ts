import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsOfIndex, textsOfTabular } from '#domain/codebook';
import { LEARNER_COOKIE } from '#server/who';
import { openBookStore } from '#server/book-store';
import type { OpenBooks } from '#server/book-store';
import { openPackedIndex, readIncoming, readTeachingTables } from '#server/book-commands';
import type { IncomingFile } from '#server/book-commands';
import { fixRoots } from '../start/fix-roots.ts';
import { stopRequest } from '../start/stop-request.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { openFlexSearch, openMiniSearch, openSqlite } from './codes/engines.ts';
import type { Engine, EngineDocument } from './codes/engines.ts';
import { findOfficialFiles, importOfficial } from './codes/import-official.ts';
import { judgeCodes } from './codes/judge-codes.ts';
import type { MeasuredEngine } from './codes/judge-codes.ts';
import { timeKeystrokes, weighOpening } from './codes/measure-engine.ts';
import { killImports } from './codes/kill-imports.ts';
import { measureRecall } from './codes/measure-recall.ts';
import { readQueries } from './codes/read-queries.ts';
import { timeTypists } from './codes/time-typists.ts';
import { verifyBook } from './codes/verify-book.ts';
import { typeQueries } from './pages/code-field-times.ts';
import { openClient } from './pages/keep-alive-client.ts';
import { bringLearner } from './pages/learner-at-work.ts';
import { openBrowser } from './pages/open-browser.ts';
import { startSite } from './pages/running-site.ts';
import { stopAfterwards } from './pages/started-things.ts';
import type { StartedThings } from './pages/started-things.ts';
import { TYPED_QUERIES } from './pages/typed-queries.ts';
import type { Keystroke } from './pages/watch-code-field.ts';

const DATE = '2026-02-02';
const SYSTEMS = ['icd10cm', 'hcpcs'];
/** Libraries are slow enough that a part of the queries tells. Ours types the same ones. */
const TIMED = 5;
const REOPENINGS = 9;
/** A slow telephone, as Chromium emulates it. */
const SLOWDOWN = 4;

/** Measures the whole book: importing, reopening, searching beside three libraries, finding what is meant. */
export async function runCodesBench({ progress }: BenchOptions): Promise<BenchResult> {
	const root = fixRoots();
	const files = await findOfficialFiles(root);
	if (!files.some(({ name }) => /icd10cm_order/.test(name))) {
		const sentence = `NOTHING MEASURED: the official files are not in ${join(root, '../shared/data')}.`;
		progress(sentence);
		return { passed: false, figures: {}, sentences: [sentence] };
	}
	const dataFolder = await mkdtemp(join(tmpdir(), 'chart-to-claim-codes-'));
	try {
		return await measure(files, { root, dataFolder, progress });
	} finally {
		await rm(dataFolder, { recursive: true, force: true });
	}
}

async function measure(
	files: readonly IncomingFile[],
	{
		root,
		dataFolder,
		progress,
	}: {
		readonly root: string;
		readonly dataFolder: string;
		readonly progress: (line: string) => void;
	},
): Promise<BenchResult> {
	const tables = await readTeachingTables([join(root, 'content')]);
	progress('Importing the official files …');
	const imported = await importOfficial(files, dataFolder, tables);
	const queries = readQueries();
	const timed = queries.filter((_, at) => at % TIMED === 0);

	const books = await openBookStore({ dataFolder, log: progress }).look(tables);
	const inForce = books.manifest.indexes.filter(
		({ system, year }) => SYSTEMS.includes(system) && year === 2026,
	);
	const reopenMs = await timeReopening(inForce.map(({ file }) => join(dataFolder, 'codes', file)));
	const bytes = await Promise.all(
		inForce.map(({ file }) => readFile(join(dataFolder, 'codes', file))),
	);
	// The bytes were there before; what counts is everything an open index holds.
	const weighed = weighOpening(() => bytes.map((one) => openPackedIndex(Uint8Array.from(one))));
	const find = (typed: string) =>
		books.search({ typed, date: DATE, systems: SYSTEMS, limit: 10 }).slice(0, 10);
	const ours: Engine = { name: 'ours', find, close: () => undefined };
	const measured: MeasuredEngine[] = [];
	const take = (engine: Engine, memory: number) => {
		progress(`Typing into ${engine.name} …`);
		timed.slice(0, 3).forEach(({ query }) => engine.find(query));
		measured.push({
			...{ name: engine.name, bytes: memory },
			...timeKeystrokes(engine, timed),
			recall: measureRecall(queries, engine.find),
		});
		engine.close();
	};
	take(ours, weighed.bytes);
	const every = timeKeystrokes(ours, queries);
	const sources = gatherDocuments(files);
	for (const open of [openMiniSearch, openFlexSearch, openSqlite]) {
		// Weighed with what it needs to show what it found, as ours is.
		const { opened, bytes: memory } = weighOpening(() => open(structuredClone(sources)));
		take(opened, memory);
	}
	progress('Twenty people typing over HTTP …');
	const http = await stopAfterwards(stopRequest(), async (started) => {
		const site = await startSite(started, dataFolder);
		await timeTypists(site.baseURL, timed.slice(0, 20));
		return {
			...(await timeTypists(site.baseURL, queries)),
			bytes: await residentBytes(site.processId),
			strokes: await typeInBrowser(started, site.baseURL, progress),
		};
	});
	progress('Opening every row as a page …');
	const verified = verify(files, books, progress);
	progress('Killing imports …');
	const killed = await killImports(filesToKill(files), { root, dataFolder, tables });
	const part = (isIn: (query: (typeof queries)[number]) => boolean) =>
		measureRecall(queries.filter(isIn), find);
	return judgeCodes({
		...{ imported, reopenMs, every, measured, http, verified, killed },
		recall: {
			all: part(() => true),
			tuned: part(({ isHeldOut }) => !isHeldOut),
			heldOut: part(({ isHeldOut }) => isHeldOut),
			typos: part(({ kind }) => kind === 'typo'),
		},
		queries: queries.length,
		load: loadavg()[0] ?? 0,
	});
}

/** Types into the coding sheet of a real browser that is slowed down, with the whole book behind it. */
async function typeInBrowser(
	started: StartedThings,
	baseURL: string,
	progress: (line: string) => void,
): Promise<readonly Keystroke[]> {
	progress(`Typing in Chromium at ${String(SLOWDOWN)}× CPU throttle …`);
	const browser = await openBrowser(started);
	const client = openClient(baseURL, 1);
	started.add(async () => client.close());
	const learner = await bringLearner(client, baseURL);
	const cookie = { name: LEARNER_COOKIE, value: learner.token };
	const address = new URL(learner.casePath, baseURL).href;
	return typeQueries(TYPED_QUERIES, { browser, address, cookie, slowdown: SLOWDOWN });
}

function fileNamed(files: readonly IncomingFile[], name: RegExp): IncomingFile {
	const found = files.find((file) => name.test(file.name));
	if (found === undefined) throw new Error(`There is no file like ${String(name)}.`);
	return found;
}

function filesToKill(files: readonly IncomingFile[]) {
	return {
		earlier: fileNamed(files, /codes-April-2025/),
		order: fileNamed(files, /order_2026/),
	};
}

function verify(
	files: readonly IncomingFile[],
	books: OpenBooks,
	progress: (line: string) => void,
) {
	const list = books.listOn('icd10cm', DATE);
	const xml = fileNamed(files, /tabular_2021/);
	const { read } = readIncoming([xml], { year: null, takesLicensed: false });
	const tabular = read[0]?.content.tabular;
	if (list === null || tabular === undefined) throw new Error('The lists were not kept.');
	const order = new TextDecoder('latin1').decode(fileNamed(files, /order_2026/).bytes);
	return verifyBook(list.index.rows, order, tabular, progress);
}

async function timeReopening(paths: readonly string[]): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < REOPENINGS; round++) {
		const start = performance.now();
		for (const path of paths)
			if (openPackedIndex(await readFile(path)) === null) throw new Error(path);
		times.push(performance.now() - start);
	}
	// The quickest: what else the machine does is no part of it.
	return Math.min(...times);
}

/** Every code with all its texts, so that libraries have the same to find as we do. */
function gatherDocuments(files: readonly IncomingFile[]): EngineDocument[] {
	const wanted = files.filter(({ name }) =>
		/order_2026|tabular_2021|index_2017|hcpcs_codes/.test(name),
	);
	const { read } = readIncoming(wanted, { year: null, takesLicensed: false });
	const texts = new Map<string, string[]>();
	for (const { content } of read) {
		const further = [
			...(content.tabular === undefined ? [] : textsOfTabular(content.tabular)),
			...(content.index === undefined ? [] : textsOfIndex(content.index)),
		];
		for (const { code, text } of further) texts.set(code, [...(texts.get(code) ?? []), text]);
	}
	return read
		.flatMap(
			({ content: { table } }) =>
				table?.rows.map((row) => ({ ...row, system: table.system })) ?? [],
		)
		.map(({ system, code, description }, id) => ({
			...{ id, system, code },
			text: [description, ...(texts.get(code) ?? [])].join(' '),
		}));
}

async function residentBytes(processId: number): Promise<number> {
	const status = await readFile(`/proc/${String(processId)}/status`, 'utf8').catch(() => '');
	return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
}
