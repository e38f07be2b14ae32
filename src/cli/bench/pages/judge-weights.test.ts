import { describe, expect, it } from 'vitest';
import { judgeWeights, type JudgedWeight } from './judge-weights.ts';

function page(use: JudgedWeight['use'], scripts: number): JudgedWeight {
	return {
		name: use,
		use,
		weight: { scripts, inline: 1_000, styles: 2_000, fonts: 3_000, html: 4_000 },
	};
}

describe('the promise about the script of a page', () => {
	it('[BE4] is kept just under the budget of each kind of page', () => {
		const judged = judgeWeights([
			page('reading', 59_999),
			page('working', 119_999),
			page('charting', 119_999),
		]);
		expect(judged.passed).toBe(true);
		expect(judged.sentences.join()).not.toContain('MISSED');
	});

	it.each([
		{ name: 'a page to read', pages: [page('reading', 60_000), page('working', 1)] },
		{ name: 'the page with charts', pages: [page('reading', 1), page('charting', 120_000)] },
		{ name: 'the page to work in', pages: [page('reading', 1), page('working', 120_000)] },
	])('[BE4] is missed where $name weighs too much', ({ pages }) => {
		const judged = judgeWeights(pages);
		expect(judged.passed).toBe(false);
		expect(judged.sentences.filter((sentence) => sentence.includes('MISSED'))).toHaveLength(1);
	});

	it('[BE4] states what else a page weighs, without judging it', () => {
		const { figures } = judgeWeights([page('reading', 1_249)]);
		expect(figures).toEqual({
			...{
				readingScriptKB: 1.2,
				readingInlineKB: 1,
				readingStyleKB: 2,
				readingFontKB: 3,
				readingHtmlKB: 4,
			},
		});
	});
});
