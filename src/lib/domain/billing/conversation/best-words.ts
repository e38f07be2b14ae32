import type { CallMark, CallOption, CallPoints, ConversationKey } from '#domain/content';
import { turnOf } from './walk-call.ts';

/** The sum of the four marks. */
export function totalOf(points: CallPoints): number {
	return points.accuracy + points.privacy + points.kindness + points.resolution;
}

/**
 * The option of each turn from which the most can still be had, to the end of the call. A turn that leads
 * back to itself counts nothing, so that a call written in a circle does not keep us. [CV5]
 */
export function bestWords(key: ConversationKey): ReadonlyMap<string, CallOption> {
	const best = new Map<string, CallOption>();
	const worth = new Map<string, number>();
	const under = new Set<string>();
	const worthOf = (id: string): number => {
		const known = worth.get(id);
		if (known !== undefined) return known;
		if (under.has(id)) return 0;
		under.add(id);
		const { options, ending } = turnOf(key, id);
		let most = ending === null ? 0 : totalOf(ending);
		for (const option of options) {
			const value = totalOf(option.points) + worthOf(option.next);
			if (best.has(id) && value <= most) continue;
			best.set(id, option);
			most = value;
		}
		under.delete(id);
		worth.set(id, most);
		return most;
	};
	worthOf(key.start);
	return best;
}

/** What the best way through a call says, turn by turn. [DK3] */
export function bestChoices(key: ConversationKey): string[] {
	const best = bestWords(key);
	const choices: string[] = [];
	const seen = new Set<string>();
	let at = key.start;
	while (!seen.has(at)) {
		seen.add(at);
		const option = best.get(at);
		if (option === undefined) break;
		choices.push(`${at}.${option.id}`);
		at = option.next;
	}
	return choices;
}

/** The most that any way through the call offers of each mark, whatever is said; Infinity where it circles. */
export function mostOffered(key: ConversationKey): CallPoints {
	const most = (mark: CallMark) => {
		const under = new Set<string>();
		const known = new Map<string, number>();
		const from = (id: string): number => {
			const value = known.get(id);
			if (value !== undefined) return value;
			if (under.has(id)) return Number.POSITIVE_INFINITY;
			under.add(id);
			const { options, ending } = turnOf(key, id);
			const here = Math.max(0, ...options.map(({ points }) => points[mark]));
			const rest = Math.max(ending?.[mark] ?? 0, ...options.map(({ next }) => from(next)));
			under.delete(id);
			known.set(id, here + rest);
			return here + rest;
		};
		return from(key.start);
	};
	return {
		accuracy: most('accuracy'),
		privacy: most('privacy'),
		kindness: most('kindness'),
		resolution: most('resolution'),
	};
}
