import { describe, expect, it } from 'vitest';
import { codeFrame } from './code-frame.ts';

const text = 'one\ntwo\n\tthree\tfour\nfive\nsix\nseven';

describe('codeFrame', () => {
	it('[RE4] shows two lines on either side and a caret under the column', () => {
		expect(codeFrame(text, { line: 4, column: 2, length: 3 })).toBe(
			[
				'  2 | two',
				'  3 | \tthree\tfour',
				'> 4 | five',
				'    |  ^^^',
				'  5 | six',
				'  6 | seven',
			].join('\n'),
		);
	});

	it('[RE4] repeats tabs before the caret', () => {
		const [, , , caret] = codeFrame(text, { line: 3, column: 8 }).split('\n');
		expect(caret).toBe('    | \t     \t^');
	});

	it('[RE4] stops at the ends of the file and of the line', () => {
		expect(codeFrame('ab', { line: 1, column: 2, length: 40 })).toBe('> 1 | ab\n    |  ^');
		expect(codeFrame('', { line: 1, column: 1 })).toBe('> 1 |\n    | ^');
		expect(codeFrame('ab\r\ncd', { line: 2, column: 3 })).toBe('  1 | ab\n> 2 | cd\n    |   ^');
	});

	it('[RE4] shows the part of a long line that is meant', () => {
		const long = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
		const [line = '', caret = ''] = codeFrame(long, { line: 1, column: 301, length: 4 }).split(
			'\n',
		);
		expect(line.length).toBeLessThan(120);
		expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
	});

	it('[RE4] lets no control character through to the terminal', () => {
		expect(codeFrame('a\u001b[2Jb', { line: 1, column: 1 })).not.toContain('\u001b');
	});
});
