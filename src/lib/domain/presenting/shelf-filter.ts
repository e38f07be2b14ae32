import type { CaseCard } from './case-card.ts';

/** What a shelf can be narrowed by, each under the name it has in the address; empty for no matter. */
export interface ShelfFilter {
	/** Words to find, in any order, each of which may be cut short. */
	readonly q: string;
	readonly specialty: string;
	/** Ids of a skill and of an exam section. */
	readonly skill: string;
	readonly section: string;
	/** `1` to `5`. */
	readonly difficulty: string;
	readonly length: '' | Length;
	readonly standing: '' | Standing;
	readonly best: '' | BestBand;
	readonly order: '' | ShelfOrder;
}

/** Up to 10 minutes, up to 15, and longer. */
export type Length = 'short' | 'middle' | 'long';
export type Standing = 'new' | 'draft' | 'done' | 'not-right';
/** Best score in percent: below 50, below 90, below 100, 100. */
export type BestBand = 'low' | 'fair' | 'high' | 'full';
/** Easiest first is the order of the shelf itself. */
export type ShelfOrder = 'hardest' | 'shortest' | 'lowest' | 'title';

export const LENGTHS: readonly Length[] = ['short', 'middle', 'long'];
export const STANDINGS: readonly Standing[] = ['new', 'draft', 'done', 'not-right'];
export const BEST_BANDS: readonly BestBand[] = ['low', 'fair', 'high', 'full'];
export const SHELF_ORDERS: readonly ShelfOrder[] = ['hardest', 'shortest', 'lowest', 'title'];

export type FilterField = keyof ShelfFilter;

/** The fields that narrow, in the order of the form; `order` only sorts. */
export const NARROWING = [
	'q',
	'specialty',
	'skill',
	'section',
	'difficulty',
	'length',
	'standing',
	'best',
] as const satisfies readonly FilterField[];

/** The whole shelf in its own order. */
export function noFilter(): ShelfFilter {
	return {
		q: '',
		specialty: '',
		skill: '',
		section: '',
		difficulty: '',
		length: '',
		standing: '',
		best: '',
		order: '',
	};
}

const LONGEST_VALUE = 120;

/**
 * Reads a filter from an address or a form. What it does not know is passed over, so that an old or
 * mistyped address still shows a shelf; a value that no case has stands and finds nothing. [PR14]
 */
export function readShelfFilter(fields: Iterable<readonly [string, string]>): ShelfFilter {
	const given = new Map(fields);
	const text = (name: FilterField) =>
		(given.get(name) ?? '')
			.replace(/[^\P{C}]/gu, ' ')
			.trim()
			.slice(0, LONGEST_VALUE);
	const oneOf = <Value extends string>(name: FilterField, known: readonly Value[]): '' | Value =>
		known.find((value) => value === given.get(name)) ?? '';
	return {
		q: text('q'),
		specialty: text('specialty'),
		skill: text('skill'),
		section: text('section'),
		difficulty: oneOf('difficulty', ['1', '2', '3', '4', '5']),
		length: oneOf('length', LENGTHS),
		standing: oneOf('standing', STANDINGS),
		best: oneOf('best', BEST_BANDS),
		order: oneOf('order', SHELF_ORDERS),
	};
}

/** The address of a filtered shelf, from `?`; empty for the whole of it. Reads back as what it was. */
export function writeShelfQuery(filter: ShelfFilter): string {
	const fields = new Map<string, string>(Object.entries(filter));
	const pairs = [...fields].filter(([, value]) => value !== '');
	const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
	return query === '' ? '' : `?${query}`;
}

/** The fields that narrow the shelf just now. */
export function narrowedBy(filter: ShelfFilter): FilterField[] {
	return NARROWING.filter((name) => filter[name] !== '');
}

/** The cards a filter leaves, in the order it asks for; `cards` come easiest first. [PR14] */
export function filterCards(cards: readonly CaseCard[], filter: ShelfFilter): CaseCard[] {
	const words = wordsOf(filter.q);
	const left = cards.filter((card) => matches(card, filter) && holdsWords(card, words));
	return sort(left, filter.order);
}

function matches(card: CaseCard, filter: ShelfFilter): boolean {
	const { specialty, skill, section, difficulty, length, standing, best } = filter;
	return (
		(specialty === '' || card.specialty === specialty) &&
		(skill === '' || card.skills.some(({ id }) => id === skill)) &&
		(section === '' || card.objectives.some(({ id }) => id === section)) &&
		(difficulty === '' || String(card.difficulty) === difficulty) &&
		(length === '' || lengthOf(card.minutes) === length) &&
		(standing === '' || stands(card, standing)) &&
		(best === '' || (card.best !== null && bandOf(card.best) === best))
	);
}

/** How long a case is, of three. */
export function lengthOf(minutes: number): Length {
	return minutes <= 10 ? 'short' : minutes <= 15 ? 'middle' : 'long';
}

/** In which band a best score lies, in whole percent. */
export function bandOf(best: number): BestBand {
	return best < 50 ? 'low' : best < 90 ? 'fair' : best < 100 ? 'high' : 'full';
}

function stands({ attempts, best, draftSavedAt }: CaseCard, standing: Standing): boolean {
	switch (standing) {
		case 'new':
			return attempts === 0 && draftSavedAt === null;
		case 'draft':
			return draftSavedAt !== null;
		case 'done':
			return attempts > 0;
		case 'not-right':
			return attempts > 0 && best !== 100;
	}
}

function holdsWords(card: CaseCard, words: readonly string[]): boolean {
	return words.every((word) => heldBy(card).some((one) => one.startsWith(word)));
}

/* Cards never change; every keystroke asks all of them, many times over. */
const held = new WeakMap<CaseCard, readonly string[]>();

function heldBy(card: CaseCard): readonly string[] {
	const known = held.get(card);
	if (known) return known;
	const topics = [...card.skills, ...card.objectives].map(({ name }) => name);
	const words = wordsOf([card.title, card.summary, card.specialty, ...topics].join(' '));
	held.set(card, words);
	return words;
}

/** Without accents and case; a hyphen parts words. */
function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

function sort(cards: readonly CaseCard[], order: ShelfFilter['order']): CaseCard[] {
	switch (order) {
		case '':
			return [...cards];
		case 'hardest':
			return cards.toSorted((left, right) => right.difficulty - left.difficulty);
		case 'shortest':
			return cards.toSorted((left, right) => left.minutes - right.minutes);
		case 'lowest':
			// What was not tried has no score and comes last.
			return cards.toSorted((left, right) => (left.best ?? 101) - (right.best ?? 101));
		case 'title':
			return cards.toSorted((left, right) => (left.title < right.title ? -1 : 1));
	}
}
