import type { KeyPart } from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import { chargeGroup } from './explain-wrong.ts';
import { resemblances } from './resemblance.ts';

/** A given line as far as matching is concerned. */
export interface Matchable {
	readonly row: number;
	readonly code: string;
}

/** A given line whose code the key does not have, or has on fewer lines than it was given. */
export interface Stray<Given extends Matchable> {
	readonly given: Given;
	/** How much its unit resembles each key line, in key order; 0 for not at all. */
	readonly likeness: readonly number[];
	/** The same for this code alone: which of a unit's codes is told in the place of a key line. */
	readonly own: readonly number[];
	/** Strays of one misunderstanding share a unit and are charged once. */
	readonly unit: string;
}

/** One half of the sheet held against its part of the key. */
export interface Matching<Given extends Matchable> {
	/** For each key line the given line with its code; null where nobody gave it. */
	readonly exact: readonly (Given | null)[];
	readonly strays: readonly Stray<Given>[];
	readonly optional: readonly Given[];
}

/** How near a given line with the right code is to a key line in all else. */
export type Closeness<Given extends Matchable> = (keyAt: number, given: Given) => number;

/** More ways than any sheet a person fills in has; beyond it the first ones stand for all. */
const MOST_WAYS = 24;

/**
 * Matches given lines to key lines of the same code; what else was given is optional or a stray. Where a
 * code was given or is expected more than once (a drug and its waste, a service repeated) there are
 * several ways to match, and all are returned: which is kindest shows only when the lines are judged. [SC2]
 */
export function matchCodes<Given extends Matchable>(
	part: KeyPart,
	given: readonly Given[],
	reference: BoundReference,
	closeness: Closeness<Given> = () => 0,
): Matching<Given>[] {
	const keyCodes = new Set(part.lines.map((line) => line.code));
	const free = new Set(
		part.optional.map((line) => line.code).filter((code) => !keyCodes.has(code)),
	);
	const judged = given.filter((line) => !free.has(line.code));
	const optional = given.filter((line) => free.has(line.code));
	return waysToMatch(part, judged, closeness).map((exact) => {
		const taken = new Set(exact);
		const strays = judged
			.filter((line) => !taken.has(line))
			.map((line) => ({ given: line, ...strayOf(part, line, reference) }));
		return { exact, strays, optional };
	});
}

/** All ways to give each key line a row of its code, none left empty that could be filled. */
function waysToMatch<Given extends Matchable>(
	part: KeyPart,
	rows: readonly Given[],
	closeness: Closeness<Given>,
): (readonly (Given | null)[])[] {
	let ways: (readonly (Given | null)[])[] = [[]];
	part.lines.forEach(({ code }, keyAt) => {
		const lines = part.lines.filter((line) => line.code === code).length;
		// The closest first: of ways that come to the same, the first is told.
		const candidates = rows
			.filter((row) => row.code === code)
			.sort((left, right) => closeness(keyAt, right) - closeness(keyAt, left));
		const position = part.lines.slice(0, keyAt).filter((line) => line.code === code).length;
		ways = ways.flatMap((way) => {
			const free = candidates.filter((row) => !way.includes(row));
			// With fewer rows than lines, any of the lines may be the one that stays empty.
			const mayStayEmpty = free.length < lines - position;
			return [...free.map((row) => [...way, row]), ...(mayStayEmpty ? [[...way, null]] : [])];
		});
		ways = ways.slice(0, MOST_WAYS);
	});
	return ways;
}

function strayOf(
	part: KeyPart,
	{ row, code }: Matchable,
	reference: BoundReference,
): Omit<Stray<Matchable>, 'given'> {
	const likenessOf = (one: string) => resemblances(part, one, reference);
	const group = chargeGroup(part, code);
	if (group === null || part.lines.some((line) => line.code === code)) {
		const own = likenessOf(code);
		return { likeness: own, own, unit: `${part.id}:row:${String(row)}` };
	}
	// Any code of a group stands for the whole of it, whichever of them were given.
	const all = (part.wrong[group]?.has ?? []).map(likenessOf);
	const likeness = part.lines.map((_, keyAt) => Math.max(...all.map((one) => one[keyAt] ?? 0)));
	return { likeness, own: likenessOf(code), unit: `${part.id}:group:${String(group)}` };
}
