import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { markEvidence } from './mark-evidence.ts';
import { markdownToHtml } from './rendering/markdown-to-html.ts';
import { sanitiseHtml } from './rendering/sanitise-html.ts';

/** Marks quotes numbered from 1, written out: `<mark 1 2>words</mark>`, and `[1]` where a quote has ended. */
function mark(html: string, ...words: string[]) {
	const quotes = words.map((quote, index) => ({ number: index + 1, words: quote }));
	const { pieces, found } = markEvidence(html, quotes);
	const written = pieces.map((piece) =>
		piece.kind === 'html'
			? piece.html
			: piece.kind === 'end'
				? `[${piece.quotes.join(' ')}]`
				: `<mark ${piece.quotes.join(' ')}>${piece.html}</mark>`,
	);
	return { html: written.join(''), found: [...found] };
}

describe('markEvidence', () => {
	it('[LI7] cuts out the first occurrence only and says that it is there', () => {
		expect(mark('<p>no fever, no fever</p>', 'no fever')).toEqual({
			html: '<p><mark 1>no fever</mark>[1], no fever</p>',
			found: [1],
		});
	});

	it('[LI7] sees through line breaks, runs of blanks and inline tags, and numbers every stretch', () => {
		const { html, found } = mark(
			'<p>type 2\n  <strong>diabetic</strong> foot</p>',
			'type 2 diabetic foot',
		);
		expect(found).toEqual([1]);
		expect(html).toBe(
			'<p><mark 1>type 2\n</mark>  <strong><mark 1>diabetic</mark></strong><mark 1> foot</mark>[1]</p>',
		);
	});

	it('[LI7] does not join words that stand in different blocks', () => {
		expect(mark('<p>left</p><p>heel</p>', 'leftheel').found).toEqual([]);
		expect(mark('<p>left</p><p>heel</p>', 'left heel').found).toEqual([1]);
		expect(mark('<p>left<br />heel</p>', 'left heel').found).toEqual([1]);
	});

	it('[LI7] crosses table cells and list items without putting a mark between them', () => {
		const table = '<table>\n<tr>\n<td>Metformin</td>\n<td>1000 mg</td>\n</tr>\n</table>';
		expect(mark(table, 'Metformin 1000 mg').html).toContain(
			'<td><mark 1>Metformin</mark></td>\n<td><mark 1>1000 mg</mark>[1]</td>',
		);
		expect(mark('<ul><li>left</li><li>heel</li></ul>', 'left heel').html).toBe(
			'<ul><li><mark 1>left</mark></li><li><mark 1>heel</mark>[1]</li></ul>',
		);
	});

	it('[LI7] puts the end of a quote behind the link it ends in', () => {
		expect(mark('<p>see <a href="/x">the old note</a> today</p>', 'old').html).toBe(
			'<p>see <a href="/x">the <mark 1>old</mark> note</a>[1] today</p>',
		);
	});

	it('[LI7] finds words that are written with entities', () => {
		const { html, found } = mark('<p>BP &lt; 140 &amp; "stable"</p>', 'BP < 140 & "stable"');
		expect(found).toEqual([1]);
		expect(html).toContain('>BP &lt; 140 &amp; "stable"</mark>');
	});

	it('[LI7] finds a quote that was copied with its markdown', () => {
		expect(mark('<p>A1c <strong>9.4</strong> today</p>', 'A1c **9.4** today').found).toEqual([1]);
		expect(mark('<tr><td>A1c</td> <td>9.4</td></tr>', 'A1c | 9.4').found).toEqual([1]);
	});

	it('[LI7] numbers every quote where they overlap', () => {
		const { html } = mark('<p>one two three four</p>', 'one two three', 'two three four');
		expect(html).toBe(
			'<p><mark 1>one </mark><mark 1 2>two three</mark>[1]<mark 2> four</mark>[2]</p>',
		);
	});

	it('[LI7] leaves no gap where shorter quotes lie within a longer one', () => {
		expect(mark('<p>one two</p>', 'one two', 'one', 'two').html).toBe(
			'<p><mark 1 2>one</mark>[2]<mark 1> </mark><mark 1 3>two</mark>[1 3]</p>',
		);
	});

	it('[LI7] ends quotes that end together in one place', () => {
		expect(mark('<p>one two</p>', 'one two', 'one two').html).toBe(
			'<p><mark 1 2>one two</mark>[1 2]</p>',
		);
	});

	it('[LI7] reports quotes that the section does not hold', () => {
		const html = '<p>Denies chest pain.</p>';
		expect(mark(html, 'chest pains', '', '  ')).toEqual({ html, found: [] });
	});

	it('[LI7] keeps text that looks like markup as text', () => {
		expect(mark('<p>a &lt;b&gt; c</p>', '<b>').html).toBe('<p>a <mark 1>&lt;b&gt;</mark>[1] c</p>');
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
				const { pieces, found } = markEvidence(
					before,
					quotes.map((words, index) => ({ number: index, words })),
				);
				const html = pieces.map((piece) =>
					piece.kind === 'html'
						? piece.html
						: piece.kind === 'words'
							? `<mark>${piece.html}</mark>`
							: '<i></i>',
				);
				expect(html.join('').replace(/<\/?(mark|i)>/g, '')).toBe(before);
				const { document } = new Window();
				document.body.innerHTML = html.join('');
				expect(document.querySelectorAll(':is(tr, table, tbody) > :is(mark, i)').length).toBe(0);
				// Whatever was found is lit somewhere and ends once.
				const lit = pieces.flatMap((piece) => (piece.kind === 'words' ? piece.quotes : []));
				const ended = pieces.flatMap((piece) => (piece.kind === 'end' ? piece.quotes : []));
				expect(new Set(lit)).toEqual(found);
				expect(ended.toSorted()).toEqual([...found].toSorted());
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
});
