import { describe, expect, it } from 'vitest';
import { anAnswer, aScore } from './testing/a-score.ts';
import type { Work } from './work.ts';
import { noWork } from './work.ts';
import { isCaseId, readStoredDraft, readStoredEvent, readStoredRecord } from './read-stored.ts';

const work: Work = {
	hints: 1,
	seconds: 95,
	note: 'look at the depth',
	highlights: [{ section: 'exam', quote: 'fat layer', occurrence: 0, note: '' }],
};
const attempt = { caseId: 'heel-ulcer', number: 1 };
const submission = {
	seq: 1,
	at: '2026-02-01T10:00:00.000Z',
	event: {
		type: 'attempt-submitted',
		attempt,
		contentHash: 'a'.repeat(64),
		keyRevision: 1,
		answer: anAnswer('E11.9', ''),
		work,
		imported: false,
	},
};
const scoring = {
	seq: 2,
	at: '2026-02-01T10:00:00.000Z',
	event: {
		type: 'attempt-scored',
		attempt,
		cause: 'auto',
		actor: 'scorer',
		reason: 'First score.',
		before: null,
		score: aScore(),
		imported: false,
	},
};

function throughJson(value: unknown): unknown {
	const parsed: unknown = JSON.parse(JSON.stringify(value));
	return parsed;
}

describe('reading back what was stored', () => {
	it.each([
		['a submission', submission],
		['a score', scoring],
		['a name', { ...scoring, event: { type: 'learner-renamed', displayName: 'Rosa' } }],
	])('[LE7] reads %s as it was written', (_, stored) => {
		expect(readStoredEvent(throughJson(stored))).toEqual(stored);
	});

	it('[LE7] reads a query from before its indicators stood apart', () => {
		const query = { about: 'acuity', wording: 'Which?' };
		const answer = { ...submission.event.answer, query };
		const read = readStoredEvent(
			throughJson({ ...submission, event: { ...submission.event, answer } }),
		);
		expect(read?.event).toMatchObject({ answer: { query: { ...query, indicators: '' } } });
	});

	it('[LE7] reads a submission from before work was kept', () => {
		const { work: _, ...event } = submission.event;
		const read = readStoredEvent(throughJson({ ...submission, event }));
		expect(read?.event).toEqual({ ...event, work: noWork() });
	});

	it('[LE7] reads a note on a finding as it was written, and none on what is no finding', () => {
		const finding = { part: 'dx', keyLine: null, row: 3, type: 'extra_code' };
		const noted = { type: 'finding-noted', attempt, finding, note: 'Not on\nthe problem list.' };
		expect(readStoredEvent(throughJson({ ...scoring, event: noted }))?.event).toEqual(noted);
		const unknown = { ...noted, finding: { ...finding, type: 'bad_luck' } };
		expect(readStoredEvent({ ...scoring, event: unknown })).toBeNull();
	});

	it('[LE7] reads texts of any length: what was acknowledged stays readable', () => {
		const reason = 'x'.repeat(100_000);
		const long = { ...scoring, event: { ...scoring.event, reason } };
		expect(readStoredEvent(long)).toEqual(long);
	});

	it.each([
		['an unknown type', { ...scoring, event: { ...scoring.event, type: 'attempt-praised' } }],
		['a field too many', { ...scoring, event: { ...scoring.event, extra: 1 } }],
		[
			'a path as case id',
			{ ...scoring, event: { ...scoring.event, attempt: { caseId: '../x', number: 1 } } },
		],
		['a moment that is none', { ...scoring, at: '2026-02-30T10:00:00.000Z' }],
		[
			'a number that is none',
			{ ...scoring, event: { ...scoring.event, before: { right: null, of: 2 } } },
		],
		['nothing', null],
		['a text', 'event'],
	])('[LE7] refuses %s', (_, stored) => {
		expect(readStoredEvent(stored)).toBeNull();
	});

	it('[LE7] reads a draft and a record, and nothing else as one', () => {
		const draft = {
			...attempt,
			attempt: 1,
			answer: anAnswer('A00'),
			work,
			revision: 3,
			startedAt: '2026-02-01T09:50:00.000Z',
			savedAt: scoring.at,
		};
		const { number, ...wanted } = draft;
		expect(number).toBe(1);
		expect(readStoredDraft(wanted)).toEqual(wanted);
		expect(readStoredDraft({ ...wanted, revision: 0 })).toBeNull();
		const { work: _, ...older } = wanted;
		expect(readStoredDraft(older)).toEqual({ ...wanted, work: noWork() });
		const { startedAt, ...undated } = wanted;
		expect(readStoredDraft(undated)).toEqual({ ...wanted, startedAt: wanted.savedAt });
		expect(startedAt).not.toBe(wanted.savedAt);
		const record = { displayName: '', lastSeq: 0, attempts: [], notes: [], sittings: [] };
		expect(readStoredRecord(record)).toEqual({ ...record, codes: [], journeys: [] });
		expect(readStoredRecord({ ...record, attempts: [{}] })).toBeNull();
		expect(readStoredRecord({ ...record, notes: [{}] })).toBeNull();
	});

	it.each([
		['fm-heel-ulcer-visit', true],
		['9', true],
		['a'.repeat(80), true],
		['a'.repeat(81), false],
		['', false],
		['-a', false],
		['../etc', false],
		['A', false],
		['a.b', false],
		['a\n', false],
	])('[LE7] tells whether %j names a case', (text, isOne) => {
		expect(isCaseId(text)).toBe(isOne);
	});
});
