import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFinding, anAnswer, aScore } from './testing/a-score.ts';
import type { AttemptName, LearnerEvent, StoredEvent } from './learner-event.ts';
import {
	applyEvent,
	applyEvents,
	emptyRecord,
	findAttempt,
	findNote,
	nextAttemptNumber,
} from './learner-record.ts';
import { noWork } from './work.ts';

const NOON = '2026-02-06T12:00:00.000Z';
const HASH = 'a'.repeat(64);

function submitted(attempt: AttemptName, imported = false): LearnerEvent {
	return {
		type: 'attempt-submitted',
		attempt,
		contentHash: HASH,
		keyRevision: 1,
		answer: anAnswer('E11.9'),
		work: noWork(),
		imported,
	};
}

function scored(attempt: AttemptName, right = 1): LearnerEvent {
	return {
		type: 'attempt-scored',
		attempt,
		cause: 'auto',
		actor: 'scorer',
		reason: '',
		before: null,
		score: aScore({ headline: { right, of: 2 } }),
		imported: false,
	};
}

function noted(attempt: AttemptName, note: string, row = 0): LearnerEvent {
	const finding = { part: 'dx', keyLine: 'E11.621', row, type: 'specificity' } as const;
	return { type: 'finding-noted', attempt, finding, note };
}

function inOrder(...events: readonly LearnerEvent[]): readonly StoredEvent[] {
	return events.map((event, index) => ({
		seq: index + 1,
		at: `2026-02-0${(index % 9) + 1}T10:00:00.000Z`,
		event,
	}));
}

const first = { caseId: 'heel-ulcer', number: 1 };
const second = { caseId: 'heel-ulcer', number: 2 };

const arbitraryName = fc.record({
	caseId: fc.constantFrom('a', 'b'),
	number: fc.integer({ min: 1, max: 4 }),
});
const arbitraryEvent = fc.oneof(
	arbitraryName.map((name) => submitted(name)),
	fc
		.tuple(arbitraryName, fc.integer({ min: 0, max: 2 }))
		.map(([name, right]) => scored(name, right)),
	fc.string().map((displayName): LearnerEvent => ({ type: 'learner-renamed', displayName })),
	fc
		.tuple(arbitraryName, fc.constantFrom('', 'side first', 'again'), fc.nat(1))
		.map(([attempt, note, row]) => noted(attempt, note, row)),
);

describe('folding events into a record', () => {
	it('[LE1] gives the same record for many events at once as for one after the other', () => {
		fc.assert(
			fc.property(fc.array(arbitraryEvent), fc.nat(), (events, cut) => {
				const stored = inOrder(...events);
				const oneByOne = stored.reduce(applyEvent, emptyRecord());
				const at = stored.length === 0 ? 0 : cut % stored.length;
				const half = applyEvents(emptyRecord(), stored.slice(0, at));
				expect(applyEvents(emptyRecord(), stored)).toEqual(oneByOne);
				expect(applyEvents(half, stored.slice(at))).toEqual(oneByOne);
			}),
		);
	});

	it('[LE1] ignores events that are folded in already', () => {
		const stored = inOrder(submitted(first), scored(first));
		const record = applyEvents(emptyRecord(), stored);
		expect(applyEvents(record, stored)).toBe(record);
		expect(record.attempts).toHaveLength(1);
		expect(record.lastSeq).toBe(2);
	});

	it('[LE1] leaves the record it was given as it was', () => {
		const before = applyEvents(emptyRecord(), inOrder(submitted(first)));
		applyEvents(before, [{ seq: 2, at: '2026-02-02T10:00:00.000Z', event: scored(first) }]);
		expect(before.attempts[0]?.headline).toBeNull();
	});

	it('[LE2] numbers attempts from 1 for each case', () => {
		const record = applyEvents(emptyRecord(), inOrder(submitted(first), submitted(second)));
		expect(nextAttemptNumber(record, 'heel-ulcer')).toBe(3);
		expect(nextAttemptNumber(record, 'another')).toBe(1);
		expect(nextAttemptNumber(emptyRecord(), 'heel-ulcer')).toBe(1);
	});

	it('[LE3] lets a later score of the same attempt supersede the earlier', () => {
		const events = inOrder(submitted(first), scored(first, 1), submitted(second), scored(first, 2));
		const record = applyEvents(emptyRecord(), events);
		expect(findAttempt(record, first)?.headline).toEqual({ right: 2, of: 2 });
		expect(findAttempt(record, second)?.headline).toBeNull();
	});

	it('[LE3] changes nothing for a score whose attempt was never submitted', () => {
		const record = applyEvents(emptyRecord(), inOrder(scored(first)));
		expect(record.attempts).toEqual([]);
		expect(findAttempt(record, first)).toBeNull();
	});

	it('[LE3] counts only the findings that are charged as errors', () => {
		const findings = [aFinding({ type: 'upcode' }), aFinding({ type: 'pointer', charged: false })];
		const score = { ...scored(first), score: aScore({ findings }) };
		const record = applyEvents(emptyRecord(), inOrder(submitted(first), score));
		expect(findAttempt(record, first)?.errors).toEqual(['upcode']);
	});

	it('[LE20] keeps what the score that holds leaves for the notebook', () => {
		const again = { ...scored(first), score: aScore({ findings: [] }) };
		const events = inOrder(submitted(first), scored(first), again);
		const [before, after] = [events.slice(0, 2), events].map((some) =>
			findAttempt(applyEvents(emptyRecord(), some), first),
		);
		expect(before?.lessons.mistakes.map(({ type }) => type)).toEqual(['specificity']);
		expect(after?.lessons.mistakes).toEqual([]);
	});

	it('[LE21] keeps one note per finding, the last one, and none that was emptied', () => {
		const events = inOrder(
			submitted(first),
			noted(first, 'side'),
			noted(first, 'another row', 1),
			noted(first, 'side first'),
			noted(second, 'another attempt'),
		);
		const record = applyEvents(emptyRecord(), events);
		const finding = { part: 'dx', keyLine: 'E11.621', row: 0, type: 'specificity' } as const;
		expect(findNote(record, first, finding)).toEqual({
			attempt: first,
			finding,
			note: 'side first',
			at: '2026-02-04T10:00:00.000Z',
		});
		expect(record.notes).toHaveLength(3);
		const emptied = applyEvents(record, [{ seq: 6, at: NOON, event: noted(first, '') }]);
		expect(findNote(emptied, first, finding)).toBeNull();
		expect(record.notes).toHaveLength(3);
	});

	it('[LE3] keeps the time of submission and the mark of an import', () => {
		const record = applyEvents(emptyRecord(), inOrder(submitted(first, true)));
		expect(record.attempts[0]).toMatchObject({
			submittedAt: '2026-02-01T10:00:00.000Z',
			imported: true,
			contentHash: HASH,
		});
	});
});
