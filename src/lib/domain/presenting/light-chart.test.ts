import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightChart } from './light-chart.ts';
import type { LitPiece, LitSection } from './lit-section.ts';

function aSection(...pieces: LitPiece[]): LitSection {
	return { anchor: 'chart-note', heading: 'Note', pieces };
}

const words = (html: string, ...quotes: number[]): LitPiece => ({ kind: 'words', html, quotes });
const end = (...quotes: number[]): LitPiece => ({ kind: 'end', quotes });
const html = (text: string): LitPiece => ({ kind: 'html', html: text });

function aLine(number: number, name: string, ...quotes: number[]) {
	return { anchor: `line-${String(number)}`, name, quotes };
}

describe('lightChart', () => {
	it('[PR9] gives every stretch of a quote the light of its line, and the place to the first', () => {
		const section = aSection(
			html('<p>'),
			words('left', 1),
			html('</p><p>'),
			words('heel', 1),
			end(1),
		);
		const { chart, ofLine, ofQuote } = lightChart([section], [aLine(1, 'L97.412', 1)]);
		expect(chart[0]?.html).toBe(
			'<p><mark data-lights="1"><span id="light-1"></span>left</mark></p><p>' +
				'<mark data-lights="1">heel</mark><a class="rests" href="#line-1" ' +
				'aria-label="L97.412 rests on this: go to its line">L97.412</a>',
		);
		expect(ofLine).toEqual(['light-1']);
		expect(ofQuote[0]?.get(1)).toBe('light-1');
	});

	it('[PR9] lights all quotes of a line together, and each of several by itself', () => {
		const section = aSection(words('a', 1), end(1), words('b', 2), end(2));
		const { chart, ofLine, ofQuote } = lightChart([section], [aLine(1, 'I10', 1, 2)]);
		expect(ofLine).toEqual(['light-1']);
		expect([ofQuote[0]?.get(1), ofQuote[0]?.get(2)]).toEqual(['light-2', 'light-3']);
		expect(chart[0]?.html).toContain('data-lights="1 2"');
		expect(chart[0]?.html).toContain('data-lights="1 3"');
	});

	it('[PR9] names every code that rests on the same words', () => {
		const section = aSection(words('diabetic kidney disease', 1, 2), end(1, 2));
		const lines = [aLine(1, 'E11.22', 1), aLine(2, 'N18.32', 2)];
		const back = [
			...(lightChart([section], lines).chart[0]?.html.matchAll(/href="#(.+?)"/g) ?? []),
		];
		expect(back.map(([, anchor]) => anchor)).toEqual(['line-1', 'line-2']);
	});

	it('[PR9] leaves words alone that no line of this sheet rests on, and lights no line without words', () => {
		const { chart, ofLine } = lightChart(
			[aSection(words('other', 9), end(9))],
			[aLine(1, 'I10', 4)],
		);
		expect(chart[0]?.html).toBe('other');
		expect(ofLine).toEqual(['']);
	});

	it('[PR9] writes a name as text, never as markup', () => {
		const { chart } = lightChart([aSection(words('x', 1), end(1))], [aLine(1, '"><b>', 1)]);
		expect(chart[0]?.html).not.toContain('<b>');
	});

	it('[PR9] places every light it hands out once, and changes no word', () => {
		const numbers = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
		const pieces = fc.array(
			numbers.map((quotes) => words('w ', ...quotes)),
			{ maxLength: 8 },
		);
		const lines = fc.array(numbers, { maxLength: 6 });
		fc.assert(
			fc.property(pieces, lines, (stretches, quotes) => {
				const given = quotes.map((own, index) => aLine(index + 1, `C${String(index)}`, ...own));
				const { chart, ofLine, ofQuote } = lightChart([aSection(...stretches)], given);
				const text = chart[0]?.html ?? '';
				const handed = [...ofLine, ...ofQuote.flatMap((one) => [...one.values()])];
				const placed = [...text.matchAll(/<span id="(light-\d+)">/g)].map(([, id]) => id);
				expect(placed.toSorted()).toEqual(
					[...new Set(handed.filter((id) => id !== ''))].toSorted(),
				);
				expect(text.replace(/<[^>]*>/g, '')).toBe('w '.repeat(stretches.length));
			}),
		);
	});
});
