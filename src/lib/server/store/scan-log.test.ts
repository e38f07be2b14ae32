import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '#domain/learning';
import { readLogLine, writeLogLines } from './log-line.ts';
import { scanLog } from './scan-log.ts';

const AT = '2026-02-12T10:00:00.000Z';

function named(...names: readonly string[]): readonly DatedEvent[] {
	return names.map((displayName) => ({ at: AT, event: { type: 'learner-renamed', displayName } }));
}

function log(...parts: readonly (readonly { bytes: Uint8Array }[])[]): Uint8Array {
	return Buffer.concat(parts.flat().map(({ bytes }) => bytes));
}

function namesIn(bytes: Uint8Array): readonly string[] {
	return scanLog(bytes).lines.map(({ offset, length }) => {
		const event = readLogLine(bytes.subarray(offset, offset + length))?.event;
		return event?.type === 'learner-renamed' ? event.displayName : 'not readable';
	});
}

describe('scanning a log', () => {
	it('[ST2] finds every event, wherever the file is cut: whole lines stay, the torn one is outside', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(names, share) => {
					const lines = writeLogLines(named(...names), 1, false);
					const whole = log(lines);
					const cut = Math.floor(share * whole.length);
					let end = 0;
					let complete = 0;
					for (const { bytes } of lines) {
						if (end + bytes.length > cut) break;
						end += bytes.length;
						complete += 1;
					}
					const scan = scanLog(whole.subarray(0, cut));
					expect(scan.goodEnd).toBe(end);
					expect(scan.damages).toEqual([]);
					expect(namesIn(whole.subarray(0, cut))).toEqual(names.slice(0, complete));
				},
			),
		);
	});

	it('[ST2] never throws and never reaches beyond the file, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const scan = scanLog(bytes);
				expect(scan.lines).toEqual([]);
				expect(scan.goodEnd).toBe(0);
			}),
		);
	});

	it('[ST3] keeps what is readable before and after a damaged line and names the line', () => {
		const lines = writeLogLines(named('one', 'two', 'three'), 1, false);
		const whole = log(lines);
		const inTheSecond = (lines[0]?.bytes.length ?? 0) + 40;
		whole[inTheSecond] = (whole[inTheSecond] ?? 0) ^ 1;
		const scan = scanLog(whole);
		expect(namesIn(whole)).toEqual(['one', 'three']);
		expect(scan.damages).toMatchObject([{ line: 2, isUnreadable: true }]);
		expect(scan.goodEnd).toBe(whole.length);
	});

	it('[ST3] loses no other line to a byte that changed anywhere', () => {
		const names = ['one', 'two', 'three', 'four'];
		const lines = writeLogLines(named(...names), 1, false);
		for (let at = 0; at < log(lines).length; at++) {
			const whole = log(lines);
			whole[at] = (whole[at] ?? 0) ^ 4;
			let start = 0;
			const untouched = names.filter((_, index) => {
				const end = start + (lines[index]?.bytes.length ?? 0);
				// The line feed before a line belongs to its neighbourhood: without it they are one line.
				const isTouched = at >= start - 1 && at < end;
				start = end;
				return !isTouched;
			});
			expect(namesIn(whole)).toEqual(untouched);
		}
	});

	it('[ST3] names both where the line feed between two lines is damaged', () => {
		const lines = writeLogLines(named('one', 'two', 'three', 'four'), 1, false);
		const whole = log(lines);
		whole[(lines[0]?.bytes.length ?? 0) + (lines[1]?.bytes.length ?? 0) - 1] = 0x20;
		const scan = scanLog(whole);
		expect(namesIn(whole)).toEqual(['one', 'four']);
		expect(scan.damages.map(({ line }) => line)).toEqual([2, 3]);
	});

	it('[ST3] tells of a gap in the sequence', () => {
		const whole = log(
			writeLogLines(named('one'), 1, false),
			writeLogLines(named('four'), 4, false),
		);
		expect(scanLog(whole).damages).toMatchObject([{ line: 2, isUnreadable: false }]);
		expect(scanLog(whole).damages[0]?.message).toContain('2 earlier event(s) are missing');
		expect(namesIn(whole)).toEqual(['one', 'four']);
	});

	it('[ST3] counts an event that stands there twice once', () => {
		const [one] = writeLogLines(named('one'), 1, false);
		const whole = log(one ? [one, one] : [], writeLogLines(named('two'), 2, false));
		expect(namesIn(whole)).toEqual(['one', 'two']);
		expect(scanLog(whole).damages).toMatchObject([{ line: 2, isUnreadable: false }]);
	});

	it('[ST4] counts a group of lines only when its last line is there', () => {
		const before = writeLogLines(named('before'), 1, false);
		const group = writeLogLines(named('a', 'b', 'c'), 2, true);
		expect(namesIn(log(before, group))).toEqual(['before', 'a', 'b', 'c']);
		const torn = log(before, group.slice(0, 2));
		expect(namesIn(torn)).toEqual(['before']);
		expect(scanLog(torn).goodEnd).toBe(log(before).length);
	});

	it('[ST5] gives different chains to logs that differ in any line', () => {
		const one = scanLog(log(writeLogLines(named('one', 'same'), 1, false)));
		const two = scanLog(log(writeLogLines(named('two', 'same'), 1, false)));
		expect(one.lines.at(-1)?.chain).not.toBe(two.lines.at(-1)?.chain);
	});
});
