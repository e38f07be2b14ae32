import type { LearnerCase } from '#domain/content';
import { nextAttemptNumber } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import type { CaseCard } from './case-card.ts';
import { specialtyInWords } from './in-words.ts';
import { wholePercent } from './whole-percent.ts';

/**
 * The shelf as one learner sees it: easiest first, then by title. Each card is built by naming what a
 * learner may read; nothing of a key has a way in. [PR3]
 */
export function presentCaseCards(
	cases: readonly LearnerCase[],
	record: LearnerRecord,
	drafts: readonly Draft[],
): CaseCard[] {
	return cases
		.map(({ facts }) => presentCard(facts, record, drafts))
		.sort((a, b) => a.difficulty - b.difficulty || compareText(a.title, b.title));
}

function presentCard(
	facts: LearnerCase['facts'],
	record: LearnerRecord,
	drafts: readonly Draft[],
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
		attempts: attempts.length,
		best: percents.length === 0 ? null : Math.max(...percents),
		draftSavedAt: draft?.savedAt ?? null,
	};
}

/** By code unit, so that the order is the same on every machine. */
function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
