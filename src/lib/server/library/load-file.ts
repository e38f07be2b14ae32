import type { CodeTables } from '#domain/codes';
import {
	kindWritten,
	readCareers,
	readGuidelineSummaries,
	readPayer,
	readSkills,
} from '#domain/content';
import type { Careers, GuidelineSummaries, Payer, Skill } from '#domain/content';
import { readBlueprint } from '#domain/exams';
import type { Blueprint } from '#domain/exams';
import type { QuestionRevision, RenderedSkillPage } from '#domain/presenting';
import { readDeck } from '#domain/study';
import type { Deck } from '#domain/study';
import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { BillingRevision } from './billing-revision.ts';
import type { CaseRevision } from './case-revision.ts';
import type { ContentFiles, ListedFile } from './content-files.ts';
import { loadBilling } from './load-billing.ts';
import { loadCase } from './load-case.ts';
import { loadJourney } from './load-journey.ts';
import type { JourneyRevision } from './load-journey.ts';
import { loadQuestions } from './load-questions.ts';
import { loadSkillPage } from './load-skill-page.ts';
import { tableReader } from './load-table.ts';
import { readText } from './read-text.ts';

/** What a content file holds once it is read. */
export type Loaded =
	| { readonly kind: 'case'; readonly revision: CaseRevision }
	| { readonly kind: 'billing'; readonly revision: BillingRevision }
	| { readonly kind: 'payer'; readonly payer: Payer; readonly text: string }
	| { readonly kind: 'questions'; readonly revision: QuestionRevision }
	| { readonly kind: 'exam'; readonly blueprint: Blueprint }
	| { readonly kind: 'journey'; readonly revision: JourneyRevision }
	| { readonly kind: 'skill-page'; readonly page: RenderedSkillPage }
	| { readonly kind: 'deck'; readonly deck: Deck }
	| { readonly kind: 'careers'; readonly careers: Careers }
	| { readonly kind: 'skills'; readonly skills: readonly Skill[] }
	| { readonly kind: 'guidelines'; readonly guidelines: GuidelineSummaries }
	| { readonly kind: 'table'; readonly tables: Partial<CodeTables> };

const MOST_TEXT_BYTES = 64 * 1024;
/** A questions file holds many questions, each rendered by itself. */
const MOST_QUESTION_BYTES = 256 * 1024;
const MOST_TABLE_BYTES = 16 * 1024 * 1024;

const CASE = /^coding\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i;
const BILLING = /^billing\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i;
const SKILLS = 'skills.yaml';
const QUESTIONS = /^questions\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i;
const EXAM = /^exams\/(?!README\.md$)[^/]+\.md$/i;
const JOURNEY = /^journeys\/(?!README\.md$)[^/]+\.md$/i;
const SKILL_PAGE = /^skills\/(?:.*\/)?(?!README\.md$)[^/]+\.md$/i;
const DECK = /^flash\/[^/]+\.csv$/i;
const CAREERS = 'careers.md';
const GUIDELINES = 'codes/guideline-summaries.yaml';
const PAYER = /^payers\/(?!README\.md$)[^/]+\.md$/i;

/** States whether a file below a content folder is one the library reads. */
export function isContent(name: string): boolean {
	const isNamed = name === SKILLS || name === CAREERS || name === GUIDELINES;
	const isText = [CASE, BILLING, PAYER, QUESTIONS, EXAM, JOURNEY, SKILL_PAGE, DECK].some((shape) =>
		shape.test(name),
	);
	return isText || isNamed || tableReader(name) !== null;
}

/** Reads one content file. Whatever is wrong with it is a problem with a place. [LI8] [LI9] */
export async function loadFile(
	files: ContentFiles,
	{ name, path, bytes }: ListedFile,
	file: string,
): Promise<Result<Loaded>> {
	const table = tableReader(name);
	const mostText = QUESTIONS.test(name) ? MOST_QUESTION_BYTES : MOST_TEXT_BYTES;
	const most = table === null ? mostText : MOST_TABLE_BYTES;
	if (bytes > most) {
		const size = `${String(Math.ceil(bytes / 1024))} KB`;
		const limit = `${String(most / 1024)} KB`;
		return refuse([fault(file, `The file has ${size}; the most that is read is ${limit}.`)]);
	}
	let content: Uint8Array;
	try {
		content = await files.read(path);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return refuse([fault(file, `The file can not be read: ${why}.`)]);
	}
	const text = readText(file, content);
	if (!text.ok) return text;
	const source = { file, text: text.value };
	if (table !== null) return as(table(source), (tables) => ({ kind: 'table', tables }));
	if (name === SKILLS) return as(readSkills(source), (skills) => ({ kind: 'skills', skills }));
	if (name === CAREERS) {
		return as(readCareers(source), (careers) => ({ kind: 'careers', careers }));
	}
	if (name === GUIDELINES) {
		return as(readGuidelineSummaries(source), (guidelines) => ({ kind: 'guidelines', guidelines }));
	}
	if (PAYER.test(name)) {
		return as(readPayer(source), (payer) => ({ kind: 'payer', payer, text: source.text }));
	}
	if (QUESTIONS.test(name)) {
		return as(loadQuestions(file, source.text), (revision) => ({ kind: 'questions', revision }));
	}
	if (EXAM.test(name))
		return as(readBlueprint(source), (blueprint) => ({ kind: 'exam', blueprint }));
	if (JOURNEY.test(name)) {
		return as(loadJourney(file, source.text), (revision) => ({ kind: 'journey', revision }));
	}
	if (SKILL_PAGE.test(name)) {
		return as(loadSkillPage(source), (page) => ({ kind: 'skill-page', page }));
	}
	if (DECK.test(name)) return as(readDeck(source), (deck) => ({ kind: 'deck', deck }));
	const kind = kindWritten(source.text);
	if (BILLING.test(name)) {
		if (kind === 'encounter') {
			return refuse([
				fault(file, 'A case below billing names the desk it is for, such as kind: denial.'),
			]);
		}
		return as(loadBilling(kind, file, source.text), (revision) => ({ kind: 'billing', revision }));
	}
	return as(loadCase(file, source.text), (revision) => ({ kind: 'case', revision }));
}

function as<Value>(result: Result<Value>, wrap: (value: Value) => Loaded): Result<Loaded> {
	return result.ok ? succeed(wrap(result.value), result.problems) : result;
}

function fault(file: string, message: string): Problem {
	return { code: 'LI8', severity: 'error', message, file, line: 1, column: 1 };
}
