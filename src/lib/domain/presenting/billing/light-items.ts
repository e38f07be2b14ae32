import type { DeskScore, ScoredItem } from '#domain/billing';
import { itemAnchor } from '../item-anchor.ts';
import { lightChart } from '../light-chart.ts';
import type { ShownEvidence } from '../scored-sheet.ts';
import type { RenderedSection } from '../workspace-view.ts';
import type { LitQuote, RevealedBilling } from './rendered-billing.ts';

/** The words a scored item rests on. */
export interface ItemEvidence {
	/** Where all of them light up; empty where chart and papers hold none. */
	readonly light: string;
	readonly evidence: readonly ShownEvidence[];
}

/** Chart and papers with the words marked that this score's items rest on, and the way from each item. */
export interface LitItems {
	readonly chart: readonly RenderedSection[];
	ofItem(id: string): ItemEvidence;
}

const NOTHING: ItemEvidence = { light: '', evidence: [] };

/** Lights, for a scored desk, the words its items rest on, as a coding sheet does for its lines. [PR55] */
export function lightItems(
	{ parts }: Pick<DeskScore, 'parts'>,
	revision: Pick<RevealedBilling, 'chart' | 'quotes'> | null,
): LitItems {
	if (revision === null) return { chart: [], ofItem: () => NOTHING };
	const lit = parts
		.flatMap(({ items }) => items)
		.map((item) => ({ item, quotes: quotesFor(item, revision.quotes) }))
		.filter(({ quotes }) => quotes.length > 0);
	const lighted = lightChart(
		revision.chart,
		lit.map(({ item, quotes }) => ({
			anchor: itemAnchor(item.id),
			name: item.title,
			quotes: quotes.flatMap(({ number }) => number ?? []),
		})),
	);
	const ofItem = new Map(
		lit.map(({ item, quotes }, index): [string, ItemEvidence] => {
			const markOf = ({ number, in: heading }: LitQuote) =>
				lighted.ofQuote[index]?.get(number ?? 0) ??
				revision.chart.find((section) => section.heading === heading)?.anchor ??
				'chart';
			const evidence = quotes.map((quote) => {
				return { in: quote.in, words: quote.words, mark: markOf(quote) };
			});
			return [item.id, { light: lighted.ofLine[index] ?? '', evidence }];
		}),
	);
	return { chart: lighted.chart, ofItem: (id) => ofItem.get(id) ?? NOTHING };
}

function quotesFor({ id }: ScoredItem, quotes: readonly LitQuote[]): LitQuote[] {
	return quotes.filter(({ items }) => items.includes(id));
}
