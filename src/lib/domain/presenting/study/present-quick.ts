import { DECKS, drawFlash, drawSprint, markSprint } from '#domain/study';
import type { Deck } from '#domain/study';
import type { CodeTables } from '#domain/codes';
import type { FlashResult, FlashView, SprintResult, SprintView } from './quick-view.ts';

/** Longer than this nobody sprints: the page was left open. */
const LONGEST_SECONDS = 4 * 60 * 60;

/** Asks ten cards of a deck, by naming what may be seen of them. [SK15] */
export function askFlash(deck: Deck, seed: string): FlashView {
	const { name = '', asks = '' } = DECKS.find(({ id }) => id === deck.id) ?? {};
	const cards = drawFlash(deck, seed).map(({ front, options }, at) => ({
		number: at + 1,
		front,
		options,
	}));
	return { deck: deck.id, name, asks, seed, cards };
}

/** Marks the choices made of the cards of a seed, by their number. */
export function markFlash(
	deck: Deck,
	seed: string,
	chosen: ReadonlyMap<number, number>,
): FlashResult {
	const cards = drawFlash(deck, seed).map(({ front, options, right }, at) => {
		const number = at + 1;
		return { number, front, options, right, chosen: chosen.get(number) ?? null };
	});
	return { cards, right: cards.filter((card) => card.chosen === card.right).length };
}

/** Asks ten descriptions, by naming what may be seen of them. [SK15] */
export function askSprint(
	tables: Pick<CodeTables, 'icd10cm' | 'hcpcs'>,
	seed: string,
	now: Date,
): SprintView {
	const items = drawSprint(tables, seed).map(({ description, book }, at) => ({
		number: at + 1,
		description,
		book,
	}));
	return { seed, startedAt: now.toISOString(), items };
}

/** Marks the codes typed for the descriptions of a seed, and how long it took by the server's clock. */
export function scoreSprint(
	tables: Pick<CodeTables, 'icd10cm' | 'hcpcs'>,
	seed: string,
	typed: ReadonlyMap<number, string>,
	time: { readonly startedAt: string; readonly now: Date },
): SprintResult {
	const items = drawSprint(tables, seed).map((item, at) => {
		const number = at + 1;
		const given = typed.get(number) ?? '';
		const { code, description, book } = item;
		const system = book === 'ICD-10-CM' ? 'icd10cm' : 'hcpcs';
		const address = `/codes/${system}/${code}`;
		const mark = markSprint(item, given);
		return { number, description, book, typed: given.trim(), code, address, mark };
	});
	const passed = Math.round((time.now.getTime() - Date.parse(time.startedAt)) / 1000);
	const isKnown = passed >= 0 && passed <= LONGEST_SECONDS;
	return {
		items,
		right: items.filter(({ mark }) => mark === 'right').length,
		seconds: isKnown ? passed : null,
	};
}
