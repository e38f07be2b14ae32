import { describe, expect, it } from 'vitest';
import { anAnswer, aScore } from './testing/a-score.ts';
import { excessIn, MOST_IMPORTED_EVENTS } from './document-limits.ts';
import type { LearnerEvent, StoredEvent } from './learner-event.ts';
import { applyEvents, emptyRecord } from './learner-record.ts';
import { attemptMark, mergeRecordDocument } from './merge-record-document.ts';
import type { DatedEvent } from './merge-record-document.ts';
import { readRecordDocument } from './read-record-document.ts';
import { writeRecordDocument } from './record-document.ts';
import type { DocumentAttempt, DocumentNote, RecordDocument } from './record-document.ts';
import { noWork } from './work.ts';

const NOW = '2026-03-01T09:00:00.000Z';

function anAttempt(attempt: Partial<DocumentAttempt> = {}): DocumentAttempt {
	return {
		caseId: 'heel-ulcer',
		number: 1,
		submittedAt: '2026-02-01T10:00:00.000Z',
		contentHash: 'a'.repeat(64),
		keyRevision: 2,
		answer: anAnswer('E11.621'),
		work: noWork(),
		imported: false,
		scores: [
			{
				at: '2026-02-01T10:00:00.000Z',
				cause: 'auto',
				actor: 'scorer',
				reason: 'First score.',
				before: null,
				score: aScore(),
				imported: false,
			},
		],
		notes: [],
		...attempt,
	};
}

function aNote(note = 'Look for the side first.', row = 0): DocumentNote {
	const finding = { part: 'dx', keyLine: 'E11.621', row, type: 'specificity' } as const;
	return { at: '2026-02-02T08:00:00.000Z', finding, note };
}

function aDocument(...attempts: readonly DocumentAttempt[]): RecordDocument {
	return {
		...{ schema: 'record/1', exportedAt: NOW, displayName: 'Rosa' },
		attempts,
		sittings: [],
		journeys: [],
		codes: [],
	};
}

function stored(events: readonly DatedEvent[], after = 0): readonly StoredEvent[] {
	return events.map(({ at, event }, index) => ({ seq: after + index + 1, at, event }));
}

function read(value: unknown) {
	return readRecordDocument({ file: 'record.json', value });
}

describe('a record as a file', () => {
	it('[LE8] holds every attempt with its answer and all its scores', () => {
		const { events } = mergeRecordDocument(emptyRecord(), aDocument(anAttempt()), new Map(), NOW);
		const regrade: LearnerEvent = {
			type: 'attempt-scored',
			attempt: { caseId: 'heel-ulcer', number: 1 },
			cause: 'regrade',
			actor: 'key revision 3',
			reason: 'A line was missing in the key.',
			before: { right: 1, of: 2 },
			score: aScore({ headline: { right: 2, of: 2 } }),
			imported: false,
		};
		const log = stored([...events, { at: NOW, event: regrade }]);
		const document = writeRecordDocument(log, NOW);
		expect(document.displayName).toBe('Rosa');
		expect(document.attempts).toHaveLength(1);
		expect(document.attempts[0]?.scores.map(({ cause }) => cause)).toEqual(['auto', 'regrade']);
	});

	it('[LE8] names its fields, so nothing else that stood in an event gets out', () => {
		const { events } = mergeRecordDocument(emptyRecord(), aDocument(anAttempt()), new Map(), NOW);
		const leaky = events.map(({ at, event }) => ({ at, event: { ...event, key: 'CANARY' } }));
		expect(JSON.stringify(writeRecordDocument(stored(leaky), NOW))).not.toContain('CANARY');
	});

	it('[LE8] holds each note as it stands, and none that was taken away', () => {
		const notes = [aNote('first words'), aNote('gone', 1)];
		const document = aDocument(anAttempt({ notes }));
		const { events } = mergeRecordDocument(emptyRecord(), document, new Map(), NOW);
		const attempt = { caseId: 'heel-ulcer', number: 1 };
		const change = (note: string, row: number): DatedEvent => ({
			at: NOW,
			event: { type: 'finding-noted', attempt, finding: aNote('', row).finding, note },
		});
		const log = stored([...events, change('last words', 0), change('', 1)]);
		const [written] = writeRecordDocument(log, NOW).attempts;
		expect(written?.notes).toEqual([{ ...aNote('last words'), at: NOW }]);
	});

	it('[LE8] reads a file from before there were notes', () => {
		const { notes, ...before } = anAttempt();
		expect(notes).toEqual([]);
		const result = read({ ...aDocument(), attempts: [before] });
		expect(result.ok && result.value.attempts[0]?.notes).toEqual([]);
	});

	it('[LE9] reads what was written', () => {
		const document = aDocument(
			anAttempt({ notes: [aNote()] }),
			anAttempt({ number: 2, scores: [] }),
		);
		const parsed: unknown = JSON.parse(JSON.stringify(document));
		expect(read(parsed)).toEqual({ ok: true, value: document, problems: [] });
	});

	it.each([
		['a list', []],
		['another schema', { ...aDocument(), schema: 'record/2' }],
		['an unknown field', { ...aDocument(), admin: true }],
		['an unknown field deep down', aDocument({ ...anAttempt(), ...{ key: 1 } })],
		['a path as case id', aDocument(anAttempt({ caseId: '../../etc/passwd' }))],
		['a hash that is none', aDocument(anAttempt({ contentHash: 'x' }))],
		['attempt number 0', aDocument(anAttempt({ number: 0 }))],
		['a moment that is none', aDocument(anAttempt({ submittedAt: 'yesterday' }))],
		['an over-long text', aDocument(anAttempt({ answer: anAnswer('x'.repeat(10_001)) }))],
		['an over-long note', aDocument(anAttempt({ notes: [aNote('x'.repeat(2001))] }))],
		['an empty note', aDocument(anAttempt({ notes: [aNote('')] }))],
		['control characters', aDocument(anAttempt({ answer: anAnswer('a\u0000b') }))],
	])('[LE9] refuses %s and says where', (_, value) => {
		const result = read(value);
		expect(result.ok).toBe(false);
		expect(result.problems[0]).toMatchObject({ code: 'LE9', file: 'record.json' });
		expect(result.problems[0]?.message.length).toBeGreaterThan(10);
	});

	it('[LE9] refuses more events than anybody has', () => {
		const many = Array.from({ length: MOST_IMPORTED_EVENTS / 2 + 1 }, () => anAttempt());
		expect(read(aDocument(...many)).problems[0]?.message).toContain('20002');
	});

	it('[LE9] takes line breaks of every kind, as reasons in case files have them', () => {
		const attempt = anAttempt();
		const scores = attempt.scores.map((score) => ({ ...score, reason: 'one\r\n\ttwo' }));
		expect(read(aDocument({ ...attempt, scores })).ok).toBe(true);
	});

	it('[LE9] refuses deep nesting without falling over it', () => {
		let deep: unknown = 'x';
		for (let level = 0; level < 100_000; level++) deep = [deep];
		expect(excessIn(deep)).toBe('The file is nested too deeply.');
		expect(read(deep).ok).toBe(false);
	});

	it('[LE9] cleans the display name', () => {
		const result = read({ ...aDocument(), displayName: '  Rosa\t Lind ' });
		expect(result.ok && result.value.displayName).toBe('Rosa Lind');
	});
});

describe('bringing a record into another', () => {
	it('[LE10] gives attempts the numbers after those already there and marks them', () => {
		const own = mergeRecordDocument(emptyRecord(), aDocument(anAttempt()), new Map(), NOW);
		const record = applyEvents(emptyRecord(), stored(own.events));
		const other = aDocument(
			anAttempt({ number: 2, submittedAt: '2026-02-04T10:00:00.000Z' }),
			anAttempt({ number: 1, submittedAt: '2026-02-03T10:00:00.000Z' }),
			anAttempt({ caseId: 'other', submittedAt: '2026-02-05T10:00:00.000Z' }),
		);
		const merge = mergeRecordDocument(record, other, new Map(), NOW);
		const merged = applyEvents(record, stored(merge.events, record.lastSeq));
		expect(merge.added).toBe(3);
		expect(
			merged.attempts.map(({ caseId, number, submittedAt, imported }) => [
				caseId,
				number,
				submittedAt.slice(0, 10),
				imported,
			]),
		).toEqual([
			['heel-ulcer', 1, '2026-02-01', true],
			['heel-ulcer', 2, '2026-02-03', true],
			['heel-ulcer', 3, '2026-02-04', true],
			['other', 1, '2026-02-05', true],
		]);
		expect(merged.attempts.every(({ headline }) => headline !== null)).toBe(true);
	});

	it('[LE10] skips attempts the record holds, and repeats within the file', () => {
		const present = new Map([[attemptMark(anAttempt()), { caseId: 'heel-ulcer', number: 1 }]]);
		const again = anAttempt({ number: 9 });
		const new1 = anAttempt({ answer: anAnswer('E11.9') });
		const merge = mergeRecordDocument(emptyRecord(), aDocument(again, new1, new1), present, NOW);
		expect(merge).toMatchObject({ added: 1, alreadyHere: 2 });
	});

	it('[LE10] leaves out attempts that were never scored, and says how many', () => {
		const merge = mergeRecordDocument(
			emptyRecord(),
			aDocument(anAttempt({ scores: [] })),
			new Map(),
			NOW,
		);
		expect(merge).toMatchObject({ added: 0, unscored: 1 });
	});

	it('[LE10] takes the display name only where there is none', () => {
		const named = { ...emptyRecord(), displayName: 'Ana' };
		expect(mergeRecordDocument(named, aDocument(), new Map(), NOW).events).toEqual([]);
		expect(mergeRecordDocument(emptyRecord(), aDocument(), new Map(), NOW).events).toEqual([
			{ at: NOW, event: { type: 'learner-renamed', displayName: 'Rosa' } },
		]);
	});

	it('[LE10] brings notes with their attempts, under the numbers these get', () => {
		const document = aDocument(anAttempt({ number: 4, notes: [aNote('a\u202Eb'), aNote('c', 1)] }));
		const merge = mergeRecordDocument(emptyRecord(), document, new Map(), NOW);
		expect(merge.notes).toBe(2);
		const { notes } = applyEvents(emptyRecord(), stored(merge.events));
		expect(notes.map(({ attempt, note, at }) => [attempt.number, note, at])).toEqual([
			[1, 'ab', aNote().at],
			[1, 'c', aNote().at],
		]);
	});

	it('[LE10] brings a note to an attempt already here where its finding has none', () => {
		const own = mergeRecordDocument(
			emptyRecord(),
			aDocument(anAttempt({ notes: [aNote('mine')] })),
			new Map(),
			NOW,
		);
		const record = applyEvents(emptyRecord(), stored(own.events));
		const present = new Map([[attemptMark(anAttempt()), { caseId: 'heel-ulcer', number: 1 }]]);
		const theirs = aDocument(anAttempt({ notes: [aNote('theirs'), aNote('new', 1)] }));
		const merge = mergeRecordDocument(record, theirs, present, NOW);
		expect(merge).toMatchObject({ added: 0, alreadyHere: 1, notes: 1 });
		const merged = applyEvents(record, stored(merge.events, record.lastSeq));
		expect(merged.notes.map(({ note }) => note)).toEqual(['mine', 'new']);
		expect(mergeRecordDocument(merged, theirs, present, NOW).events).toEqual([]);
	});

	it('[LE10] gives the same file again after an import into an empty record', () => {
		const document = aDocument(
			anAttempt({
				imported: true,
				scores: anAttempt().scores.map((s) => ({ ...s, imported: true })),
				notes: [aNote()],
			}),
		);
		const { events } = mergeRecordDocument(emptyRecord(), document, new Map(), NOW);
		expect(writeRecordDocument(stored(events), NOW)).toEqual(document);
	});
});
