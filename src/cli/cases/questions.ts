import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
	domainsOf,
	EXAMS,
	readGift,
	readQuestionFile,
	toGift,
	writeGift,
	writeQuestions,
} from '#domain/questions';
import type { QuestionFile } from '#domain/questions';
import { codeFrame, formatProblem } from '#domain/result';
import type { Asked, Command, CommandContext, ExitCode } from './command.ts';
import { findCaseFiles, holdsQuestions, NotThere, readSource } from './content-on-disk.ts';
import { didYouMean } from './did-you-mean.ts';

const WORK = ['list', 'export', 'import'];

/** Tells, hands out and takes in questions of the exams. */
export const questionsCommand: Command = {
	usage: 'list|export|import [path…] [--json] [--exam=cpc] [--domain=CPC-7]',
	about:
		'Lists the questions of the exams, writes them as GIFT, or reads GIFT as a questions file.',
	help: [
		'list     every question that can be read; --json: id, exam, domain, skills, scored and more.',
		'export   the questions of all of content, or of the files and folders named, keys included, as',
		'         GIFT text, for learning platforms. --exam and --domain take fewer.',
		'import   a GIFT file (- is standard input) as a questions file of ours, a draft, on the output.',
		'         --exam and --domain say where it belongs. What GIFT does not tell is left empty:',
		'         "npm run cases -- check" names it.',
		'What can not be read is passed over by list and export; "check" says why.',
	].join('\n'),
	options: ['json', 'exam', 'domain'],
	words: { least: 1, most: Infinity },
	async run(asked, context) {
		const [work = '', ...paths] = asked.words;
		const { terminal } = context;
		if (!WORK.includes(work)) {
			terminal.complain(
				`"questions" can ${WORK.join(', ')}, not "${work}".${didYouMean(work, WORK)}`,
			);
			return 2;
		}
		const complaint = complainOf(asked);
		if (complaint !== null) {
			terminal.complain(complaint);
			return 2;
		}
		try {
			if (work === 'import') return await importGift(paths, asked, context);
			const files = await readFiles(paths, asked, context);
			return work === 'list' ? list(files, asked, context) : exportGift(files, context);
		} catch (error) {
			if (!(error instanceof NotThere)) throw error;
			terminal.complain(error.message);
			return 2;
		}
	},
};

function complainOf({ options }: Asked): string | null {
	const exam = options.get('exam');
	const known = EXAMS.find((one) => one === exam);
	if (exam !== undefined && known === undefined) {
		return `There is no exam "${exam}": they are ${EXAMS.join(', ')}.`;
	}
	const domain = options.get('domain');
	const domains = known === undefined ? EXAMS.flatMap(domainsOf) : domainsOf(known);
	if (domain === undefined || domains.includes(domain)) return null;
	return `There is no domain "${domain}".${didYouMean(domain, domains)}`;
}

async function readFiles(
	paths: readonly string[],
	{ options }: Asked,
	{ settings, calledFrom }: CommandContext,
): Promise<readonly { readonly file: string; readonly read: QuestionFile }[]> {
	const [exam, domain] = [options.get('exam'), options.get('domain')];
	const files: { file: string; read: QuestionFile }[] = [];
	for (const path of await findCaseFiles(settings, paths, calledFrom)) {
		const source = await readSource(settings, path);
		if ('problem' in source || !holdsQuestions(source)) continue;
		const read = readQuestionFile(source);
		if (!read.ok) continue;
		if (exam !== undefined && read.value.exam !== exam) continue;
		if (domain !== undefined && read.value.domain !== domain) continue;
		files.push({ file: source.file, read: read.value });
	}
	return files;
}

function list(
	files: Awaited<ReturnType<typeof readFiles>>,
	{ options }: Asked,
	{ terminal }: CommandContext,
): ExitCode {
	const listed = files.flatMap(({ file, read }) =>
		read.questions.map(({ id, exam, domain, task, skills, difficulty, codeYear, caseId }) => {
			const scored = read.keys.find((key) => key.id === id)?.scored ?? true;
			const { status } = read;
			return {
				id,
				exam,
				domain,
				task,
				skills,
				scored,
				difficulty,
				codeYear,
				case: caseId,
				status,
				file,
			};
		}),
	);
	if (options.has('json')) terminal.say(JSON.stringify(listed, null, '\t'));
	else for (const { id, domain, file } of listed) terminal.say([id, domain, file].join('\t'));
	return 0;
}

function exportGift(
	files: Awaited<ReturnType<typeof readFiles>>,
	{ terminal }: CommandContext,
): ExitCode {
	const questions = files.flatMap(({ read }) => toGift(read));
	if (questions.length === 0) {
		terminal.complain('There is no question to export.');
		return 1;
	}
	terminal.say(writeGift(questions).trimEnd());
	return 0;
}

async function importGift(
	[path, surplus]: readonly string[],
	{ options }: Asked,
	{ calledFrom, terminal, readInput }: CommandContext,
): Promise<ExitCode> {
	if (path === undefined || surplus !== undefined) {
		terminal.complain('"questions import" takes one GIFT file, or - for standard input.');
		return 2;
	}
	const text =
		path === '-'
			? await readInput()
			: await readFile(resolve(calledFrom, path), 'utf8').catch(() => {
					throw new NotThere(`There is no file ${path}.`);
				});
	const read = readGift({ file: path, text });
	for (const problem of read.problems) {
		terminal.complain(`${formatProblem(problem)}\n${codeFrame(text, problem)}\n`);
	}
	if (!read.ok) return 1;
	const told = read.value[0]?.tags.flatMap((tag) => /^domain:(.*)/.exec(tag)?.[1] ?? [])[0];
	const domain = options.get('domain') ?? told;
	const exam = EXAMS.find(
		(one) => one === (options.get('exam') ?? domain?.split('-')[0]?.toLowerCase()),
	);
	if (domain === undefined || exam === undefined || !domainsOf(exam).includes(domain)) {
		terminal.complain('Say where the questions belong: --exam=cpc --domain=CPC-7.');
		return 2;
	}
	const year = read.value[0]?.tags.flatMap((tag) => /^code-year:(\d{4})$/.exec(tag)?.[1] ?? [])[0];
	terminal.say(
		writeQuestions(read.value, { exam, domain, codeYear: Number(year ?? 2026) }).trimEnd(),
	);
	return 0;
}
