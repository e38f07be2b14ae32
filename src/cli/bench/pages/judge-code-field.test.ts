import { describe, expect, it } from 'vitest';
import { judgeCodeField } from './judge-code-field.ts';
import type { Keystroke } from './watch-code-field.ts';

const searches = { times: [1, 2, 3], found: 2 };

function strokes(...painted: (number | null)[]): Keystroke[] {
	return painted.map((time) => ({ asked: 10, painted: time }));
}

describe('the promise about a keystroke', () => {
	it('[BE5] counts all a learner waits, the pause of the field as well', () => {
		const judged = judgeCodeField(strokes(55, 55, 55), searches);
		expect(judged.passed).toBe(false);
		expect(judged.figures).toMatchObject({
			...{ codeFieldMedianMs: 55, codeFieldPauseMedianMs: 10, codeFieldWithoutPauseMedianMs: 45 },
		});
	});

	it('[BE5] is kept where half of the keystrokes are faster', () => {
		expect(judgeCodeField(strokes(30, 49, 90), searches).passed).toBe(true);
		expect(judgeCodeField(strokes(30, 50, 90), searches).passed).toBe(false);
	});

	it('[BE5] leaves out keystrokes that changed nothing, and says how many did', () => {
		const judged = judgeCodeField(strokes(null, 60, 70, null, 80), searches);
		expect(judged.figures).toMatchObject({
			...{ codeFieldKeystrokes: 5, codeFieldPainted: 3, codeFieldMedianMs: 70 },
		});
	});

	it('[BE5] takes no keystroke that painted nothing for a fast one', () => {
		expect(judgeCodeField(strokes(null, null), searches).passed).toBe(false);
	});
});
