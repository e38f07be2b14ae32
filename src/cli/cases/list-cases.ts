import type { Command } from './command.ts';
import { readCases } from './find-case.ts';

/** Lists the cases of the content folders. */
export const listCommand: Command = {
	usage: '[--json]',
	about: 'Tells every case that can be read: id, status, title and file, with --json all facts.',
	options: ['json'],
	words: { least: 0, most: 0 },
	async run({ options }, context) {
		const cases = (await readCases(context)).map(({ file, read }) => {
			const { id, title, skills, objectives, difficulty, status } = read.learner.facts;
			const { kind } = read;
			const specialty =
				read.kind === 'encounter' ? { specialty: read.learner.facts.specialty } : {};
			return { id, kind, title, ...specialty, skills, objectives, difficulty, status, file };
		});
		const { say } = context.terminal;
		if (options.has('json')) say(JSON.stringify(cases, null, '\t'));
		else for (const { id, status, title, file } of cases) say([id, status, title, file].join('\t'));
		return 0;
	},
};
