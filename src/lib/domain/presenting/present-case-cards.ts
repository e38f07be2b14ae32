import type { CaseFacts, LearnerCase } from '#domain/content';
import { nextAttemptNumber } from '#domain/learning';
import type { AttemptSummary, Draft, LearnerRecord } from '#domain/learning';
import type { CaseCard, LatestScore, NamedTopic } from './case-card.ts';
import { specialtyInWords } from './in-words.ts';
import { nameObjective } from './name-objective.ts';
import { wholePercent } from './whole-percent.ts';

/** What the shelf of one learner is made of. */
export interface ShelfSource {
	readonly cases: readonly LearnerCase[];
	/** The list of skills, to name those of a case. */
	readonly skills: readonly NamedTopic[];
	readonly record: LearnerRecord;
	readonly drafts: readonly Draft[];
}

/**
 * The shelf as one learner sees it: easiest first, then by title. Each card is built by naming what a
 * learner may read; nothing of a key has a way in. [PR3]
 */
export function presentCaseCards(source: ShelfSource): CaseCard[] {
	const topics = topicNames(source.skills);
	return source.cases
		.map(({ facts }) => presentCard(facts, topics, source))
		.sort((a, b) => a.difficulty - b.difficulty || compareText(a.title, b.title));
}

/**
 * One object per skill and exam section, however many cases name it: a page of two hundred cards then
 * carries each name once.
 */
function topicNames(skills: readonly NamedTopic[]) {
	const named = new Map(skills.map(({ id, name }) => [id, { id, name }]));
	const find = (id: string, name: (id: string) => NamedTopic): NamedTopic => {
		const topic = named.get(id) ?? name(id);
		named.set(id, topic);
		return topic;
	};
	return {
		skill: (id: string) => find(id, () => ({ id, name: id })),
		objective: (id: string) => find(id, nameObjective),
	};
}

function presentCard(
	facts: CaseFacts,
	topics: ReturnType<typeof topicNames>,
	{ record, drafts }: ShelfSource,
): CaseCard {
	const { id, title, summary, specialty, perspective, difficulty, minutes, dos } = facts;
	const attempts = record.attempts.filter((attempt) => attempt.caseId === id);
	const percents = attempts.flatMap(({ headline }) => (headline ? [wholePercent(headline)] : []));
	const current = nextAttemptNumber(record, id);
	// A draft of an attempt that was handed in since is no work under way.
	const draft = drafts.find((one) => one.caseId === id && one.attempt === current);
	return {
		id,
		title,
		summary,
		specialty: specialtyInWords(specialty),
		perspective,
		difficulty,
		minutes,
		dos,
		skills: facts.skills.map(topics.skill),
		objectives: facts.objectives.map(topics.objective),
		attempts: attempts.length,
		best: percents.length === 0 ? null : Math.max(...percents),
		latest: findLatest(attempts),
		draftSavedAt: draft?.savedAt ?? null,
	};
}

/** By the time of submission: what was imported may be older than what stands before it. */
function findLatest(attempts: readonly AttemptSummary[]): LatestScore | null {
	return attempts.reduce<LatestScore | null>((latest, { headline, submittedAt }) => {
		if (headline === null || (latest !== null && submittedAt < latest.submittedAt)) return latest;
		const { right, of } = headline;
		return { right, of, percent: wholePercent(headline), submittedAt };
	}, null);
}

/** By code unit, so that the order is the same on every machine. */
function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
