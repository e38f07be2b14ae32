import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeTables } from '#domain/codes';
import { bookFolder } from '#server/book-store';
import { keepInBook, readIncoming } from '#server/book-commands';
import type { IncomingFile } from '#server/book-commands';

const FOLDERS = ['icd10cm', 'hcpcs'];
const ORDER = /icd10cm_order_\d{4}\.txt$/;

/** The official files beside the project; none where they are not there. */
export async function findOfficialFiles(root: string): Promise<IncomingFile[]> {
	const files: IncomingFile[] = [];
	for (const folder of FOLDERS) {
		const path = join(root, '../shared/data', folder);
		for (const name of await readdir(path).catch(() => [])) {
			if (/\.(?:txt|xml|csv)$/.test(name) && !name.includes('guidelines')) {
				files.push({ name, bytes: await readFile(join(path, name)) });
			}
		}
	}
	return files;
}

export interface ImportTimes {
	/** The order file alone: read, judged, and kept durably with its search, in milliseconds. */
	readonly readMs: number;
	readonly keepMs: number;
	/** Everything there is, with the texts of tabular list and index in the search. */
	readonly everythingMs: number;
}

/** Imports the order file by itself, then everything, into a data folder. */
export async function importOfficial(
	files: readonly IncomingFile[],
	dataFolder: string,
	tables: CodeTables,
): Promise<ImportTimes> {
	const writing = { folder: bookFolder(dataFolder), tables, now: () => new Date() };
	const order = files.filter(({ name }) => ORDER.test(name));
	const start = performance.now();
	const alone = readIncoming(order, { year: null, takesLicensed: false });
	const read = performance.now();
	const part = alone.read[0]?.content.table;
	if (part === undefined) throw new Error('The order file was refused.');
	const bytes = new TextEncoder().encode(JSON.stringify(part));
	await writing.folder.keep('measured', 'json', bytes);
	const kept = performance.now();
	const all = readIncoming(files, { year: null, takesLicensed: false });
	if (all.problems.length > 0) throw new Error(all.problems[0]?.message);
	await keepInBook(writing, all.read);
	return { readMs: read - start, keepMs: kept - read, everythingMs: performance.now() - kept };
}
