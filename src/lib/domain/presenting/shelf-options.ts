import type { CaseCard, NamedTopic } from './case-card.ts';
import {
	bandOf,
	BEST_BANDS,
	filterCards,
	LENGTHS,
	lengthOf,
	narrowedBy,
	STANDINGS,
} from './shelf-filter.ts';
import type { FilterField, ShelfFilter } from './shelf-filter.ts';

/** One value a field of the filter can take, and how many cases it would leave beside the other fields. */
export interface ShelfOption extends NamedTopic {
	readonly cases: number;
}

/** Fields of the filter that are chosen from a list. */
export type ListedField = Exclude<FilterField, 'q' | 'order'>;

/**
 * What each field can be set to: what the cases at hand have, and no more. Each counts what it would
 * leave beside all that is set elsewhere, so that a dead end shows before it is chosen. [PR15]
 */
export function shelfOptions(
	cards: readonly CaseCard[],
	filter: ShelfFilter,
): Readonly<Record<ListedField, readonly ShelfOption[]>> {
	const count = (name: ListedField, topics: readonly NamedTopic[]): ShelfOption[] => {
		const beside = { ...filter, [name]: '' };
		return topics.map((topic) => ({
			...topic,
			cases: filterCards(cards, { ...beside, [name]: topic.id }).length,
		}));
	};
	const plain = (values: readonly string[]) => values.map((id) => ({ id, name: id }));
	const has = <Value>(values: readonly Value[], of: readonly Value[]) =>
		values.filter((value) => of.includes(value));
	const bests = cards.flatMap(({ best }) => (best === null ? [] : [bandOf(best)]));
	return {
		specialty: count('specialty', plain(unique(cards.map(({ specialty }) => specialty)).sort())),
		skill: count('skill', topicsOf(cards.map(({ skills }) => skills)).sort(byName)),
		section: count('section', topicsOf(cards.map(({ objectives }) => objectives)).sort(byNumber)),
		difficulty: count(
			'difficulty',
			plain(unique(cards.map(({ difficulty }) => String(difficulty))).sort()),
		),
		length: count(
			'length',
			plain(
				has(
					LENGTHS,
					cards.map(({ minutes }) => lengthOf(minutes)),
				),
			),
		),
		standing: count('standing', plain(STANDINGS)),
		best: count('best', plain(has(BEST_BANDS, bests))),
	};
}

/** A way out of an empty shelf: one field taken back, and what would be found then. */
export interface WayOut {
	readonly field: FilterField;
	readonly cases: number;
	readonly filter: ShelfFilter;
}

/** Which single field taken back would find something, most cases first. [PR15] */
export function waysOut(cards: readonly CaseCard[], filter: ShelfFilter): WayOut[] {
	return narrowedBy(filter)
		.map((field) => {
			const wider = { ...filter, [field]: '' };
			return { field, cases: filterCards(cards, wider).length, filter: wider };
		})
		.filter(({ cases }) => cases > 0)
		.toSorted((left, right) => right.cases - left.cases);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}

function topicsOf(lists: readonly (readonly NamedTopic[])[]): NamedTopic[] {
	return [...new Map(lists.flat().map((topic) => [topic.id, topic])).values()];
}

function byName(left: NamedTopic, right: NamedTopic): number {
	return left.name < right.name ? -1 : 1;
}

/** `CPC-9` before `CPC-14`, and one exam before the other. */
function byNumber(left: NamedTopic, right: NamedTopic): number {
	return left.id.localeCompare(right.id, 'en', { numeric: true });
}
