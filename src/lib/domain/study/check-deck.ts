import { findModifier } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { CaseSource } from '#domain/content';
import type { Problem } from '#domain/result';
import { readDeck } from './deck.ts';

/** Checks a deck: its form, and that modifiers and reasons are in our tables and still in use. [SK10] [SK11] */
export function checkDeck(source: CaseSource, book: CodeBook): Problem[] {
	const read = readDeck(source);
	if (!read.ok) return [...read.problems];
	const { id, cards } = read.value;
	const isKnown = (back: string) => {
		if (id === 'modifiers') return findModifier(book, back) !== null;
		return id === 'carc' ? book.carcs.get(back)?.active === true : true;
	};
	return cards.flatMap(({ back }, at): Problem[] => {
		if (isKnown(back)) return [];
		const message = `"${back}" is not in our table, or is no longer used.`;
		const place = { file: source.file, line: at + 2, column: 1 };
		return [{ code: 'SK11', severity: 'error', message, ...place }];
	});
}
