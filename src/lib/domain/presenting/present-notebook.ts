import { isSameAttempt, listMistakes, markText } from '#domain/learning';
import type {
	AnyScore,
	AttemptName,
	AttemptSummary,
	LearnerRecord,
	NotedMistake,
} from '#domain/learning';
import { explainMistake } from './explain-mistake.ts';
import type { NotebookFilter } from './notebook-filter.ts';
import type {
	NotebookChoice,
	NotebookChoices,
	NotebookEntry,
	NotebookView,
} from './notebook-view.ts';
import type { TaughtCases } from './present-progress.ts';

const ON_A_PAGE = 20;

/** A mistake with all that it is found by. */
interface Listed extends NotedMistake {
	readonly facts: KnownFacts | undefined;
	readonly note: string;
}

/** What is known of a case, of either half of the work. */
interface KnownFacts {
	readonly title: string;
	readonly skills: readonly string[];
}

/** One page of the notebook, chosen but not yet explained: reasons stand with the scores. */
export interface NotebookPage {
	readonly view: Omit<NotebookView, 'entries'>;
	/** The attempts whose scores explain the page, each once. */
	readonly attempts: readonly AttemptName[];
	/** Explains the page. An entry whose score can not be had stands without its reason. */
	explain(scoreOf: (attempt: AttemptName) => AnyScore | null): NotebookView;
}

/**
 * Chooses a page of the notebook from the record alone, so that of a long log only the scores on the page
 * are read. The choices count what is there, whatever the filter. [PR24]
 */
export function presentNotebook(
	record: LearnerRecord,
	taught: TaughtCases,
	filter: NotebookFilter,
): NotebookPage {
	const shelved = [...taught.cases.map(({ facts }) => facts), ...taught.desks];
	const known = new Map(
		[...taught.retired.map(({ facts }) => facts), ...taught.retiredDesks, ...shelved].map(
			(facts) => [facts.id, facts] as const,
		),
	);
	const onShelf = new Set(shelved.map(({ id }) => id));
	const notes = readNotes(record);
	const all = listMistakes(record.attempts).map((one): Listed => ({
		...one,
		facts: known.get(one.attempt.caseId),
		note: notes.get(one.attempt)?.get(markText(one.mistake)) ?? '',
	}));
	const found = all.filter((one) => isAskedFor(one, filter));
	const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
	const page = Math.min(filter.page, pages);
	const shown = found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
	const view = {
		displayName: record.displayName,
		filter: { ...filter, page },
		choices: choicesFrom(all, taught),
		inAll: all.length,
		found: found.length,
		crossedOff: found.filter(({ crossedOff }) => crossedOff !== null).length,
		page,
		pages,
	};
	return {
		view,
		attempts: namesOf(shown),
		explain: (scoreOf) => ({
			...view,
			entries: shown.map((one) => explainEntry(one, scoreOf(one.attempt), onShelf)),
		}),
	};
}

/** Notes by attempt: most attempts have none, and their findings need not be named. */
function readNotes({ attempts, notes }: LearnerRecord): Map<AttemptSummary, Map<string, string>> {
	const found = new Map<AttemptSummary, Map<string, string>>();
	if (notes.length === 0) return found;
	const named = new Map(attempts.map((attempt) => [nameOf(attempt), attempt]));
	for (const { attempt, finding, note } of notes) {
		const summary = named.get(nameOf(attempt));
		if (summary === undefined) continue;
		const own = found.get(summary) ?? new Map<string, string>();
		found.set(summary, own.set(markText(finding), note));
	}
	return found;
}

function nameOf({ caseId, number }: AttemptName): string {
	return `${caseId} ${String(number)}`;
}

function isAskedFor(
	{ attempt, mistake, crossedOff, facts, note }: Listed,
	{ caseId, skill, type, state, track, isNoted }: NotebookFilter,
): boolean {
	return (
		(caseId === '' || attempt.caseId === caseId) &&
		(skill === '' || (facts?.skills.includes(skill) ?? false)) &&
		(type === '' || mistake.type === type) &&
		(state === 'all' || (state === 'right') === (crossedOff !== null)) &&
		(track === 'all' || trackOf(attempt) === track) &&
		(!isNoted || note !== '')
	);
}

function choicesFrom(all: readonly Listed[], { skills }: TaughtCases): NotebookChoices {
	const names = new Map(skills.map(({ id, name }) => [id, name]));
	return {
		cases: count(
			all.map(({ attempt: { caseId }, facts }) => [caseId, facts?.title ?? caseId]),
		).sort(byName),
		skills: count(
			all.flatMap(({ facts }) =>
				[...new Set(facts?.skills)].map((id) => [id, names.get(id) ?? id] as const),
			),
		).sort(byName),
		tracks: count(all.map(({ attempt }) => [trackOf(attempt), trackOf(attempt)])),
		types: count(all.map(({ mistake: { type } }) => [type, type])).sort(
			(left, right) => right.count - left.count || byName(left, right),
		),
	};
}

function count(named: readonly (readonly [id: string, name: string])[]): NotebookChoice[] {
	const counts = new Map<string, NotebookChoice>();
	for (const [id, name] of named) {
		counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
	}
	return [...counts.values()];
}

function byName(left: NotebookChoice, right: NotebookChoice): number {
	return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

function namesOf(shown: readonly Listed[]): AttemptName[] {
	const names: AttemptName[] = [];
	for (const { attempt } of shown) {
		if (!names.some((name) => isSameAttempt(name, attempt))) {
			names.push({ caseId: attempt.caseId, number: attempt.number });
		}
	}
	return names;
}

function explainEntry(
	{ attempt, mistake, crossedOff, facts, note }: Listed,
	score: AnyScore | null,
	onShelf: ReadonlySet<string>,
): NotebookEntry {
	const { caseId, number } = attempt;
	const at = attempt.lessons.mistakes.indexOf(mistake);
	return {
		id: `finding-${caseId}-${String(number)}-${String(at + 1)}`,
		finding: markText(mistake),
		attempt: { caseId, number },
		track: trackOf(attempt),
		title: facts?.title ?? caseId,
		isOnShelf: onShelf.has(caseId),
		submittedAt: attempt.submittedAt,
		type: mistake.type,
		...explainMistake({ mistake }, at, score),
		note,
		crossedOff,
	};
}

function trackOf({ kind }: Pick<AttemptSummary, 'kind'>): 'coding' | 'billing' {
	return kind === 'encounter' ? 'coding' : 'billing';
}
