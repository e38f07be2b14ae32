import { describe, expect, it } from 'vitest';
import { keystrokesOf, TYPED_QUERIES } from './typed-queries.ts';

describe('what is typed into a code field', () => {
	it('[BE5] counts from the second letter on, letter by letter', () => {
		expect(keystrokesOf({ sheet: 'diagnosis', text: 'I10.9' })).toEqual([
			...['I1', 'I10', 'I10.', 'I10.9'],
		]);
	});

	it('[BE5] has twenty different things to look for, on both halves of the sheet', () => {
		expect(new Set(TYPED_QUERIES.map(({ text }) => text)).size).toBe(20);
		expect(new Set(TYPED_QUERIES.map(({ sheet }) => sheet)).size).toBe(2);
	});
});
