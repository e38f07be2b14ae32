import { readFile, stat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasErrors } from '#domain/result';
import { keepInBook, readIncoming } from '#server/book-commands';
import type { BookChange, IncomingFile } from '#server/book-commands';
import type { CodesCommand, CodesContext } from './codes-command.ts';
import { openWriting, tellProblems, yearOf } from './codes-command.ts';
import { tellPart } from './tell-parts.ts';

/** Brings official files into the books. All of them or none. */
export const importCommand: CodesCommand = {
	usage: '<file-or-zip…> [--year N]',
	about: 'Reads official ICD-10-CM, ICD-10-PCS and HCPCS files, as published or in their zip.',
	options: { year: { type: 'string' } },
	words: { least: 1, most: Infinity },
	async run(asked, context) {
		const { terminal } = context;
		const year = yearOf(asked);
		if (year === 'not a year') {
			terminal.complain('--year takes a code year, such as 2026.');
			return 2;
		}
		const files = await readFiles(asked.words, context);
		if (files === null) return 1;
		const incoming = readIncoming(files, { year, takesLicensed: false });
		tellProblems(incoming.problems, terminal);
		for (const name of incoming.leftAlone) terminal.say(`Left alone: ${name}`);
		if (hasErrors(incoming.problems) || incoming.read.length === 0) {
			if (incoming.read.length === 0 && incoming.problems.length === 0) {
				terminal.complain('None of these is an official file this program knows.');
			}
			terminal.complain('Nothing was changed; the books in use stay.');
			return 1;
		}
		tellChange(await keepInBook(await openWriting(context), incoming.read), context);
		return 0;
	},
};

/** Reads the named files, and every file of a named folder; null where one is not there. */
export async function readFiles(
	names: readonly string[],
	{ calledFrom, terminal }: CodesContext,
): Promise<IncomingFile[] | null> {
	const files: IncomingFile[] = [];
	for (const name of names) {
		const path = resolve(calledFrom, name);
		try {
			const isFolder = (await stat(path)).isDirectory();
			const within = isFolder ? (await readdir(path)).sort() : [''];
			for (const one of within) {
				const whole = join(path, one);
				if (isFolder && !(await stat(whole)).isFile()) continue;
				files.push({ name: isFolder ? join(name, one) : name, bytes: await readFile(whole) });
			}
		} catch (error) {
			terminal.complain(
				`${name} can not be read: ${error instanceof Error ? error.message : String(error)}`,
			);
			return null;
		}
	}
	return files;
}

/** Tells what a change did. */
export function tellChange(change: BookChange, { terminal }: CodesContext): void {
	for (const part of change.kept) terminal.say(`Kept ${tellPart(part)}`);
	for (const name of change.leftAside) {
		terminal.say(`${name} was left aside: the same edition is there with its headers.`);
	}
	const replaced = change.removed.filter(
		(part) => change.kept.length === 0 || !change.kept.some(({ file }) => file === part.file),
	);
	for (const part of replaced)
		terminal.say(`${change.kept.length > 0 ? 'Replaced' : 'Removed'} ${tellPart(part)}`);
	for (const { system, from } of change.built)
		terminal.say(`Built the search of ${system}-${from}.`);
}
