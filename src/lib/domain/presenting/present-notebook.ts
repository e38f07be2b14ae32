import type { LearnerCase } from '#domain/content';
import { isSameAttempt, listMistakes, markText } from '#domain/learning';
import type { AttemptName, AttemptSummary, LearnerRecord, NotedMistake } from '#domain/learning';
import type { Score } from '#domain/scoring';
import { inClaimOrder } from './in-claim-order.ts';
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
	readonly learnerCase: LearnerCase | undefined;
	readonly note: string;
}

/** One page of the notebook, chosen but not yet explained: reasons stand with the scores. */
export interface NotebookPage {
	readonly view: Omit<NotebookView, 'entries'>;
	/** The attempts whose scores explain the page, each once. */
	readonly attempts: readonly AttemptName[];
	/** Explains the page. An entry whose score can not be had stands without its reason. */
	explain(scoreOf: (attempt: AttemptName) => Score | null): NotebookView;
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
	const known = new Map(
		[...taught.retired, ...taught.cases].map((learnerCase) => [learnerCase.facts.id, learnerCase]),
	);
	const onShelf = new Set(taught.cases.map(({ facts }) => facts.id));
	const notes = readNotes(record);
	const all = listMistakes(record.attempts).map((one): Listed => ({
		...one,
		learnerCase: known.get(one.attempt.caseId),
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
	{ attempt, mistake, crossedOff, learnerCase, note }: Listed,
	{ caseId, skill, type, state, isNoted }: NotebookFilter,
): boolean {
	return (
		(caseId === '' || attempt.caseId === caseId) &&
		(skill === '' || (learnerCase?.facts.skills.includes(skill) ?? false)) &&
		(type === '' || mistake.type === type) &&
		(state === 'all' || (state === 'right') === (crossedOff !== null)) &&
		(!isNoted || note !== '')
	);
}

function choicesFrom(all: readonly Listed[], { skills }: TaughtCases): NotebookChoices {
	const names = new Map(skills.map(({ id, name }) => [id, name]));
	return {
		cases: count(
			all.map(({ attempt: { caseId }, learnerCase }) => [
				caseId,
				learnerCase?.facts.title ?? caseId,
			]),
		).sort(byName),
		skills: count(
			all.flatMap(({ learnerCase }) =>
				[...new Set(learnerCase?.facts.skills)].map((id) => [id, names.get(id) ?? id] as const),
			),
		).sort(byName),
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
	{ attempt, mistake, crossedOff, learnerCase, note }: Listed,
	score: Score | null,
	onShelf: ReadonlySet<string>,
): NotebookEntry {
	const { caseId, number } = attempt;
	// The mistakes are the charged findings of the score, in their order.
	const at = attempt.lessons.mistakes.indexOf(mistake);
	const charged = [...(score?.findings.entries() ?? [])].filter(([, one]) => one.charged);
	const [index, finding] = charged[at] ?? [];
	const line = inClaimOrder(score?.lines ?? []).findIndex(({ findings }) =>
		findings.some((one) => one === index),
	);
	return {
		id: `finding-${caseId}-${String(number)}-${String(at + 1)}`,
		finding: markText(mistake),
		attempt: { caseId, number },
		title: learnerCase?.facts.title ?? caseId,
		isOnShelf: onShelf.has(caseId),
		submittedAt: attempt.submittedAt,
		type: mistake.type,
		given: finding?.given ?? mistake.stray ?? '',
		expected: finding?.expected ?? '',
		reason: finding?.reason ?? '',
		rule: finding?.rule ?? null,
		sheetLine: line === -1 ? null : line,
		note,
		crossedOff,
	};
}
