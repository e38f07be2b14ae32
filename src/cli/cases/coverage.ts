import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBlueprint } from '#domain/exams';
import type { Blueprint } from '#domain/exams';
import { presentCoverage } from '#domain/presenting';
import { EXAMS, readQuestionFile } from '#domain/questions';
import { countCoverage } from '#domain/study';
import type { CoverageItem } from '#domain/study';
import type { Command, CommandContext } from './command.ts';
import { findCaseFiles, holdsQuestions, readSource } from './content-on-disk.ts';
import { readCases } from './find-case.ts';

/** Tells how well the objectives of the exams are covered. */
export const coverageCommand: Command = {
	usage: '[--json]',
	about:
		'Tells for every objective of the exams how many questions and cases there are, and what is thin.',
	help: 'Counts what is published. Thin is less than two forms of questions, or fewer than two cases.',
	options: ['json'],
	words: { least: 0, most: 0 },
	async run({ options }, context) {
		const blueprints = await readBlueprints(context);
		const cases = (await readCases(context))
			.map(({ read }) => read.learner.facts)
			.filter(({ status }) => status === 'published');
		const rows = countCoverage(blueprints, await readItems(context), cases);
		const exams = presentCoverage(blueprints, rows);
		const { say } = context.terminal;
		if (options.has('json')) {
			say(JSON.stringify(exams, null, '\t'));
			return 0;
		}
		for (const { lines } of exams) {
			for (const { id, name, questions, perForm, cases: practised, words } of lines) {
				const of = perForm === null ? '' : ` (${String(perForm)} on a form)`;
				const counts = [`${String(questions)} questions${of}`, `${String(practised)} cases`];
				say([id, name, ...counts, words.join(', ')].join('\t').trimEnd());
			}
		}
		return 0;
	},
};

async function readBlueprints({ settings }: CommandContext): Promise<Blueprint[]> {
	const found: Blueprint[] = [];
	for (const exam of EXAMS) {
		for (const folder of settings.contentFolders) {
			const file = join(folder, 'exams', `${exam}.md`);
			const text = await readFile(file, 'utf8').catch(() => null);
			const read = text === null ? null : readBlueprint({ file, text });
			if (read?.ok !== true || found.some(({ id }) => id === read.value.id)) continue;
			found.push(read.value);
		}
	}
	return found;
}

async function readItems({ settings, calledFrom }: CommandContext): Promise<CoverageItem[]> {
	const items: CoverageItem[] = [];
	for (const path of await findCaseFiles(settings, [], calledFrom)) {
		const source = await readSource(settings, path);
		if ('problem' in source || !holdsQuestions(source)) continue;
		const read = readQuestionFile(source);
		if (!read.ok || read.value.status !== 'published') continue;
		items.push(...read.value.questions.map(({ exam, domain, task }) => ({ exam, domain, task })));
	}
	return items;
}
