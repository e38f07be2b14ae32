import { DESK_KINDS, DESKS } from '#domain/content';
import type { BillingFacts } from '#domain/content';
import { nextAttemptNumber } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import type { LatestScore, NamedTopic } from '../case-card.ts';
import { payerInWords } from '../in-words.ts';
import type { FindPayer } from '../present-encounter.ts';
import { wholePercent } from '../whole-percent.ts';
import type { DeskCard, DeskShelf } from './desk-card.ts';

/** What the billing shelf of one learner is made of. */
export interface DeskShelfSource {
	readonly facts: readonly BillingFacts[];
	readonly skills: readonly NamedTopic[];
	readonly findPayer: FindPayer;
	readonly record: LearnerRecord;
	readonly drafts: readonly Draft[];
}

/** The billing shelf: a shelf for each desk that has cases, easiest first, then by title. [PR40] */
export function presentDeskShelves(source: DeskShelfSource): DeskShelf[] {
	return DESK_KINDS.map((kind) => ({
		kind,
		name: DESKS[kind].name,
		cards: source.facts
			.filter((facts) => facts.kind === kind)
			.map((facts) => presentCard(facts, source))
			.sort((a, b) => a.difficulty - b.difficulty || (a.title < b.title ? -1 : 1)),
	})).filter(({ cards }) => cards.length > 0);
}

function presentCard(
	{ id, kind, title, summary, payer, difficulty, minutes, skills }: BillingFacts,
	{ record, drafts, findPayer, skills: named }: DeskShelfSource,
): DeskCard {
	const attempts = record.attempts.filter((attempt) => attempt.caseId === id);
	const scores = attempts.flatMap(({ headline, submittedAt }): LatestScore[] =>
		headline === null
			? []
			: [{ right: headline.right, of: headline.of, percent: wholePercent(headline), submittedAt }],
	);
	const current = nextAttemptNumber(record, id);
	const draft = drafts.find((one) => one.caseId === id && one.attempt === current);
	return {
		id,
		kind,
		title,
		summary,
		payer: findPayer(payer)?.name ?? payerInWords(payer),
		difficulty,
		minutes,
		skills: skills.map((skill) => ({
			id: skill,
			name: named.find((one) => one.id === skill)?.name ?? skill,
		})),
		attempts: attempts.length,
		best: scores.length === 0 ? null : Math.max(...scores.map(({ percent }) => percent)),
		latest: scores.toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0] ?? null,
		draftSavedAt: draft?.savedAt ?? null,
	};
}
