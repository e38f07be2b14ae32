import { escapeHtml, escapeText } from './rendering/escape-html.ts';
import { findQuote, readText } from './rendering/find-quote.ts';
import type { Stretch } from './rendering/find-quote.ts';
import { splitHtml } from './rendering/split-html.ts';

/** Words of a section and the key lines they bear out. */
export interface Quote {
	readonly words: string;
	readonly lines: readonly string[];
}

/** A section with its evidence lit, and where each quote begins. */
export interface MarkedHtml {
	readonly html: string;
	/** For each quote, in order, the id of its first mark; null where the section does not say so. */
	readonly marks: readonly (string | null)[];
}

/**
 * Wraps the first occurrence of each quote in `<mark>`. A quote that crosses elements becomes several
 * marks, so that the tree stays whole; where quotes overlap, each stretch names the lines of all.
 * Works on sanitised HTML only. [LI7]
 */
export function markEvidence(html: string, quotes: readonly Quote[], idPrefix: string): MarkedHtml {
	const pieces = splitHtml(html);
	const reading = readText(pieces);
	const found = quotes.map((quote) => findQuote(reading, quote.words));
	const ids = new Map<string, string>();
	const marks = found.map((stretches) => {
		const [first] = stretches ?? [];
		if (first === undefined) return null;
		const start = `${String(first.piece)}:${String(first.from)}`;
		const id = ids.get(start) ?? `${idPrefix}-${String(ids.size + 1)}`;
		ids.set(start, id);
		return id;
	});
	const written = pieces.map((piece, index) => {
		if (piece.kind === 'tag') return piece.html;
		const here = found.flatMap((stretches, number) =>
			(stretches ?? [])
				.filter((stretch) => stretch.piece === index)
				.map((stretch) => ({ stretch, lines: quotes[number]?.lines ?? [] })),
		);
		return writeText(piece.text, here, (from) => ids.get(`${String(index)}:${String(from)}`));
	});
	return { html: written.join(''), marks };
}

interface LitStretch {
	readonly stretch: Stretch;
	readonly lines: readonly string[];
}

/** Writes one text, cut wherever a quote begins or ends. */
function writeText(
	text: string,
	lit: readonly LitStretch[],
	idAt: (from: number) => string | undefined,
): string {
	const borders = lit.flatMap(({ stretch }) => [stretch.from, stretch.to]);
	const cuts = [...new Set([0, ...borders, text.length])].sort((left, right) => left - right);
	return cuts
		.slice(0, -1)
		.map((from, index) => {
			const to = cuts[index + 1] ?? text.length;
			const words = escapeText(text.slice(from, to));
			const over = lit.filter(({ stretch }) => stretch.from <= from && to <= stretch.to);
			if (over.length === 0) return words;
			const lines = [...new Set(over.flatMap((one) => one.lines))].join(' ');
			const id = idAt(from);
			const name = id === undefined ? '' : ` id="${escapeHtml(id)}"`;
			return `<mark${name} data-lines="${escapeHtml(lines)}">${words}</mark>`;
		})
		.join('');
}
