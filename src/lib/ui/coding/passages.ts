import type { Passage } from '$lib/state/work-notes.svelte.ts';

/** A character of a text node. */
interface Place {
	readonly node: Text;
	readonly at: number;
}

/** The text of an element as it is read: blanks folded to one, one between blocks. */
interface ReadText {
	readonly text: string;
	/** The place of each character; null for a blank that stands between two blocks. */
	readonly places: readonly (Place | null)[];
}

const BLOCKS = 'p, li, td, th, dt, dd, h2, h3, h4, h5, h6, pre, blockquote';

/** Finds the words of a passage in its section; null where the section does not hold them any more. */
export function findPassage(section: Element, passage: Omit<Passage, 'section'>): Range | null {
	const { text, places } = readText(section);
	let start = text.indexOf(passage.quote);
	for (let skipped = 0; skipped < passage.occurrence && start !== -1; skipped += 1) {
		start = text.indexOf(passage.quote, start + 1);
	}
	return start === -1 ? null : toRange(places.slice(start, start + passage.quote.length));
}

/**
 * Reads what a range covers of the section it begins in, as a passage that can be found again. Null where
 * it covers no words of a section.
 */
export function readPassage(range: Range, sections: readonly Element[]): Passage | null {
	const section = sections.find((each) => each.contains(range.startContainer));
	if (!section) return null;
	const { text, places } = readText(section);
	const inside = places.map((place) => place !== null && isIn(range, place));
	const from = inside.indexOf(true);
	if (from === -1) return null;
	const covered = text.slice(from, inside.lastIndexOf(true) + 1);
	const quote = covered.trim();
	if (quote === '') return null;
	const start = from + covered.indexOf(quote);
	return { section: section.id, quote, occurrence: countBefore(text, quote, start) };
}

/** The sentences of some sections in order, each as a range: what one goes by without a pointer. */
export function sentencesOf(sections: readonly Element[]): Range[] {
	return sections.flatMap((section) => {
		const { text, places } = readText(section);
		const ranges: Range[] = [];
		let from = 0;
		for (let at = 1; at <= text.length; at += 1) {
			const isEnd = at === text.length || places[at] === null || isSentenceEnd(text, at);
			if (!isEnd) continue;
			const range = toRange(places.slice(from, at));
			if (range && text.slice(from, at).trim() !== '') ranges.push(range);
			from = at;
		}
		return ranges;
	});
}

function isSentenceEnd(text: string, at: number): boolean {
	return text[at] === ' ' && /[.;?!]/.test(text[at - 1] ?? '');
}

function countBefore(text: string, quote: string, start: number): number {
	let count = 0;
	for (let at = text.indexOf(quote); at !== -1 && at < start; at = text.indexOf(quote, at + 1)) {
		count += 1;
	}
	return count;
}

function isIn(range: Range, { node, at }: Place): boolean {
	return range.comparePoint(node, at) >= 0 && range.comparePoint(node, at + 1) <= 0;
}

function readText(element: Element): ReadText {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let text = '';
	const places: (Place | null)[] = [];
	let block: Element | null = null;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		const own: Element | null = node.parentElement?.closest(BLOCKS) ?? null;
		if (own !== block && text !== '' && !text.endsWith(' ')) {
			text += ' ';
			places.push(null);
		}
		block = own;
		for (let at = 0; at < node.data.length; at += 1) {
			const character = node.data.charAt(at);
			const isBlank = /\s/.test(character);
			if (isBlank && (text === '' || text.endsWith(' '))) continue;
			text += isBlank ? ' ' : character;
			places.push({ node, at });
		}
	}
	return { text, places };
}

function toRange(places: readonly (Place | null)[]): Range | null {
	const real = places.filter((place) => place !== null);
	const [first, last] = [real[0], real.at(-1)];
	if (!first || !last) return null;
	const range = document.createRange();
	range.setStart(first.node, first.at);
	range.setEnd(last.node, last.at + 1);
	return range;
}
