import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { CheckingAids } from '#domain/checking';
import { buildCodeBook, emptyTables } from '#domain/codes';
import type { CodeTables } from '#domain/codes';
import { readCaseFile, readPayer, readSkills, ruleIdsOf } from '#domain/content';
import type { CaseFile, CaseSource, Payer } from '#domain/content';
import type { Problem } from '#domain/result';
import { readGuidelineSections } from '#domain/study';
import { nodeContentFiles, tableReader } from '#server/content-on-disk';
import type { Settings } from '#server/settings';

/** What cases are held against, with whatever is wrong with it. */
export interface AidsOnDisk extends CheckingAids {
	/** By id; of two with one id the first stays. */
	readonly payersById: ReadonlyMap<string, Payer>;
	/** Sections of the Official Guidelines there are. */
	readonly sections: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

/** A file whose bytes are no text. */
export interface UnreadableFile {
	readonly problem: Problem;
}

const PAYER = /^payers\/(?!README\.md$)[^/]+\.md$/i;
/** What lies beside cases in a content folder and is none. */
const OTHER_ROOMS = /^(?:exams|journeys|payers|review|skills)\/|^careers\.md$/;
const SKILL_PAGE = /^skills\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i;
const GUIDELINE_SECTIONS = 'codes/guideline-sections.yaml';
const CAREERS = 'careers.md';
const JOURNEY = /^journeys\/(?!README\.md$)[^/]+\.md$/i;
const IS_README = /(?:^|\/)README\.md$/i;

/** Reads tables, skills and payers of all content folders; later folders add to earlier ones. */
export async function readAids({ contentFolders, root }: Settings): Promise<AidsOnDisk> {
	const problems: Problem[] = [];
	const skills: string[] = [];
	const payers = new Map<string, Payer>();
	const sections = new Set<string>();
	let tables: CodeTables = emptyTables();
	for (const folder of contentFolders) {
		const isAid = (name: string) =>
			name === 'skills.yaml' ||
			name === GUIDELINE_SECTIONS ||
			PAYER.test(name) ||
			tableReader(name) !== null;
		const { files } = await nodeContentFiles().list(folder, isAid);
		for (const { name, path } of files) {
			const source = { file: relative(root, path), text: await readFile(path, 'utf8') };
			const table = tableReader(name);
			if (table !== null) {
				const read = table(source);
				problems.push(...read.problems);
				if (read.ok) tables = addTables(tables, read.value);
			} else if (name === 'skills.yaml') {
				const read = readSkills(source);
				problems.push(...read.problems);
				if (read.ok) skills.push(...read.value.map(({ id }) => id));
			} else if (name === GUIDELINE_SECTIONS) {
				const read = readGuidelineSections(source);
				problems.push(...read.problems);
				if (read.ok) for (const section of read.value) sections.add(section);
			} else {
				const read = readPayer(source);
				problems.push(...read.problems);
				if (read.ok && !payers.has(read.value.id)) payers.set(read.value.id, read.value);
			}
		}
	}
	return {
		book: buildCodeBook(tables),
		skills,
		payers: [...payers.values()].map(ruleIdsOf),
		findPayer: (id: string) => payers.get(id) ?? null,
		payersById: payers,
		sections,
		problems,
	};
}

function addTables(known: CodeTables, more: Partial<CodeTables>): CodeTables {
	return {
		icd10cm: [...known.icd10cm, ...(more.icd10cm ?? [])],
		hcpcs: [...known.hcpcs, ...(more.hcpcs ?? [])],
		procedures: [...known.procedures, ...(more.procedures ?? [])],
		modifiers: [...known.modifiers, ...(more.modifiers ?? [])],
		places: [...known.places, ...(more.places ?? [])],
		carcs: [...known.carcs, ...(more.carcs ?? [])],
		rarcs: [...known.rarcs, ...(more.rarcs ?? [])],
	};
}

/**
 * Finds the case and questions files of the content folders, or of the files and folders named. A path that is not
 * there is thrown as a sentence.
 */
export async function findCaseFiles(
	{ contentFolders }: Settings,
	named: readonly string[],
	calledFrom: string,
): Promise<string[]> {
	const found: string[] = [];
	for (const path of named) {
		const files = await caseFilesAt(resolve(calledFrom, path));
		if (files === null) throw new NotThere(`There is no file or folder ${path}.`);
		found.push(...files);
	}
	if (named.length === 0) {
		for (const folder of contentFolders) {
			found.push(...((await caseFilesAt(join(folder, 'coding'))) ?? []));
			found.push(...((await caseFilesAt(join(folder, 'billing'))) ?? []));
			found.push(...((await caseFilesAt(join(folder, 'questions'))) ?? []));
		}
	}
	return [...new Set(found)];
}

/** Finds what `check` looks at: case files, pages on skills, and the comparison of the two jobs where it is named or in a content folder. */
export async function findCheckedFiles(
	settings: Settings,
	named: readonly string[],
	calledFrom: string,
): Promise<string[]> {
	const cases = await findCaseFiles(settings, named, calledFrom);
	const folders =
		named.length === 0 ? settings.contentFolders : named.map((path) => resolve(calledFrom, path));
	const found: string[] = [];
	for (const folder of folders) {
		const isAlso = (name: string) =>
			name === CAREERS || JOURNEY.test(name) || SKILL_PAGE.test(name) || isDeck(join(folder, name));
		const { files } = await nodeContentFiles().list(folder, isAlso);
		found.push(...files.map(({ path }) => path));
	}
	return [...new Set([...cases, ...found])];
}

/** States whether a file is a journey, by its folder. */
export function isJourney(path: string): boolean {
	return /(?:^|[\\/])journeys[\\/][^\\/]+\.md$/.test(path) && !IS_README.test(path);
}

/** Encounters of the content folders, by id: what a journey can be made of. */
export async function readTaughtCases({
	contentFolders,
	root,
}: Settings): Promise<Map<string, CaseFile>> {
	const taught = new Map<string, CaseFile>();
	for (const folder of contentFolders) {
		for (const path of (await caseFilesAt(join(folder, 'coding'))) ?? []) {
			const text = await readFile(path, 'utf8');
			const read = readCaseFile({ file: relative(root, path), text });
			if (!read.ok) continue;
			const { id } = read.value.learner.facts;
			if (!taught.has(id)) taught.set(id, read.value);
		}
	}
	return taught;
}

/** States whether a file is the comparison of the two jobs, by its name. */
export function isCareers(path: string): boolean {
	return basename(path) === CAREERS;
}

async function caseFilesAt(path: string): Promise<string[] | null> {
	const entry = await stat(path).catch(() => null);
	if (entry === null) return null;
	if (!entry.isDirectory()) return [path];
	const isCase = (name: string) =>
		name.endsWith('.md') && !IS_README.test(name) && !OTHER_ROOMS.test(name);
	const { files } = await nodeContentFiles().list(path, isCase);
	return files.map((file) => file.path);
}

/** States whether a file is a page on a skill: by its folder, or by what it says it is. */
export function isSkillPage({ file, text }: CaseSource): boolean {
	return /(?:^|\/)skills\//.test(file) || /^schema:[ \t]*["']?skill\//m.test(text);
}

/** States whether a file is a deck of flash cards. */
export function isDeck(path: string): boolean {
	return /(?:^|\/)flash\/[^/]+\.csv$/.test(path.split(sep).join('/'));
}

/** States whether a file holds questions of an exam and no case: by its folder, or by what it says it is. */
export function holdsQuestions({ file, text }: CaseSource): boolean {
	return /(?:^|\/)questions\//.test(file) || /^schema:[ \t]*["']?questions\//m.test(text);
}

/** Something that was asked for by name and is not there; its message is a whole sentence. */
export class NotThere extends Error {
	override readonly name = 'NotThere';
}

/** Reads one case file. Problems name it relative to the project. */
export async function readSource(
	{ root }: Settings,
	path: string,
): Promise<CaseSource | UnreadableFile> {
	const file = relative(root, path).split(sep).join('/');
	const bytes = await readFile(path);
	try {
		return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const before = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
		const message = 'This line is not UTF-8 text. Save the file with the encoding UTF-8.';
		const line = before.split('\n').length;
		return { problem: { code: 'LI9', severity: 'error', message, file, line, column: 1 } };
	}
}
