import { seededRandom, shuffled } from '#domain/exams';
import type { Deck } from './deck.ts';

/** A drawn card. `right` stays on the server until it is answered. */
export interface DrawnCard {
	readonly front: string;
	/** Four choices. */
	readonly options: readonly string[];
	/** Index of the right one. */
	readonly right: number;
}

/** How many cards are asked at once, and how many choices each has. */
export const CARDS_ASKED = 10;
const CHOICES = 4;

/** Draws cards from a deck. The same seed draws the same ones, so that nothing need be kept. [SK12] */
export function drawFlash({ id, cards }: Deck, seed: string): readonly DrawnCard[] {
	const random = seededRandom(`${id} ${seed}`);
	return shuffled(cards, random)
		.slice(0, CARDS_ASKED)
		.map(({ front, back, also }) => {
			const others = cards.filter((card) => card.back !== back && !also.includes(card.back));
			const wrong = shuffled(others, random).slice(0, CHOICES - 1);
			const options = shuffled([back, ...wrong.map((card) => card.back)], random);
			return { front, options, right: options.indexOf(back) };
		});
}
