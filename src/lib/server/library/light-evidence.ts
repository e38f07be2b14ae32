import { linesOfKey } from '#domain/content';
import type { CaseKey, Evidence } from '#domain/content';
import type { RenderedSection } from '#domain/presenting';
import { markEvidence } from '../mark-evidence.ts';

/** A chart with the evidence of a key lit, and the place of each quote. */
export interface LitChart {
	readonly chart: readonly RenderedSection[];
	readonly marks: ReadonlyMap<Evidence, string>;
	/** Quotes that their section does not hold. */
	readonly unfound: readonly { readonly in: string; readonly quote: string }[];
}

/** Lights in each section of a chart the words that bear out the lines of a key. [LI7] */
export function lightEvidence(chart: readonly RenderedSection[], key: CaseKey): LitChart {
	const quotes = quotesOf(key);
	const marks = new Map<Evidence, string>();
	const lit = chart.map((section) => {
		const here = quotes.filter(({ evidence }) => evidence.in === section.heading);
		const marked = markEvidence(section.html, here, `${section.anchor}-evidence`);
		here.forEach(({ evidence }, index) => {
			const mark = marked.marks[index];
			if (typeof mark === 'string') marks.set(evidence, mark);
		});
		return { ...section, html: marked.html };
	});
	const unfound = quotes.filter(({ evidence }) => !marks.has(evidence));
	return {
		chart: lit,
		marks,
		unfound: unfound.map(({ evidence, words }) => ({ in: evidence.in, quote: words })),
	};
}

/** Of every reading: whichever comes nearest to an answer finds its evidence lit. */
function quotesOf(key: CaseKey): { evidence: Evidence; words: string; lines: string[] }[] {
	return linesOfKey(key).flatMap(({ line }) =>
		line.evidence.flatMap((one) =>
			one.kind === 'quote' ? [{ evidence: one, words: one.quote, lines: [line.id] }] : [],
		),
	);
}
