import type { LitPiece } from '#domain/presenting';
import { escapeText } from './rendering/escape-html.ts';
import { findQuote, readText } from './rendering/find-quote.ts';
import type { Stretch } from './rendering/find-quote.ts';
import { splitHtml } from './rendering/split-html.ts';

/** Words of a section, under the number they have in the whole chart. */
export interface Quote {
	readonly number: number;
	readonly words: string;
}

/** A section cut at its quotes, and the numbers of those that it holds. */
export interface MarkedHtml {
	readonly pieces: readonly LitPiece[];
	readonly found: ReadonlySet<number>;
}

/**
 * Cuts a section where the first occurrence of each quote begins and ends. A quote that crosses elements
 * becomes several stretches of words, each under its number, so that the tree stays whole and all of it
 * can be lit; where quotes overlap, a stretch has the numbers of all. Works on sanitised HTML only. [LI7]
 */
export function markEvidence(html: string, quotes: readonly Quote[]): MarkedHtml {
	const read = splitHtml(html);
	const reading = readText(read);
	const found = quotes.flatMap(({ number, words }) => {
		const stretches = findQuote(reading, words);
		return stretches === null ? [] : [{ number, stretches }];
	});
	const pieces: LitPiece[] = [];
	let isInLink = false;
	let waiting: number[] = [];
	const end = (numbers: readonly number[]) => {
		waiting.push(...numbers);
		if (isInLink || waiting.length === 0) return;
		pieces.push({ kind: 'end', quotes: waiting });
		waiting = [];
	};
	read.forEach((piece, index) => {
		if (piece.kind === 'tag') {
			pieces.push({ kind: 'html', html: piece.html });
			// What is put behind a quote may be a link itself, and links do not nest.
			if (/^<a[\s>]/.test(piece.html)) isInLink = true;
			if (piece.html === '</a>') {
				isInLink = false;
				end([]);
			}
			return;
		}
		const here = found.flatMap(({ number, stretches }) =>
			stretches
				.filter((stretch) => stretch.piece === index)
				.map((stretch) => ({ number, stretch, isLast: stretch === stretches.at(-1) })),
		);
		for (const { from, to, quotes: over } of cutText(piece.text, here)) {
			const words = escapeText(piece.text.slice(from, to));
			if (over.length === 0) pieces.push({ kind: 'html', html: words });
			else pieces.push({ kind: 'words', html: words, quotes: over });
			end(here.flatMap((one) => (one.isLast && one.stretch.to === to ? [one.number] : [])));
		}
	});
	return { pieces: joinHtml(pieces), found: new Set(found.map(({ number }) => number)) };
}

interface NumberedStretch {
	readonly number: number;
	readonly stretch: Stretch;
}

/** Cuts one text wherever a quote begins or ends, and tells which quotes lie over each cut. */
function cutText(
	text: string,
	over: readonly NumberedStretch[],
): { from: number; to: number; quotes: number[] }[] {
	const borders = over.flatMap(({ stretch }) => [stretch.from, stretch.to]);
	const cuts = [...new Set([0, ...borders, text.length])].sort((left, right) => left - right);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? text.length;
		const quotes = over
			.filter(({ stretch }) => stretch.from <= from && to <= stretch.to)
			.map(({ number }) => number);
		return { from, to, quotes };
	});
}

/** Tags and unquoted text in a row are one piece: most of a chart is no evidence. */
function joinHtml(pieces: readonly LitPiece[]): LitPiece[] {
	const joined: LitPiece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.kind === 'html' && last?.kind === 'html') {
			joined[joined.length - 1] = { kind: 'html', html: last.html + piece.html };
		} else joined.push(piece);
	}
	return joined;
}
