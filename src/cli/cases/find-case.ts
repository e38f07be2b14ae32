import { resolve } from 'node:path';
import { readCaseFile } from '#domain/content';
import type { CaseFile } from '#domain/content';
import { hasErrors } from '#domain/result';
import type { CommandContext } from './command.ts';
import { findCaseFiles, holdsQuestions, readSource } from './content-on-disk.ts';
import { didYouMean } from './did-you-mean.ts';

/** A case with the file it was read from. */
export interface FoundCase {
	readonly file: string;
	readonly text: string;
	readonly read: CaseFile;
}

/** Reads every case that can be read; the others are left to `check`. */
export async function readCases({ settings }: CommandContext): Promise<FoundCase[]> {
	const found: FoundCase[] = [];
	for (const path of await findCaseFiles(settings, [], settings.root)) {
		const one = await readCase(path, settings);
		if (one !== null) found.push(one);
	}
	return found;
}

/** Finds a case by its id, or by the path of its file. What cannot be found or read is said; null then. */
export async function findCase(asked: string, context: CommandContext): Promise<FoundCase | null> {
	const { settings, calledFrom, terminal } = context;
	if (asked.endsWith('.md')) {
		const found = await readCase(resolve(calledFrom, asked), settings);
		if (found === null) {
			const check = `"npm run cases -- check ${asked}" says why.`;
			terminal.complain(`${asked} is not there, or cannot be read; ${check}`);
		}
		return found;
	}
	const cases = await readCases(context);
	const found = cases.find(({ read }) => read.learner.facts.id === asked);
	if (found !== undefined) return found;
	const ids = cases.map(({ read }) => read.learner.facts.id);
	terminal.complain(`There is no case with the id "${asked}".${didYouMean(asked, ids)}`);
	terminal.complain('"npm run cases -- list" tells every id; a file that cannot be read has none.');
	return null;
}

async function readCase(
	path: string,
	settings: CommandContext['settings'],
): Promise<FoundCase | null> {
	const source = await readSource(settings, path).catch(() => null);
	if (source === null || 'problem' in source || holdsQuestions(source)) return null;
	const read = readCaseFile(source);
	return read.ok && !hasErrors(read.problems) ? { ...source, read: read.value } : null;
}
