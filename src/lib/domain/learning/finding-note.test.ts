import { describe, expect, it } from 'vitest';
import { cleanNote, isNoteTooLong, LONGEST_FINDING_NOTE } from './finding-note.ts';

describe('a note on a finding', () => {
	it.each([
		['  one\r\ntwo\rthree\n\n', 'one\ntwo\nthree'],
		['a\tb', 'a\tb'],
		['a\u0000b\u202Ec\u2028d', 'abc\nd'],
		['\u00e9 and e\u0301', '\u00e9 and \u00e9'],
		['<b>bold</b>', '<b>bold</b>'],
		['\u200f \n', ''],
	])('[LE21] is kept of %j as %j', (typed, kept) => {
		expect(cleanNote(typed)).toBe(kept);
		expect(cleanNote(kept)).toBe(kept);
	});

	it('[LE21] is never cut off: what is too long is said so, in characters as a reader counts them', () => {
		expect(cleanNote('x'.repeat(LONGEST_FINDING_NOTE + 1))).toHaveLength(LONGEST_FINDING_NOTE + 1);
		expect(isNoteTooLong('x'.repeat(LONGEST_FINDING_NOTE + 1))).toBe(true);
		expect(isNoteTooLong('x'.repeat(LONGEST_FINDING_NOTE))).toBe(false);
		expect(isNoteTooLong('🩺'.repeat(LONGEST_FINDING_NOTE))).toBe(false);
	});
});
