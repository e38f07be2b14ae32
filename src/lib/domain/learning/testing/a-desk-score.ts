import type { DeskScore, ScoredItem } from '#domain/billing';
import type { AttemptSummary } from '../learner-record.ts';
import { noLessons } from '../lessons.ts';

/* Scores and attempts of a desk for tests: everything has a default. */

export function anItem(given: Partial<ScoredItem> = {}): ScoredItem {
	return {
		id: 'action',
		title: 'The first action',
		status: 'right',
		given: 'Appeal',
		expected: 'Appeal',
		reason: 'It is what brings the money in.',
		rule: null,
		points: { right: 0, of: 5 },
		...given,
	};
}

export function aDeskScore(given: Partial<DeskScore> = {}): DeskScore {
	return {
		kind: 'denial',
		engine: 'desks/1',
		headline: { right: 60, of: 100 },
		earned: { right: 60, of: 100 },
		learning: { right: 60, of: 100 },
		parts: [],
		fails: [],
		money: { recovered: 0, recoverable: 7_800 },
		deadlineMet: true,
		confidence: null,
		hints: { used: 0, cost: 0 },
		...given,
	};
}

/** A scored attempt at a desk, made on a day of March 2026. */
export function aDeskAttempt({
	day = 1,
	...given
}: Partial<AttemptSummary> & { readonly day?: number } = {}): AttemptSummary {
	return {
		kind: 'denial',
		caseId: 'dn-late',
		number: 1,
		submittedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
		contentHash: 'abc',
		headline: { right: 60, of: 100 },
		learning: { right: 60, of: 100 },
		errors: [],
		seconds: null,
		hints: 0,
		confidence: null,
		lessons: noLessons(),
		desk: {
			recovered: 0,
			recoverable: 7_800,
			deadlineMet: true,
			fails: [],
			parts: [{ id: 'action', title: 'Action', right: 20, of: 40 }],
		},
		imported: false,
		...given,
	};
}
