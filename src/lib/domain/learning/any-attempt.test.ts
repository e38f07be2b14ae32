import { blankDenial } from '#domain/billing';
import type { DeskScore } from '#domain/billing';
import { blankAnswer } from '#domain/scoring';
import { describe, expect, it } from 'vitest';
import { isDeskAnswer, isEncounterAnswer, kindOf } from './any-attempt.ts';
import { applyEvents, emptyRecord, encountersOf } from './learner-record.ts';
import { readStoredDraft, readStoredEvent } from './read-stored.ts';
import { noWork } from './work.ts';

const score: DeskScore = {
	kind: 'denial',
	engine: 'desks/1',
	headline: { right: 0, of: 100 },
	earned: { right: 60, of: 100 },
	learning: { right: 0, of: 100 },
	parts: [{ id: 'action', title: 'Action', points: { right: 20, of: 40 }, items: [] }],
	fails: [{ id: 'alters-date', reason: 'It says another day.', rule: 'A date is a date.' }],
	money: { recovered: 0, recoverable: 7_800 },
	deadlineMet: true,
	confidence: 'sure',
	hints: { used: 0, cost: 0 },
};
const at = '2026-08-25T10:00:00.000Z';
const attempt = { caseId: 'late', number: 1 };
const submitted = {
	seq: 1,
	at,
	event: {
		type: 'attempt-submitted',
		attempt,
		contentHash: 'a'.repeat(64),
		keyRevision: 1,
		answer: { ...blankDenial(), action: 'appeal' },
		work: noWork(),
		imported: false,
	},
};
const scored = {
	seq: 2,
	at,
	event: {
		type: 'attempt-scored',
		attempt,
		cause: 'auto',
		actor: 'scorer',
		reason: 'First score.',
		before: null,
		score,
		imported: false,
	},
};

describe('attempts of a kind', () => {
	it('[LE30] names the kind of an answer, an encounter’s where it names none', () => {
		expect(kindOf(blankAnswer())).toBe('encounter');
		expect(kindOf(blankDenial())).toBe('denial');
		expect(isEncounterAnswer(blankAnswer())).toBe(true);
		expect(isDeskAnswer(blankAnswer())).toBe(false);
	});

	it('[LE30] reads back what was stored of a desk, and folds it apart from encounters', () => {
		const events = [submitted, scored].map((one) =>
			readStoredEvent(JSON.parse(JSON.stringify(one))),
		);
		expect(events).toEqual([submitted, scored]);
		const record = applyEvents(
			emptyRecord(),
			events.flatMap((one) => one ?? []),
		);
		expect(record.attempts).toMatchObject([
			{
				kind: 'denial',
				headline: { right: 0, of: 100 },
				errors: [],
				desk: { recovered: 0, recoverable: 7_800, deadlineMet: true, fails: ['alters-date'] },
			},
		]);
		expect(encountersOf(record).attempts).toEqual([]);
	});

	it('[LE30] reads back a draft of a desk, and none that is of no kind there is', () => {
		const draft = {
			caseId: 'late',
			attempt: 1,
			answer: blankDenial(),
			work: noWork(),
			revision: 1,
			startedAt: at,
			savedAt: at,
		};
		expect(readStoredDraft(draft)).toEqual(draft);
		expect(readStoredDraft({ ...draft, answer: { ...blankDenial(), kind: 'other' } })).toBeNull();
	});
});
