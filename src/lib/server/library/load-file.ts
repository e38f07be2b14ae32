import type { CodeTables } from '#domain/codes';
import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { CaseRevision } from './case-revision.ts';
import type { ContentFiles, ListedFile } from './content-files.ts';
import { loadCase } from './load-case.ts';
import { tableReader } from './load-table.ts';
import { readText } from './read-text.ts';

/** What a content file holds once it is read. */
export type Loaded =
	| { readonly kind: 'case'; readonly revision: CaseRevision }
	| { readonly kind: 'table'; readonly tables: Partial<CodeTables> };

const MOST_CASE_BYTES = 64 * 1024;
const MOST_TABLE_BYTES = 16 * 1024 * 1024;

/** States whether a file below a content folder is one the library reads. */
export function isContent(name: string): boolean {
	return tableReader(name) !== null || /^coding\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i.test(name);
}

/** Reads one content file. Whatever is wrong with it is a problem with a place. [LI8] [LI9] */
export async function loadFile(
	files: ContentFiles,
	{ name, path, bytes }: ListedFile,
	file: string,
): Promise<Result<Loaded>> {
	const table = tableReader(name);
	const most = table === null ? MOST_CASE_BYTES : MOST_TABLE_BYTES;
	if (bytes > most) {
		const size = `${String(Math.ceil(bytes / 1024))} KB`;
		const limit = `${String(most / 1024)} KB`;
		return refuse([fault(file, `The file has ${size}; the most that is read is ${limit}.`)]);
	}
	let content: Uint8Array;
	try {
		content = await files.read(path);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return refuse([fault(file, `The file can not be read: ${why}.`)]);
	}
	const text = readText(file, content);
	if (!text.ok) return text;
	if (table === null) {
		const loaded = loadCase(file, text.value);
		return loaded.ok ? succeed({ kind: 'case', revision: loaded.value }, loaded.problems) : loaded;
	}
	const loaded = table({ file, text: text.value });
	return loaded.ok ? succeed({ kind: 'table', tables: loaded.value }, loaded.problems) : loaded;
}

function fault(file: string, message: string): Problem {
	return { code: 'LI8', severity: 'error', message, file, line: 1, column: 1 };
}
