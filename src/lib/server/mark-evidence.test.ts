import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { markEvidence } from './mark-evidence.ts';
import { markdownToHtml } from './rendering/markdown-to-html.ts';
import { sanitiseHtml } from './rendering/sanitise-html.ts';

function mark(html: string, ...words: string[]) {
	const quotes = words.map((quote, index) => ({ words: quote, lines: [`L${String(index)}`] }));
	return markEvidence(html, quotes, 'ev');
}

describe('markEvidence', () => {
	it('[LI7] lights the first occurrence only and says where', () => {
		expect(mark('<p>no fever, no fever</p>', 'no fever')).toEqual({
			html: '<p><mark id="ev-1" data-lines="L0">no fever</mark>, no fever</p>',
			marks: ['ev-1'],
		});
	});

	it('[LI7] sees through line breaks, runs of blanks and inline tags', () => {
		const { html, marks } = mark(
			'<p>type 2\n  <strong>diabetic</strong> foot</p>',
			'type 2 diabetic foot',
		);
		expect(marks).toEqual(['ev-1']);
		expect(html).toBe(
			'<p><mark id="ev-1" data-lines="L0">type 2\n</mark>  ' +
				'<strong><mark data-lines="L0">diabetic</mark></strong>' +
				'<mark data-lines="L0"> foot</mark></p>',
		);
	});

	it('[LI7] does not join words that stand in different blocks', () => {
		expect(mark('<p>left</p><p>heel</p>', 'leftheel').marks).toEqual([null]);
		expect(mark('<p>left</p><p>heel</p>', 'left heel').marks).toEqual(['ev-1']);
		expect(mark('<p>left<br />heel</p>', 'left heel').marks).toEqual(['ev-1']);
	});

	it('[LI7] crosses table cells without putting a mark between them', () => {
		const table = '<table>\n<tr>\n<td>Metformin</td>\n<td>1000 mg</td>\n</tr>\n</table>';
		const { html } = mark(table, 'Metformin 1000 mg');
		expect(html).toContain('<td><mark id="ev-1" data-lines="L0">Metformin</mark></td>\n<td><mark');
		expect(html.match(/<mark/g)).toHaveLength(2);
	});

	it('[LI7] finds words that are written with entities', () => {
		const { html, marks } = mark('<p>BP &lt; 140 &amp; "stable"</p>', 'BP < 140 & "stable"');
		expect(marks).toEqual(['ev-1']);
		expect(html).toContain('>BP &lt; 140 &amp; "stable"</mark>');
	});

	it('[LI7] finds a quote that was copied with its markdown', () => {
		expect(mark('<p>A1c <strong>9.4</strong> today</p>', 'A1c **9.4** today').marks).toEqual([
			'ev-1',
		]);
		expect(mark('<tr><td>A1c</td> <td>9.4</td></tr>', 'A1c | 9.4').marks).toEqual(['ev-1']);
	});

	it('[LI7] names every line where quotes overlap', () => {
		const { html, marks } = mark('<p>one two three four</p>', 'one two three', 'two three four');
		expect(marks).toEqual(['ev-1', 'ev-2']);
		expect(html).toBe(
			'<p><mark id="ev-1" data-lines="L0">one </mark>' +
				'<mark id="ev-2" data-lines="L0 L1">two three</mark>' +
				'<mark data-lines="L1"> four</mark></p>',
		);
	});

	it('[LI7] leaves no gap where shorter quotes lie within a longer one', () => {
		const { html } = mark('<p>one two</p>', 'one two', 'one', 'two');
		expect(html).toBe(
			'<p><mark id="ev-1" data-lines="L0 L1">one</mark>' +
				'<mark data-lines="L0"> </mark>' +
				'<mark id="ev-2" data-lines="L0 L2">two</mark></p>',
		);
	});

	it('[LI7] gives quotes that begin together one id, and every id once', () => {
		const { html, marks } = mark('<p>one two three</p>', 'one two', 'one two three', 'one two');
		expect(marks).toEqual(['ev-1', 'ev-1', 'ev-1']);
		expect(html.match(/id="ev-1"/g)).toHaveLength(1);
	});

	it('[LI7] reports quotes that the section does not hold', () => {
		const html = '<p>Denies chest pain.</p>';
		expect(mark(html, 'chest pains', '', '  ')).toEqual({ html, marks: [null, null, null] });
	});

	it('[LI7] writes no line name into the page as HTML', () => {
		const { html } = markEvidence('<p>x</p>', [{ words: 'x', lines: ['"><b>'] }], 'ev');
		expect(html).toContain('data-lines="&quot;&gt;&lt;b&gt;"');
	});

	it('[LI7] changes nothing but the marks it adds, whatever the text and the quotes', () => {
		const word = fc.constantFrom(
			'a',
			'b c',
			'**d**',
			'& <',
			'\n\n',
			'- e\n',
			'|f|g|\n|-|-|\n|h|i|\n',
		);
		const quote = fc.constantFrom(
			'a',
			'b',
			'c',
			'd',
			'a b',
			'c d',
			'f g',
			'h i',
			'e',
			'& <',
			'b c',
		);
		fc.assert(
			fc.property(fc.array(word), fc.array(quote), (words, quotes) => {
				const before = sanitiseHtml(markdownToHtml(words.join(' '), 4), 4);
				const { html } = mark(before, ...quotes);
				expect(html.replace(/<\/?mark[^>]*>/g, '')).toBe(before);
				const { document } = new Window();
				document.body.innerHTML = html;
				const ids = [...document.querySelectorAll('mark[id]')].map((element) => element.id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(document.querySelectorAll('tr > mark, table > mark, tbody > mark').length).toBe(0);
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
});
