import { applySittingEvent, openSitting } from './sitting.ts';
import type { Sitting } from './sitting.ts';
import type { SittingEvent } from './sitting-event.ts';

/** Folds an event of one sitting into all of a learner's. An event of none that was started is passed over. */
export function foldSitting(
	sittings: readonly Sitting[],
	number: number,
	event: SittingEvent,
	at: string,
): readonly Sitting[] {
	const index = sittings.findLastIndex((sitting) => sitting.number === number);
	const known = sittings[index];
	if (known !== undefined) return sittings.with(index, applySittingEvent(known, event, at));
	return event.type === 'started' ? [...sittings, openSitting(number, event, at)] : sittings;
}

/** How often each question stood before a learner. */
export function countSeen(sittings: readonly Sitting[]): ReadonlyMap<string, number> {
	const seen = new Map<string, number>();
	for (const { items } of sittings) {
		for (const { id } of items) seen.set(id, (seen.get(id) ?? 0) + 1);
	}
	return seen;
}

/** Questions a learner last got wrong or left blank, most often missed first. [EX31] */
export function listMissed(sittings: readonly Sitting[]): readonly string[] {
	const missed = new Map<string, { times: number; isMissed: boolean }>();
	for (const { items, states, right } of sittings) {
		if (right === null) continue;
		items.forEach(({ id }, at) => {
			const isMissed = states[at]?.choice !== right[at];
			const times = (missed.get(id)?.times ?? 0) + (isMissed ? 1 : 0);
			missed.set(id, { times, isMissed });
		});
	}
	return [...missed]
		.filter(([, { isMissed }]) => isMissed)
		.sort(([, left], [, right]) => right.times - left.times)
		.map(([id]) => id);
}
