import type { CodeTables } from '#domain/codes';
import { nodeContentFiles } from '../library/content-files.ts';
import { joinTables } from '../library/join-tables.ts';
import { tableReader } from '../library/load-table.ts';

/** Reads the teaching tables of content folders, without the rest of the library. */
export async function readTeachingTables(folders: readonly string[]): Promise<CodeTables> {
	const files = nodeContentFiles();
	const tables: Partial<CodeTables>[] = [];
	for (const folder of folders) {
		const listing = await files.list(folder, (name) => tableReader(name) !== null);
		for (const { name, path } of listing.files) {
			const text = new TextDecoder().decode(await files.read(path));
			const result = tableReader(name)?.({ file: name, text });
			if (result?.ok === true) tables.push(result.value);
		}
	}
	return joinTables(tables);
}
