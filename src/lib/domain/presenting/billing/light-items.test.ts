import { describe, expect, it } from 'vitest';
import type { ScoredItem } from '#domain/billing';
import { lightItems } from './light-items.ts';

function anItem(id: string, title: string): ScoredItem {
	const said = { given: '', expected: '', reason: 'It is so.', rule: null };
	return { id, title, status: 'right', ...said, points: { right: 5, of: 5 } };
}

const items = [anItem('cause', 'What went wrong'), anItem('says', 'What the reason says')];
const score = {
	parts: [{ id: 'reading', title: 'Reading', points: { right: 10, of: 20 }, items }],
};
const revision = {
	chart: [
		{
			anchor: 'chart-note',
			heading: 'Note',
			pieces: [
				{ kind: 'words', html: 'a new job', quotes: [1] },
				{ kind: 'end', quotes: [1] },
				{ kind: 'html', html: ' and ' },
				{ kind: 'words', html: 'no check', quotes: [2] },
				{ kind: 'end', quotes: [2] },
			],
		},
	],
	quotes: [
		{ in: 'Note', words: 'a new job', items: ['cause'], number: 1 },
		{ in: 'Note', words: 'no check', items: ['cause', 'prevention'], number: 2 },
		{ in: 'Note', words: 'lost words', items: ['cause'], number: null },
	],
} as const;

describe('the words a scored item rests on', () => {
	it('[PR55] light up from the item, all of them or one, and lead back to it', () => {
		const { chart, ofItem } = lightItems(score, revision);
		const { light, evidence } = ofItem('cause');
		expect(evidence.map(({ words, mark }) => [words, mark])).toEqual([
			['a new job', 'light-2'],
			['no check', 'light-3'],
			['lost words', 'chart-note'],
		]);
		expect(light).toBe('light-1');
		expect(chart[0]?.html).toContain('<mark data-lights="1 2"><span id="light-1">');
		expect(chart[0]?.html).toContain('href="#item-cause"');
		expect(chart[0]?.html).toContain('>What went wrong</a>');
	});

	it('[PR55] are none for an item that rests on nothing, and for a revision that is not held', () => {
		expect(lightItems(score, revision).ofItem('says')).toEqual({ light: '', evidence: [] });
		const unheld = lightItems(score, null);
		expect([unheld.chart, unheld.ofItem('cause').evidence]).toEqual([[], []]);
	});
});
