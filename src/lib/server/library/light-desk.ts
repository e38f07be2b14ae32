import type { KeyQuote, QuotablePaper } from '#domain/content';
import type { LitQuote, LitSection, RenderedSection } from '#domain/presenting';
import { markEvidence } from '../mark-evidence.ts';
import { escapeText } from '../rendering/escape-html.ts';

/** What a scored desk is shown with: the chart and the papers, cut at what the key quotes. */
export interface LitDesk {
	readonly chart: readonly LitSection[];
	readonly quotes: readonly LitQuote[];
}

/** Cuts chart and papers where the quotes of a key begin and end; a quote found nowhere has no light. [LI7] */
export function lightDesk(
	chart: readonly RenderedSection[],
	papers: readonly QuotablePaper[],
	quotes: readonly KeyQuote[],
): LitDesk {
	const numbered = quotes.map((one, index) => ({ ...one, number: index + 1 }));
	const found = new Set<number>();
	const sections = [...chart, ...papers.map(renderPaper)];
	const lit = sections.map(({ anchor, heading, html }) => {
		const here = numbered
			.filter((one) => one.in === heading)
			.map(({ number, quote }) => ({ number, words: quote }));
		const marked = markEvidence(html, here);
		for (const number of marked.found) found.add(number);
		return { anchor, heading, pieces: marked.pieces };
	});
	return {
		chart: lit,
		quotes: numbered.map(({ number, quote, items = [], ...one }) => ({
			in: one.in,
			words: quote,
			items,
			number: found.has(number) ? number : null,
		})),
	};
}

/** Papers are plain text: nothing in them is ever markup. */
function renderPaper({ heading, paragraphs }: QuotablePaper): RenderedSection {
	return {
		anchor: `papers-${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
		heading,
		html: paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join(''),
	};
}
