import { checkIds, examineCareers, examineCase, ruleTable, toSarif } from '#domain/checking';
import type { CaseReport, Suppressed } from '#domain/checking';
import type { CaseFile, CaseSource } from '#domain/content';
import { examineJourney } from '#domain/journeys';
import { checkQuestions, questionRuleTable } from '#domain/questions';
import { codeFrame, formatProblem, hasErrors } from '#domain/result';
import type { Problem } from '#domain/result';
import { checkDeck, checkSkillPages } from '#domain/study';
import type { Asked, Command, CommandContext, ExitCode } from './command.ts';
import {
	findCheckedFiles,
	holdsQuestions,
	isCareers,
	isJourney,
	isDeck,
	isSkillPage,
	NotThere,
	readAids,
	readSource,
	readTaughtCases,
} from './content-on-disk.ts';
import { productVersion } from './product-version.ts';
import { readAhead } from './read-ahead.ts';

/** Holds case files against every rule and tells every problem with its place. */
export const checkCommand: Command = {
	usage: '[path…] [--json|--sarif]',
	about:
		'Holds cases, journeys, questions, pages on skills, decks and the comparison against every rule: all of content, or what is named.',
	help: [
		'Each problem stands on a line that editors can jump to, file:line:column severity RULE message,',
		'with the place drawn below it. "npm run cases -- rules CK1" tells more of a rule.',
		'--json tells the same to programs, with counts; --sarif as a SARIF 2.1.0 log.',
		'Questions are held against each other as well: those of all files that are checked together.',
		'Hints and warnings forbid nothing: the exit code is 1 only where there is an error.',
	].join('\n'),
	options: ['json', 'sarif'],
	words: { least: 0, most: Infinity },
	run: checkCases,
};

/** All that was found, and what it takes to tell it. */
interface Findings {
	/** Cases, files of questions, comparisons of the two jobs, and journeys. */
	readonly checked: {
		readonly cases: number;
		readonly questions: number;
		readonly skills: number;
		readonly decks: number;
		readonly careers: number;
		readonly journeys: number;
	};
	readonly problems: readonly Problem[];
	readonly suppressed: readonly Suppressed[];
	/** The text of each file that has a problem. */
	readonly texts: ReadonlyMap<string, string>;
}

async function checkCases({ words, options }: Asked, context: CommandContext): Promise<ExitCode> {
	const { settings, calledFrom, terminal } = context;
	let paths;
	try {
		paths = await findCheckedFiles(settings, words, calledFrom);
	} catch (error) {
		if (!(error instanceof NotThere)) throw error;
		terminal.complain(error.message);
		return 2;
	}
	const findings = await examine(paths, context);
	if (options.has('sarif')) terminal.say(JSON.stringify(asSarif(findings), null, '\t'));
	else if (options.has('json')) terminal.say(JSON.stringify(asJson(findings), null, '\t'));
	else tell(findings, context);
	return hasErrors(findings.problems) ? 1 : 0;
}

async function examine(paths: readonly string[], { settings }: CommandContext): Promise<Findings> {
	const aids = await readAids(settings);
	const problems: Problem[] = [...aids.problems];
	const reports: CaseReport[] = [];
	const texts = new Map<string, string>();
	const questions: CaseSource[] = [];
	const taught = paths.some(isJourney)
		? await readTaughtCases(settings)
		: new Map<string, CaseFile>();
	const journeyAids = {
		book: aids.book,
		findPayer: (id: string) => aids.payersById.get(id) ?? null,
		findCase: (id: string) => taught.get(id) ?? null,
	};
	const pages: CaseSource[] = [];
	let decks = 0;
	const sources = readAhead(paths, (path) => readSource(settings, path));
	for await (const { item: path, content: source } of sources) {
		if ('problem' in source) {
			problems.push(source.problem);
			continue;
		}
		if (isDeck(path)) {
			decks += 1;
			problems.push(...checkDeck(source, aids.book));
			texts.set(source.file, source.text);
			continue;
		}
		if (isSkillPage(source)) {
			pages.push(source);
			texts.set(source.file, source.text);
			continue;
		}
		if (holdsQuestions(source)) {
			questions.push(source);
			texts.set(source.file, source.text);
			continue;
		}
		const report = isCareers(path)
			? examineCareers(source)
			: isJourney(path)
				? examineJourney(source, journeyAids)
				: examineCase(source, aids);
		reports.push(report);
		problems.push(...report.problems);
		if (report.problems.length > 0 || report.suppressed.length > 0) {
			texts.set(source.file, source.text);
		}
	}
	problems.push(...checkIds(reports), ...checkQuestions(questions, aids));
	problems.push(...checkSkillPages(pages, aids));
	const suppressed = reports.flatMap((report) => report.suppressed);
	const careers = paths.filter(isCareers).length;
	const journeys = paths.filter(isJourney).length;
	const cases = paths.length - careers - questions.length - pages.length - decks - journeys;
	const checked = {
		cases,
		questions: questions.length,
		skills: pages.length,
		decks,
		careers,
		journeys,
	};
	return { checked, problems, suppressed, texts };
}

function tell(
	{ checked, problems, suppressed, texts }: Findings,
	{ terminal }: CommandContext,
): void {
	for (const problem of problems) {
		const text = texts.get(problem.file);
		terminal.say(formatProblem(problem));
		if (text !== undefined) terminal.say(codeFrame(text, problem));
		terminal.say('');
	}
	const { errors, warnings, hints } = countsOf(problems);
	const counts = [count(errors, 'error'), count(warnings, 'warning'), count(hints, 'hint')];
	const allowed =
		suppressed.length === 0 ? '' : `; ${String(suppressed.length)} allowed by their authors`;
	terminal.say(`${countFiles(checked)} checked: ${counts.join(', ')}${allowed}.`);
}

function asJson({ checked, problems, suppressed }: Findings): object {
	return {
		checked: Object.values(checked).reduce((sum, files) => sum + files, 0),
		counts: { ...countsOf(problems), suppressed: suppressed.length },
		problems,
		suppressed: suppressed.map(({ problem, reason }) => ({ ...problem, reason })),
	};
}

function asSarif({ problems, suppressed, texts }: Findings): object {
	const rules = [...ruleTable().values(), ...questionRuleTable().values()];
	return toSarif({ problems, suppressed, rules, texts, version: productVersion() });
}

function countsOf(problems: readonly Problem[]) {
	const of = (severity: Problem['severity']) =>
		problems.filter((problem) => problem.severity === severity).length;
	return { errors: of('error'), warnings: of('warning'), hints: of('hint') };
}

function countFiles({
	cases,
	questions,
	skills,
	decks,
	careers,
	journeys,
}: Findings['checked']): string {
	const others = [
		...(questions === 0 ? [] : [count(questions, 'questions file')]),
		...(skills === 0 ? [] : [count(skills, 'page on a skill', 'pages on skills')]),
		...(decks === 0 ? [] : [count(decks, 'deck')]),
		...(journeys === 0 ? [] : [count(journeys, 'journey')]),
		...(careers === 0 ? [] : [count(careers, 'comparison')]),
	];
	const all = cases === 0 && others.length > 0 ? others : [count(cases, 'case'), ...others];
	return all.join(' and ');
}

function count(number: number, thing: string, many = `${thing}s`): string {
	return `${number.toLocaleString('en-US')} ${number === 1 ? thing : many}`;
}
