import { randomBytes } from 'node:crypto';
import { askFlash, askSprint, markFlash, scoreSprint } from '#domain/presenting';
import type { FlashResult, FlashView, SprintResult, SprintView } from '#domain/presenting';
import { CARDS_ASKED, DECKS } from '#domain/study';
import type { Deck } from '#domain/study';
import type { App } from '#server/app';
import { textOf } from '#server/form-action';
import { searchCodeBook } from '#server/search-code-book';

/*
 * Quick drills: ten things on one page, drawn from a seed that stands in the address. Nothing of them is
 * kept: whoever has the seed is asked the same ones again.
 */

const SEED = /^[a-z0-9]{6,16}$/;

/** A new seed for an address. */
export function newSeed(): string {
	return randomBytes(6).toString('hex');
}

/** States whether a text can be a seed. */
export function isSeed(text: string | null): text is string {
	return text !== null && SEED.test(text);
}

/** Names the decks there are, in their own order, with how many cards each has. */
export async function listDecks({ library }: App) {
	const { decks } = await library.look();
	return DECKS.flatMap(({ id, name }) => {
		const deck = decks.find((one) => one.id === id);
		return deck === undefined ? [] : [{ id, name, cards: deck.cards.length }];
	});
}

/** Opens ten cards of a deck; null where there is no such deck. [SK15] */
export async function openFlash(app: App, deck: string, seed: string): Promise<FlashView | null> {
	const found = await findDeck(app, deck);
	return found === null ? null : askFlash(found, seed);
}

/** Marks the cards of a posted form; null where there is no such deck. */
export async function markFlashForm(
	app: App,
	deck: string,
	seed: string,
	form: FormData,
): Promise<FlashResult | null> {
	const found = await findDeck(app, deck);
	if (found === null) return null;
	const chosen = new Map<number, number>();
	for (let number = 1; number <= CARDS_ASKED; number++) {
		const text = textOf(form, `card-${String(number)}`);
		if (/^[0-3]$/.test(text)) chosen.set(number, Number(text));
	}
	return markFlash(found, seed, chosen);
}

/** Opens a sprint of ten descriptions. [SK15] */
export async function openSprint(
	{ library }: App,
	seed: string,
	now = new Date(),
): Promise<SprintView> {
	const { tables } = await library.look();
	return askSprint(tables, seed, now);
}

/** Marks the codes of a posted form. [SK14] */
export async function markSprintForm(
	{ library }: App,
	seed: string,
	form: FormData,
	now = new Date(),
): Promise<SprintResult> {
	const { tables } = await library.look();
	const startedAt = textOf(form, 'started');
	return scoreSprint(tables, seed, typedIn(form), { startedAt, now });
}

/** Searches the books for the words of a posted form; what was typed comes back with what was found. */
export async function lookInSprint(app: App, form: FormData) {
	const words = textOf(form, 'words').slice(0, 80);
	const sheet = textOf(form, 'sheet') === 'hcpcs' ? 'hcpcs' : 'icd10cm';
	const found = await searchCodeBook(app, { sheet, words, dos: null });
	const typed = [...typedIn(form)].map(([number, text]) => ({ number, text }));
	const hits = (found?.hits ?? []).map(({ code, description, billable }) => {
		return { code, description, billable };
	});
	return { words, sheet, hits, typed, startedAt: textOf(form, 'started').slice(0, 30) };
}

function typedIn(form: FormData): ReadonlyMap<number, string> {
	const typed = new Map<number, string>();
	for (let number = 1; number <= CARDS_ASKED; number++) {
		typed.set(number, textOf(form, `code-${String(number)}`).slice(0, 12));
	}
	return typed;
}

async function findDeck({ library }: App, id: string): Promise<Deck | null> {
	const { decks } = await library.look();
	return decks.find((deck) => deck.id === id) ?? null;
}
