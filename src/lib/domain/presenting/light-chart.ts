import type { LitPiece, LitSection } from './lit-section.ts';
import type { RenderedSection } from './workspace-view.ts';

/** A line of the sheet as the chart speaks of it. */
export interface ChartLine {
	/** The id of the line on its page. */
	readonly anchor: string;
	/** What the words are said to bear out: a code, or the query. */
	readonly name: string;
	/** Numbers of the quotes it rests on. */
	readonly quotes: readonly number[];
}

/**
 * Words that light up together when their id is gone to: all that one line rests on, or one quote of
 * several. `lights.css` does the lighting, by address alone.
 */
export interface Light {
	readonly id: string;
	readonly quotes: ReadonlySet<number>;
}

/** A chart with its evidence marked, and where each line and each quote lights it. */
export interface LightedChart {
	readonly chart: readonly RenderedSection[];
	/** Per line, in order: the id its words are lit by; empty where the chart holds none of them. */
	readonly ofLine: readonly string[];
	/** Per line, the id each of its quotes is lit by. */
	readonly ofQuote: readonly ReadonlyMap<number, string>[];
}

/**
 * Marks the words that the lines of one sheet rest on. Every stretch names its lights; behind the last
 * words of a quote stand the codes that rest on it, each leading to its line. Words that only another
 * reading of the key rests on stay as they are. [PR9]
 */
export function lightChart(
	sections: readonly LitSection[],
	lines: readonly ChartLine[],
): LightedChart {
	const held = new Set(sections.flatMap(({ pieces }) => pieces.flatMap(numbersOf)));
	const lights: Light[] = [];
	const light = (quotes: readonly number[]): string => {
		const known = lights.find((one) => isSame(one.quotes, quotes));
		if (known) return known.id;
		const id = `light-${String(lights.length + 1)}`;
		lights.push({ id, quotes: new Set(quotes) });
		return id;
	};
	const own = lines.map(({ quotes }) => quotes.filter((quote) => held.has(quote)));
	// Lines come before single quotes: should there ever be too many lights, the codes keep theirs.
	const ofLine = own.map((quotes) => (quotes.length === 0 ? '' : light(quotes)));
	const ofQuote = own.map((quotes) => new Map(quotes.map((quote) => [quote, light([quote])])));
	const placed = new Set<string>();
	const chart = sections.map(({ anchor, heading, pieces }) => ({
		anchor,
		heading,
		html: pieces.map((piece) => writePiece(piece, lights, lines, placed)).join(''),
	}));
	return { chart, ofLine, ofQuote };
}

function numbersOf(piece: LitPiece): readonly number[] {
	return piece.kind === 'words' ? piece.quotes : [];
}

function isSame(held: ReadonlySet<number>, quotes: readonly number[]): boolean {
	return held.size === quotes.length && quotes.every((quote) => held.has(quote));
}

function writePiece(
	piece: LitPiece,
	lights: readonly Light[],
	lines: readonly ChartLine[],
	placed: Set<string>,
): string {
	if (piece.kind === 'html') return piece.html;
	if (piece.kind === 'end') {
		return lines
			.filter(({ quotes }) => quotes.some((quote) => piece.quotes.includes(quote)))
			.map(writeWayBack)
			.join('');
	}
	const lit = lights.filter(({ quotes }) => piece.quotes.some((quote) => quotes.has(quote)));
	if (lit.length === 0) return piece.html;
	const starts = lit.filter(({ id }) => !placed.has(id));
	for (const { id } of starts) placed.add(id);
	const places = starts.map(({ id }) => `<span id="${id}"></span>`).join('');
	const numbers = lit.map(({ id }) => id.replace('light-', '')).join(' ');
	return `<mark data-lights="${numbers}">${places}${piece.html}</mark>`;
}

/** Codes and our own words only: both are text to be escaped, neither is ever markup. */
function writeWayBack({ anchor, name }: ChartLine): string {
	const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
	return `<a class="rests" href="#${anchor}" aria-label="${text} rests on this: go to its line">${text}</a>`;
}
