import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE, MOST_HIGHLIGHTS, readWorkEdit } from './read-work-edit.ts';

const HEEL = { section: 'chart-note', quote: 'right heel', occurrence: 1, note: 'which side' };

describe('readWorkEdit', () => {
	it('[LE13] reads time, note and marked passages', () => {
		const told = { seconds: 90, note: 'look again', highlights: [HEEL] };
		expect(readWorkEdit(told)).toEqual(told);
	});

	it('[LE13] takes no word for hints', () => {
		expect(readWorkEdit({ hints: 9, seconds: 1 })).toEqual({ seconds: 1 });
	});

	it.each([undefined, null, 'all', 7, []])('[LE13] reads nothing of %j', (value) => {
		expect(readWorkEdit(value)).toEqual({});
	});

	it.each([
		{ seconds: -1 },
		{ seconds: 1.5 },
		{ seconds: 1e9 },
		{ seconds: null },
		{ note: 7 },
		{ highlights: 'all' },
		{ highlights: [{ ...HEEL, occurrence: -1 }] },
	])('[LE13] leaves what it can not read: %j', (bad) => {
		expect(readWorkEdit(bad)).toEqual({});
		expect(readWorkEdit({ seconds: 3, note: 'good', ...bad })).not.toEqual({});
	});

	it('[LE13] cleans texts and keeps at most so much', () => {
		const { note, highlights } = readWorkEdit({
			note: `a\u0000b\r\n${'x'.repeat(2 * LONGEST_NOTE)}`,
			highlights: [{ ...HEEL, quote: ' \u202e ' }, ...Array.from({ length: 300 }, () => HEEL)],
		});
		expect(note).toHaveLength(LONGEST_NOTE);
		expect(note?.startsWith('ab\n')).toBe(true);
		expect(highlights).toHaveLength(MOST_HIGHLIGHTS);
		expect(highlights?.[0]).toEqual(HEEL);
	});
});
