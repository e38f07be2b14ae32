import { describe, expect, it } from 'vitest';
import { applyFix, applyFixes } from './apply-fix.ts';

const fix = (line: number, column: number, length: number, text: string) => ({
	fix: { line, column, length, text },
});

describe('applyFix', () => {
	it.each(['\n', '\r\n', '\r'])(
		'[RE5] puts the words in their place, line ends being %j',
		(end) => {
			const text = ['one', 'two', 'three'].join(end);
			expect(applyFix(text, fix(2, 1, 3, '2'))).toBe(['one', '2', 'three'].join(end));
			expect(applyFix(`\uFEFF${text}`, fix(1, 1, 3, '1'))).toBe(
				`\uFEFF${['1', 'two', 'three'].join(end)}`,
			);
		},
	);

	it('[RE5] counts line breaks where an edit goes over several lines', () => {
		expect(applyFix('a b\nc d', fix(1, 3, 3, 'x'))).toBe('a x d');
	});

	it('[RE5] leaves a text alone that has no such place', () => {
		for (const one of [fix(3, 1, 1, 'x'), fix(1, 9, 1, 'x'), fix(1, 1, 99, 'x'), {}]) {
			expect(applyFix('ab\ncd', one)).toBe('ab\ncd');
		}
	});

	it('[RE5] makes several edits, and of two on the same words the first', () => {
		const fixes = [fix(2, 1, 1, 'C'), fix(1, 1, 1, 'AA'), fix(1, 1, 2, 'no'), fix(2, 3, 0, '!')];
		expect(applyFixes('ab\ncd', fixes)).toBe('AAb\nCd!');
	});
});
