import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckingAids } from '#domain/checking';
import { referenceFrom } from '#domain/codes';
import type { CodeReference } from '#domain/codes';
import { readCaseFile } from '#domain/content';
import type { CaseKey } from '#domain/content';
import { readSettings } from '#server/settings';
import { readAids } from '../../cases/content-on-disk.ts';
import { fixRoots } from '../../start/fix-roots.ts';

/** What is spoilt, and what it is held against. */
export interface MutationSubjects {
	/** Case files, the good ones and the ones that are broken on purpose. */
	readonly texts: readonly string[];
	readonly keys: readonly CaseKey[];
	readonly aids: CheckingAids;
	readonly reference: CodeReference;
}

/** Gathers the shipped cases and every fixture of a case, with the tables they are checked against. */
export async function gatherSubjects(): Promise<MutationSubjects> {
	const root = fixRoots();
	const files = [
		...filesBelow(join(root, 'content', 'coding'), (name) => name.endsWith('.md')),
		...filesBelow(join(root, 'src/lib/domain/content/fixtures'), isCaseFixture),
		...filesBelow(join(root, 'src/lib/domain/checking/fixtures'), isCaseFixture),
	];
	const texts = files.map((file) => readFileSync(file, 'utf8'));
	const keys = texts.flatMap((text) => {
		const read = readCaseFile({ file: 'subject.md', text });
		return read.ok ? [read.value.secrets.key] : [];
	});
	const aids = await readAids(readSettings({ CHART_TO_CLAIM_ROOT: root }, root));
	return { texts, keys, aids, reference: referenceFrom(aids.book) };
}

function isCaseFixture(name: string): boolean {
	return basename(name) === 'case.md';
}

function filesBelow(folder: string, isWanted: (name: string) => boolean): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(isWanted)
		.sort()
		.map((name) => join(folder, name));
}
