import type { HtmlPiece } from './split-html.ts';

/** A place in a text piece: which piece, and which character of it. */
interface Place {
	readonly piece: number;
	readonly at: number;
}

/** The text of some HTML as it is read, each character with its place. */
export interface ReadingText {
	readonly text: string;
	readonly places: readonly Place[];
}

/** A stretch of the characters of a text piece, end excluded. */
export interface Stretch {
	readonly piece: number;
	readonly from: number;
	readonly to: number;
}

const SPACE = /\s/;

/**
 * Joins text pieces to running text: blanks collapsed to one, and one between blocks. That one has its
 * place in the tag, so the bare line breaks between rows and cells are never part of a quote.
 */
export function readText(pieces: readonly HtmlPiece[]): ReadingText {
	let text = '';
	const places: Place[] = [];
	const append = (character: string, place: Place) => {
		if (character === ' ' && (text === '' || text.endsWith(' '))) return;
		text += character;
		places.push(place);
	};
	pieces.forEach((piece, index) => {
		if (piece.kind === 'tag') {
			if (piece.breaksWords) append(' ', { piece: index, at: 0 });
			return;
		}
		for (let at = 0; at < piece.text.length; at++) {
			const character = piece.text.charAt(at);
			append(SPACE.test(character) ? ' ' : character, { piece: index, at });
		}
	});
	return { text, places };
}

/**
 * Finds the first occurrence of a quote in a running text, as stretches of its pieces. A quote copied
 * from the file may still carry the marks of markdown; it is tried as it stands first. Null where the
 * text does not say so.
 */
export function findQuote(reading: ReadingText, quote: string): readonly Stretch[] | null {
	for (const wording of [quote, withoutMarkup(quote)]) {
		const words = wording.replace(/\s+/g, ' ').trim();
		const start = words === '' ? -1 : reading.text.indexOf(words);
		if (start !== -1) return toStretches(reading.places.slice(start, start + words.length));
	}
	return null;
}

/** Leaves out the marks that stand in the source of a chart but not in what is read. */
function withoutMarkup(quote: string): string {
	return quote.replace(/[*_`\\~]/g, '').replaceAll('|', ' ');
}

function toStretches(places: readonly Place[]): Stretch[] {
	const stretches = new Map<number, Stretch>();
	for (const { piece, at } of places) {
		const known = stretches.get(piece);
		stretches.set(piece, { piece, from: known?.from ?? at, to: at + 1 });
	}
	return [...stretches.values()];
}
