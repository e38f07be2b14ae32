import { tellCall } from '#domain/billing';
import type { CallSoFar } from '#domain/billing';
import { buildCodeBook, referenceFrom } from '#domain/codes';
import type { CodeBook, CodeReference, CodeTables } from '#domain/codes';
import type {
	BillingFacts,
	Careers,
	GuidelineSummaries,
	LearnerCase,
	Payer,
	Skill,
} from '#domain/content';
import type { Blueprint } from '#domain/exams';
import { EXAMS } from '#domain/questions';
import type { Deck } from '#domain/study';
import type {
	QuestionRevision,
	RenderedBilling,
	RenderedCase,
	RenderedSkillPage,
} from '#domain/presenting';
import type { Track } from '#server/addresses';
import type { BillingRevision } from './billing-revision.ts';
import type { CaseRevision } from './case-revision.ts';
import type { JourneyRevision } from './load-journey.ts';
import type { FileState } from './content-folder.ts';
import { joinTables } from './join-tables.ts';

/** A published case as a learner may see it. */
export interface PublishedCase {
	readonly hash: string;
	readonly page: RenderedCase;
}

/** A published billing case as a learner may see it. */
export interface PublishedBilling {
	readonly hash: string;
	readonly page: RenderedBilling;
}

/** Hints as far as they were taken. Those not taken are not in here. */
export interface HintsTaken {
	readonly of: number;
	readonly taken: readonly string[];
}

/** Everything that is taught at one moment. It never changes; a change makes a new one. */
export interface Shelf {
	/** Published cases, in the order of folders and file names. */
	readonly cases: readonly PublishedCase[];
	/** What is public of cases taken off the shelf: records that name them still say what they were. */
	readonly retired: readonly LearnerCase[];
	/** Published billing cases, in the order of folders and file names. */
	readonly billing: readonly PublishedBilling[];
	/** Facts of billing cases taken off the shelf. */
	readonly retiredBilling: readonly BillingFacts[];
	/** How many content files can not be read as they are now. */
	readonly brokenFiles: number;
	/** What cases can train, in the order of the lists that name it. */
	readonly skills: readonly Skill[];
	/** Pages on skills by the id of the skill. */
	readonly skillPages: ReadonlyMap<string, RenderedSkillPage>;
	/** Decks of flash cards; of two for one subject the first has the word. */
	readonly decks: readonly Deck[];
	/** The two jobs side by side, from the first folder that has it; null where none has. */
	readonly careers: Careers | null;
	/** The Official Guidelines in our own words; null where no content folder has them. */
	readonly guidelines: GuidelineSummaries | null;
	readonly book: CodeBook;
	/** The tables the book is made of; the same object as long as nothing is read again. */
	readonly tables: CodeTables;
	readonly reference: CodeReference;
	/** Published journeys whose case and payer are there, in the order of file names; keys included. */
	readonly journeys: readonly JourneyRevision[];
	/** Exams that are described. */
	readonly exams: readonly Blueprint[];
	find(id: string): PublishedCase | null;
	findBilling(id: string): PublishedBilling | null;
	/** The half of the work a published case belongs to; null where there is no such case. */
	trackOf(id: string): Track | null;
	/** Published questions of an exam, keys included. For drawing forms and scoring only. */
	findQuestions(exam: string): readonly QuestionRevision[];
	/** The first so many hints of a case, rendered, and how many there are; null where there is no such case. */
	findHints(id: string, taken: number): HintsTaken | null;
	/** A call as far as these choices lead; null where the case is none. Of the rest nothing gets out. */
	findCall(id: string, choices: readonly string[]): CallSoFar | null;
	/** Null where no file describes that payer. */
	findPayer(id: string): Payer | null;
	/** The same case with its key. For scoring only; nothing of it may reach a page before. */
	findWithKey(id: string): CaseRevision | null;
	/** The same billing case with its key. For scoring only; nothing of it may reach a page before. */
	findBillingWithKey(id: string): BillingRevision | null;
}

/** Two files that claim the same id; the second is left out. */
export interface DuplicateId {
	readonly id: string;
	readonly first: string;
	readonly second: FileState;
}

/** Puts the files of all content folders on the shelf. [LI11] [LI13] */
export function buildShelf(states: readonly FileState[]): {
	shelf: Shelf;
	duplicates: DuplicateId[];
} {
	const cases = firstOfEachId(states, ({ good }) =>
		good?.kind === 'case' || good?.kind === 'billing'
			? { id: good.revision.page.learner.facts.id, value: good }
			: null,
	);
	const all = [...cases.byId];
	const encounters = new Map(
		all.flatMap(([id, one]) => (one.kind === 'case' ? [[id, one.revision] as const] : [])),
	);
	const desks = new Map(
		all.flatMap(([id, one]) => (one.kind === 'billing' ? [[id, one.revision] as const] : [])),
	);
	const payers = firstOfEachId(states, ({ good }) =>
		good?.kind === 'payer' ? { id: good.payer.id, value: good.payer } : null,
	);
	const exams = firstOfEachId(states, ({ good }) =>
		good?.kind === 'exam' ? { id: good.blueprint.id, value: good.blueprint } : null,
	);
	const journeys = firstOfEachId(states, ({ good }) =>
		good?.kind === 'journey'
			? { id: good.revision.file.learner.facts.id, value: good.revision }
			: null,
	);
	const skillPages = firstOfEachId(states, ({ good }) =>
		good?.kind === 'skill-page' ? { id: good.page.id, value: good.page } : null,
	);
	const decks = firstOfEachId(states, ({ good }) =>
		good?.kind === 'deck' ? { id: good.deck.id, value: good.deck } : null,
	);
	const questions = states.flatMap(({ good }) =>
		good?.kind === 'questions' && good.revision.facts.status === 'published' ? [good.revision] : [],
	);
	const duplicates = [...cases.duplicates, ...payers.duplicates, ...exams.duplicates];
	duplicates.push(...skillPages.duplicates, ...journeys.duplicates);
	const published = publishedOf(encounters);
	const publishedDesks = publishedOf(desks);
	const open = new Map(
		[...published].map(([id, { hash, page }]): [string, PublishedCase] => [id, { hash, page }]),
	);
	const openDesks = new Map(
		[...publishedDesks].map(([id, { hash, page }]): [string, PublishedBilling] => [
			id,
			{ hash, page },
		]),
	);
	const tables = joinTables(
		states.flatMap(({ good }) => (good?.kind === 'table' ? [good.tables] : [])),
	);
	const book = buildCodeBook(tables);
	const shelf: Shelf = {
		cases: [...open.values()],
		retired: [...encounters.values()].flatMap(({ page: { learner } }) =>
			learner.facts.status === 'retired' ? [learner] : [],
		),
		billing: [...openDesks.values()],
		retiredBilling: [...desks.values()].flatMap(({ page: { learner } }) =>
			learner.facts.status === 'retired' ? [learner.facts] : [],
		),
		brokenFiles: states.filter(({ isBroken }) => isBroken).length + duplicates.length,
		skills: joinSkills(states),
		skillPages: skillPages.byId,
		decks: [...decks.byId.values()],
		careers: firstCareers(states),
		guidelines:
			states
				.map(({ good }) => (good?.kind === 'guidelines' ? good.guidelines : null))
				.find((one) => one !== null) ?? null,
		book,
		tables,
		reference: referenceFrom(book),
		exams: EXAMS.flatMap((id) => exams.byId.get(id) ?? []),
		journeys: [...journeys.byId.values()].filter(({ file: { learner } }) => {
			const { status, case: coded, payer } = learner.facts;
			return status === 'published' && published.has(coded) && payers.byId.has(payer);
		}),
		find: (id) => open.get(id) ?? null,
		findQuestions: (exam) => questions.filter(({ facts }) => facts.exam === exam),
		findBilling: (id) => openDesks.get(id) ?? null,
		trackOf: (id) => (open.has(id) ? 'coding' : openDesks.has(id) ? 'billing' : null),
		findHints: (id, taken) => takeFirst(published.get(id) ?? publishedDesks.get(id), taken),
		findCall: (id, choices) => callOf(publishedDesks.get(id), choices),
		findPayer: (id) => payers.byId.get(id) ?? null,
		findWithKey: (id) => published.get(id) ?? null,
		findBillingWithKey: (id) => publishedDesks.get(id) ?? null,
	};
	return { shelf, duplicates };
}

/** Only what is published is open to learners. */
function publishedOf<Revision extends CaseRevision | BillingRevision>(
	all: ReadonlyMap<string, Revision>,
): Map<string, Revision> {
	return new Map([...all].filter(([, { page }]) => page.learner.facts.status === 'published'));
}

function callOf(
	revision: BillingRevision | undefined,
	choices: readonly string[],
): CallSoFar | null {
	const secrets = revision?.secret.revealed.secrets;
	return secrets?.kind === 'conversation' ? tellCall(secrets.key, choices) : null;
}

function takeFirst(
	revision: CaseRevision | BillingRevision | undefined,
	taken: number,
): HintsTaken | null {
	if (revision === undefined) return null;
	const { hints } = revision.secret;
	return { of: hints.length, taken: hints.slice(0, taken) };
}

/** What files hold under their ids; where two files claim one, the first has it. */
function firstOfEachId<Value>(
	states: readonly FileState[],
	find: (state: FileState) => { readonly id: string; readonly value: Value } | null,
): { byId: Map<string, Value>; duplicates: DuplicateId[] } {
	const byId = new Map<string, Value>();
	const files = new Map<string, string>();
	const duplicates: DuplicateId[] = [];
	for (const state of states) {
		const found = find(state);
		if (found === null) continue;
		const first = files.get(found.id);
		if (first === undefined) {
			byId.set(found.id, found.value);
			files.set(found.id, state.file);
		} else duplicates.push({ id: found.id, first, second: state });
	}
	return { byId, duplicates };
}

/** Lists of several folders are one; where two name a skill, the first has the word. */
function joinSkills(states: readonly FileState[]): Skill[] {
	const skills = states.flatMap(({ good }) => (good?.kind === 'skills' ? good.skills : []));
	const seen = new Set<string>();
	return skills.filter(({ id }) => !seen.has(id) && seen.add(id).size > 0);
}

function firstCareers(states: readonly FileState[]): Careers | null {
	return states.flatMap(({ good }) => (good?.kind === 'careers' ? [good.careers] : []))[0] ?? null;
}
