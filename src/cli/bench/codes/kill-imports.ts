import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeTables } from '#domain/codes';
import { keepInBook, readIncoming } from '#server/book-commands';
import type { IncomingFile } from '#server/book-commands';
import { bookFolder, openBookStore } from '#server/book-store';

/** What became of imports that were killed. */
export interface KilledImports {
	/** Imports that were under way when they were killed. */
	readonly killed: number;
	/** Those after which the books were not the old ones, or not whole. */
	readonly harmed: number;
}

/** How much of an import lies in the folder when it is killed: its first file, its list, its search. */
const MOMENTS = [/./, /\.json$/, /\.index/] as const;

/**
 * Imports the order file beside an older list in a process of its own and kills it, at three moments. The app
 * then has to open with the older list, and the next import has to go through. [CB11]
 */
export async function killImports(
	{ earlier, order }: { readonly earlier: IncomingFile; readonly order: IncomingFile },
	{
		root,
		dataFolder,
		tables,
	}: { readonly root: string; readonly dataFolder: string; readonly tables: CodeTables },
): Promise<KilledImports> {
	const home = join(dataFolder, 'before');
	const file = join(dataFolder, order.name);
	await writeFile(file, order.bytes);
	await importInto(home, earlier, tables);
	const before = await listsOf(home, tables);
	let killed = 0;
	let harmed = 0;
	for (const [at, moment] of MOMENTS.entries()) {
		const trial = join(dataFolder, `killed-${String(at)}`);
		await cp(home, trial, { recursive: true });
		if (!(await killDuringImport({ root, trial, file, moment }))) continue;
		killed += 1;
		const after = await listsOf(trial, tables);
		await importInto(trial, order, tables);
		const again = await listsOf(trial, tables);
		if (after !== before || again === before || again.includes('!')) harmed += 1;
		await rm(trial, { recursive: true, force: true });
	}
	return { killed, harmed };
}

async function importInto(folder: string, file: IncomingFile, tables: CodeTables): Promise<void> {
	const { read } = readIncoming([file], { year: null, takesLicensed: false });
	await keepInBook({ folder: bookFolder(folder), tables, now: () => new Date() }, read);
}

/** The loaded lists in a line, with an exclamation mark where something could not be opened. */
async function listsOf(dataFolder: string, tables: CodeTables): Promise<string> {
	let complaints = '';
	const log = () => {
		complaints = '!';
	};
	const books = await openBookStore({ dataFolder, log }).look(tables);
	const lists = books
		.listsOf('icd10cm')
		.map(({ from, index }) => `${from} ${String(index.rows.count)}`);
	return `${lists.join(', ')}${complaints}`;
}

async function killDuringImport(asked: {
	readonly root: string;
	readonly trial: string;
	readonly file: string;
	readonly moment: RegExp;
}): Promise<boolean> {
	const { root, trial, file, moment } = asked;
	const { files, path } = bookFolder(trial);
	const known = new Set(await files.list(path));
	const importing = spawn(
		process.execPath,
		['--import', 'tsx', join(root, 'src/cli/codes.ts'), 'import', file],
		{ cwd: root, env: { ...process.env, DATA_DIR: trial }, stdio: 'ignore' },
	);
	const ended = once(importing, 'close');
	const isDue = (names: readonly string[]) =>
		names.some((name) => !known.has(name) && moment.test(name));
	while (importing.exitCode === null && !isDue(await files.list(path))) {
		await new Promise((resume) => setImmediate(resume));
	}
	const wasRunning = importing.exitCode === null;
	importing.kill('SIGKILL');
	await ended;
	return wasRunning;
}
