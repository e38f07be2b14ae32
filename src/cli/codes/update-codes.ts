import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '#domain/result';
import {
	fetchOfficialFile,
	keepInBook,
	missingFrom,
	officialFilesShape,
	readIncoming,
} from '#server/book-commands';
import type { BookChange, OfficialFile } from '#server/book-commands';
import { parse } from 'yaml';
import type { CodesCommand, CodesContext } from './codes-command.ts';
import { openWriting, tellProblems } from './codes-command.ts';
import { tellChange } from './import-codes.ts';

/** Downloads the current official files and swaps them in together. */
export const updateCommand: CodesCommand = {
	usage: '[--from URL]',
	about:
		'Downloads the official files named in content/codes/official-files.yaml; all of them or none. --from asks another server for files of the same names.',
	options: { from: { type: 'string' } },
	words: { least: 0, most: 0 },
	async run({ values }, context) {
		const { terminal } = context;
		const from = values.get('from') ?? null;
		if (from !== null && !/^https?:\/\//.test(from)) {
			terminal.complain('--from takes an address that begins with http:// or https://.');
			return 2;
		}
		try {
			const change = await download(await readAddresses(context), from, context);
			if (change !== null) tellChange(change, context);
			else terminal.complain('Nothing was changed; the books in use stay.');
			return change === null ? 1 : 0;
		} catch (error) {
			terminal.complain(error instanceof Error ? error.message : String(error));
			terminal.complain('Nothing was changed; the books in use stay.');
			return 1;
		}
	},
};

async function readAddresses({ settings }: CodesContext): Promise<readonly OfficialFile[]> {
	for (const folder of settings.contentFolders.toReversed()) {
		const path = join(folder, 'codes/official-files.yaml');
		const text = await readFile(path, 'utf8').catch(() => null);
		if (text === null) continue;
		const read = officialFilesShape.safeParse(
			parse(text, { schema: 'failsafe', maxAliasCount: 0 }),
		);
		if (read.success) return read.data.files;
		const [issue] = read.error.issues;
		throw new Error(
			`${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'can not be read'}.`,
		);
	}
	throw new Error('There is no codes/official-files.yaml in the content folders.');
}

async function download(
	files: readonly OfficialFile[],
	from: string | null,
	context: CodesContext,
): Promise<BookChange | null> {
	const { terminal } = context;
	const read: ReturnType<typeof readIncoming>['read'][number][] = [];
	let isSound = true;
	for (const file of files) {
		terminal.say(`Fetching ${file.about} …`);
		const incoming = readIncoming([await fetchOfficialFile(file, from)], {
			year: file.year,
			takesLicensed: false,
		});
		tellProblems(incoming.problems, terminal);
		const missing = hasErrors(incoming.problems) ? [] : missingFrom(incoming, file);
		for (const sentence of missing) terminal.complain(sentence);
		if (hasErrors(incoming.problems) || missing.length > 0) isSound = false;
		read.push(...incoming.read);
	}
	return isSound ? keepInBook(await openWriting(context), read) : null;
}
