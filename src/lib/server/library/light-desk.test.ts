import { describe, expect, it } from 'vitest';
import { lightDesk } from './light-desk.ts';

const chart = [
	{ anchor: 'chart-note', heading: 'Note', html: '<p>Came for the <b>injection</b>.</p>' },
];
const papers = [{ heading: 'File', paragraphs: ['Report. Status <A2> & filed.', 'Log.'] }];

describe('a desk cut at its quotes', () => {
	it('[LI7] finds words in the chart and in papers, and writes papers as text', () => {
		const lit = lightDesk(chart, papers, [
			{ in: 'Note', quote: 'for the injection', items: ['cause'] },
			{ in: 'File', quote: 'Status <A2>', items: ['paper.report'] },
		]);
		expect(lit.quotes.map(({ number, items }) => [number, items])).toEqual([
			[1, ['cause']],
			[2, ['paper.report']],
		]);
		expect(lit.chart.map(({ anchor, heading }) => [anchor, heading])).toEqual([
			['chart-note', 'Note'],
			['papers-file', 'File'],
		]);
		const words = lit.chart.flatMap(({ pieces }) =>
			pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.html] : [])),
		);
		expect(words).toEqual(['for the ', 'injection', 'Status &lt;A2&gt;']);
	});

	it('[LI7] gives no number to words that stand nowhere, and keeps quotes without an item', () => {
		const { quotes } = lightDesk(
			chart,
			[],
			[
				{ in: 'Note', quote: 'for the operation', items: ['cause'] },
				{ in: 'Elsewhere', quote: 'injection' },
			],
		);
		expect(quotes).toEqual([
			{ in: 'Note', words: 'for the operation', items: ['cause'], number: null },
			{ in: 'Elsewhere', words: 'injection', items: [], number: null },
		]);
	});
});
