import { describe, expect, it } from 'vitest';
import type { LearnerEvent, StoredEvent } from './learner-event.ts';
import { applyEvents, emptyRecord } from './learner-record.ts';
import { latestRun } from './journey-run.ts';
import { mergeRecordDocument } from './merge-record-document.ts';
import { readRecordDocument } from './read-record-document.ts';
import { readStoredEvent, readStoredRecord } from './read-stored.ts';
import { writeRecordDocument } from './record-document.ts';

const answer = { chapter: 'audit', action: 'repay' } as const;
const events: StoredEvent[] = [
	stored(1, { type: 'journey', journey: 'jo-a', run: 1, event: { type: 'started' } }),
	stored(2, { type: 'journey', journey: 'jo-a', run: 1, event: { type: 'saved', answer } }),
	stored(3, { type: 'journey', journey: 'jo-a', run: 1, event: { type: 'answered', answer } }),
];

function stored(seq: number, event: LearnerEvent): StoredEvent {
	return { seq, at: `2026-11-24T10:00:0${String(seq)}.000Z`, event };
}

describe('runs of journeys', () => {
	it('[ST50] keep answers in order; handing in takes the place of what was put aside', () => {
		const before = latestRun(applyEvents(emptyRecord(), events.slice(0, 2)).journeys, 'jo-a');
		expect(before).toMatchObject({ saved: answer, answers: [] });
		const after = latestRun(applyEvents(emptyRecord(), events).journeys, 'jo-a');
		expect(after?.saved).toBeNull();
		expect(after?.answers).toEqual([{ at: events[2]?.at, answer }]);
	});

	it('[ST50] change nothing where a run never began', () => {
		expect(applyEvents(emptyRecord(), events.slice(1)).journeys).toEqual([]);
	});

	it('[ST50] are read back from the disk as they were, and records without them have none', () => {
		for (const event of events) expect(readStoredEvent(event)).toEqual(event);
		const record = applyEvents(emptyRecord(), events);
		expect(readStoredRecord(record)).toEqual(record);
		const { journeys: _journeys, ...earlier } = record;
		expect(readStoredRecord(earlier)?.journeys).toEqual([]);
	});

	it('[ST50] go along with an export, come in once, and under the next number', () => {
		const document = writeRecordDocument(events, '2026-11-24T12:00:00.000Z');
		const read = readRecordDocument({
			file: 'x.json',
			value: JSON.parse(JSON.stringify(document)),
		});
		if (!read.ok) throw new Error('The document can not be read.');
		const own = applyEvents(emptyRecord(), [
			stored(5, { type: 'journey', journey: 'jo-a', run: 1, event: { type: 'started' } }),
		]);
		const now = '2026-11-24T13:00:00.000Z';
		const merge = mergeRecordDocument(own, read.value, new Map(), now);
		expect(merge.journeys).toBe(1);
		expect(merge.events.map(({ event }) => event.type === 'journey' && event.run)).toEqual([
			2, 2, 2,
		]);
		const same = mergeRecordDocument(
			applyEvents(emptyRecord(), events),
			read.value,
			new Map(),
			now,
		);
		expect(same.events).toEqual([]);
	});
});
