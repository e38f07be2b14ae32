import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { presentFoundCode } from '#domain/presenting';
import type { CodeHit } from '#domain/presenting';
import { openBookStore } from '#server/book-store';
import { readTeachingTables } from '#server/book-commands';
import type { CodesCommand } from './codes-command.ts';

const MOST_HITS = 10;
const SHEET = ['icd10cm', 'cpt', 'hcpcs'];

/**
 * Searches the books from the command line. CPT numbers come with our own labels: a licence holder's texts
 * go into no output that may be passed on. [CB9]
 */
export const searchCommand: CodesCommand = {
	usage:
		'"text" [--json] | --batch FILE   [--date YYYY-MM-DD] [--system icd10cm|icd10pcs|hcpcs|cpt]',
	about:
		'Searches what is loaded. With --batch, one query a line in (- for standard input), one JSON line out.',
	options: {
		json: { type: 'boolean' },
		batch: { type: 'string' },
		date: { type: 'string' },
		system: { type: 'string' },
	},
	words: { least: 0, most: Infinity },
	async run({ words, values, marks }, context) {
		const { settings, terminal, calledFrom, now } = context;
		const batch = values.get('batch');
		const date = values.get('date') ?? now().toISOString().slice(0, 10);
		const system = values.get('system');
		if ((words.length === 0) === (batch === undefined)) {
			terminal.complain('Say what to search for, or name a file of queries with --batch.');
			return 2;
		}
		if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
			terminal.complain('--date takes a date of service, such as 2026-02-12.');
			return 2;
		}
		const store = openBookStore({
			dataFolder: settings.dataFolder,
			log: (line) => terminal.complain(line),
			showsLicensed: false,
		});
		const books = await store.look(await readTeachingTables(settings.contentFolders));
		const systems = system === undefined ? SHEET : [system];
		const find = (typed: string) =>
			books.search({ typed, date, systems, limit: MOST_HITS }).slice(0, MOST_HITS);
		const answer = (query: string) =>
			JSON.stringify({
				query,
				hits: find(query).map(({ system: of, code, description }) => ({
					system: of,
					code,
					description,
				})),
			});
		if (batch !== undefined) {
			const text =
				batch === '-'
					? await context.readInput()
					: await readFile(resolve(calledFrom, batch), 'utf8').catch(() => null);
			if (text === null) {
				terminal.complain(`${batch} can not be read.`);
				return 1;
			}
			const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
			if (lines.at(-1) === '') lines.pop();
			for (const line of lines) terminal.say(answer(line));
			return 0;
		}
		const typed = words.join(' ');
		if (marks.has('json')) terminal.say(answer(typed));
		else {
			for (const hit of find(typed).map(presentFoundCode)) {
				const choice =
					hit.choices > 0
						? `${String(hit.choices)} codes to choose from`
						: hit.billable
							? ''
							: 'header';
				const notes = [choice, standingOf(hit, date), hit.why]
					.filter((note) => note !== '')
					.join('; ');
				terminal.say(`${hit.code}\t${hit.description}${notes === '' ? '' : `\t(${notes})`}`);
			}
		}
		return 0;
	},
};

function standingOf({ from, to }: CodeHit, date: string): string {
	if (from !== undefined && date < from) return `not before ${from}`;
	return to !== undefined && date > to ? `ended ${to}` : '';
}
