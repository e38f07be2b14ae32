import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildCodeBook, emptyTables } from '#domain/codes';
import type { CodeBook, CodeTables } from '#domain/codes';
import { readSkills } from '#domain/content';
import type { CaseSource } from '#domain/content';
import type { Problem } from '#domain/result';
import { nodeContentFiles, tableReader } from '#server/content-on-disk';
import type { Settings } from '#server/settings';

/** What cases are held against, with whatever is wrong with it. */
export interface AidsOnDisk {
	readonly book: CodeBook;
	readonly skills: readonly string[];
	readonly problems: readonly Problem[];
}

/** Reads the tables and the list of skills of all content folders; later folders add to earlier ones. */
export async function readAids({ contentFolders, root }: Settings): Promise<AidsOnDisk> {
	const problems: Problem[] = [];
	const skills: string[] = [];
	let tables: CodeTables = emptyTables();
	for (const folder of contentFolders) {
		const isAid = (name: string) => name === 'skills.yaml' || tableReader(name) !== null;
		const { files } = await nodeContentFiles().list(folder, isAid);
		for (const { name, path } of files) {
			const source = { file: relative(root, path), text: await readFile(path, 'utf8') };
			const table = tableReader(name);
			if (table === null) {
				const read = readSkills(source);
				problems.push(...read.problems);
				if (read.ok) skills.push(...read.value.map(({ id }) => id));
			} else {
				const read = table(source);
				problems.push(...read.problems);
				if (read.ok) tables = addTables(tables, read.value);
			}
		}
	}
	return { book: buildCodeBook(tables), skills, problems };
}

function addTables(known: CodeTables, more: Partial<CodeTables>): CodeTables {
	return {
		icd10cm: [...known.icd10cm, ...(more.icd10cm ?? [])],
		hcpcs: [...known.hcpcs, ...(more.hcpcs ?? [])],
		procedures: [...known.procedures, ...(more.procedures ?? [])],
		modifiers: [...known.modifiers, ...(more.modifiers ?? [])],
		places: [...known.places, ...(more.places ?? [])],
	};
}

/** Reads the case files of the content folders, or of the files and folders named. */
export async function readSources(
	{ contentFolders, root }: Settings,
	named: readonly string[],
	calledFrom: string,
): Promise<CaseSource[]> {
	const places =
		named.length > 0
			? named.map((path) => resolve(calledFrom, path))
			: contentFolders.map((folder) => join(folder, 'coding'));
	const found = await Promise.all(places.map(caseFilesAt));
	return Promise.all(
		[...new Set(found.flat())].map(async (path) => ({
			file: relative(root, path),
			text: await readFile(path, 'utf8'),
		})),
	);
}

/** Case files at a path; a path that is not there is the caller's mistake and says so. */
async function caseFilesAt(path: string): Promise<string[]> {
	const { isDirectory } = await stat(path).then(
		(entry) => ({ isDirectory: entry.isDirectory() }),
		() => ({ isDirectory: null }),
	);
	if (isDirectory === null) throw new Error(`There is no file or folder ${path}.`);
	if (!isDirectory) return [path];
	const isCase = (name: string) => name.endsWith('.md') && !/(^|\/)README\.md$/i.test(name);
	const { files } = await nodeContentFiles().list(path, isCase);
	return files.map((file) => file.path);
}
