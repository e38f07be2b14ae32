import Papa from 'papaparse';
import type { CaseSource } from '#domain/content';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';

/** The decks there are. What a deck asks is decided here; its cards lie in `content/flash/<id>.csv`. */
export const DECKS = [
	{ id: 'modifiers', name: 'Modifiers', asks: 'Which modifier says so?' },
	{ id: 'carc', name: 'Reasons of remittances', asks: 'Which reason code says so?' },
	{ id: 'terms', name: 'Medical terms', asks: 'What does it mean?' },
	{ id: 'anatomy', name: 'Anatomy', asks: 'What is it called?' },
] as const;

export type DeckId = (typeof DECKS)[number]['id'];

/** One card: what is asked, what is right, and what is right as well and so is never a wrong choice. */
export interface FlashCard {
	readonly front: string;
	readonly back: string;
	readonly also: readonly string[];
}

export interface Deck {
	readonly id: DeckId;
	readonly cards: readonly FlashCard[];
}

/** The fewest cards a deck has: with fewer the same ones would come back at once. */
const FEWEST = 30;
const LONGEST = 200;
const RULE = 'SK10';

/** Reads a deck: columns front, back and also (separated by semicolons). Every front and back stands once. [SK10] */
export function readDeck({ file, text }: CaseSource): Result<Deck> {
	const problems: Problem[] = [];
	const report = (line: number, message: string) =>
		problems.push({ code: RULE, severity: 'error', message, file, line, column: 1 });
	const name = /([^/]+)\.csv$/.exec(file)?.[1];
	const deck = DECKS.find(({ id }) => id === name);
	if (deck === undefined) {
		report(1, `The decks are ${DECKS.map(({ id }) => `${id}.csv`).join(', ')}.`);
		return refuse(problems);
	}
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [header = [], ...rows] = parsed.data;
	if (header.join(',') !== 'front,back,also') report(1, 'The columns are front,back,also.');
	const cards: FlashCard[] = [];
	rows.forEach((row, at) => {
		const line = at + 2;
		const [front = '', back = '', also = ''] = row.map((cell) => cell.trim());
		if (row.length !== 3) report(line, 'A card has three cells: front, back, also.');
		else if (front === '' || back === '') report(line, 'A card has a front and a back.');
		else if (front.length > LONGEST || back.length > LONGEST) {
			report(line, `Front and back have at most ${String(LONGEST)} characters.`);
		} else if (cards.some((card) => card.front === front)) {
			report(line, `"${front}" is asked already.`);
		} else if (cards.some((card) => card.back === back)) {
			report(line, `"${back}" is the back of another card: both would be right.`);
		}
		cards.push({ front, back, also: also.split(';').filter((word) => word !== '') });
	});
	cards.forEach(({ also }, at) => {
		for (const word of also) {
			if (cards.some(({ back }) => back === word)) continue;
			report(at + 2, `"${word}" is on the back of no card.`);
		}
	});
	if (cards.length < FEWEST) {
		report(1, `A deck has ${String(FEWEST)} cards or more; this one has ${String(cards.length)}.`);
	}
	return hasErrors(problems) ? refuse(problems) : succeed({ id: deck.id, cards }, problems);
}
