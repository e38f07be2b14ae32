import { linesOfKey } from '#domain/content';
import type { CaseKey, Evidence, QueryIndicator } from '#domain/content';
import type { LitSection, RenderedSection } from '#domain/presenting';
import { markEvidence } from '../mark-evidence.ts';

/** A chart cut at the evidence of a key, and the number of each quote in it. */
export interface LitChart {
	readonly chart: readonly LitSection[];
	readonly quotes: ReadonlyMap<Evidence | QueryIndicator, number>;
	/** Quotes that their section does not hold. */
	readonly unfound: readonly { readonly in: string; readonly quote: string }[];
}

/** Finds in each section of a chart the words that bear out the lines of a key, or a question. [LI7] */
export function lightEvidence(chart: readonly RenderedSection[], key: CaseKey): LitChart {
	const wanted = quotesOf(key);
	const found = new Set<number>();
	const lit = chart.map(({ anchor, heading, html }) => {
		const here = wanted.filter(({ source }) => source.in === heading);
		const marked = markEvidence(html, here);
		for (const number of marked.found) found.add(number);
		return { anchor, heading, pieces: marked.pieces };
	});
	const isFound = ({ number }: WantedQuote) => found.has(number);
	return {
		chart: lit,
		quotes: new Map(wanted.filter(isFound).map(({ source, number }) => [source, number])),
		unfound: wanted
			.filter((quote) => !isFound(quote))
			.map(({ source, words }) => ({ in: source.in, quote: words })),
	};
}

interface WantedQuote {
	readonly source: Evidence | QueryIndicator;
	readonly number: number;
	readonly words: string;
}

/** Of every reading: whichever comes nearest to an answer finds its evidence. */
function quotesOf(key: CaseKey): WantedQuote[] {
	const evidence = linesOfKey(key).flatMap(({ line }) =>
		line.evidence.flatMap((one) =>
			one.kind === 'quote' ? [{ source: one, words: one.quote }] : [],
		),
	);
	const indicators = (key.query?.indicators ?? []).map((one) => ({
		source: one,
		words: one.quote,
	}));
	return [...evidence, ...indicators].map((quote, index) => ({ ...quote, number: index + 1 }));
}
