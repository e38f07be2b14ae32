import { hasErrors } from '#domain/result';
import { keepInBook, readIncoming } from '#server/book-commands';
import type { CodesCommand } from './codes-command.ts';
import { openWriting, tellProblems, yearOf } from './codes-command.ts';
import { readFiles, tellChange } from './import-codes.ts';

const QUESTION = `CPT is copyright of the American Medical Association. These files may be used here only where your
licence covers everyone who uses this installation. They stay in the data folder, are shown with the AMA's
notice, go into no export or log, and are no longer used after 31 December of their code year.
Does your licence cover everyone who uses this installation? (yes/no) `;

/** Brings a CPT licence holder's own files in, once they say that their licence covers it. */
export const licenceCommand: CodesCommand = {
	usage: '<LONGULT.txt MEDU.txt SHORTU.txt or a CSV code,label…> --year N [--confirm]',
	about: 'Loads your own licensed CPT files, after you have confirmed what the licence covers.',
	options: { year: { type: 'string' }, confirm: { type: 'boolean' } },
	words: { least: 1, most: Infinity },
	async run(asked, context) {
		const { terminal, now } = context;
		const year = yearOf(asked);
		if (year === null || year === 'not a year') {
			terminal.complain('Say the code year of the files with --year, such as --year 2026.');
			return 2;
		}
		if (year < now().getUTCFullYear()) {
			terminal.complain(`The code year ${String(year)} is over, and a licence ends with it.`);
			return 1;
		}
		const files = await readFiles(asked.words, context);
		if (files === null) return 1;
		const { read, problems } = readIncoming(files, { year, takesLicensed: true });
		tellProblems(problems, terminal);
		const counts = new Set(read.map(({ content }) => content.licensed?.rows.length));
		if (hasErrors(problems) || read.length === 0) {
			terminal.complain('Nothing was changed.');
			return 1;
		}
		if (counts.size > 1) {
			terminal.complain(
				'The files hold different numbers of codes, so they are not of one release. Nothing was changed.',
			);
			return 1;
		}
		const answer = asked.marks.has('confirm') ? 'yes' : await context.ask(QUESTION);
		if (!/^y(?:es)?$/i.test(answer.trim())) {
			terminal.complain(
				'Not confirmed, so nothing was loaded. Where nobody can be asked, --confirm says yes.',
			);
			return 1;
		}
		tellChange(await keepInBook(await openWriting(context), read), context);
		return 0;
	},
};
