import { DISPOSITIONS, isDisposition } from '#domain/content';
import type { AccountAnswer } from './receivables-answer.ts';

/** An account as the day goes by. */
export interface PlannedAccount {
	readonly id: string;
	readonly action: string;
	readonly minutes: number;
	/** Minutes of the day when it is done; null where the time does not reach. */
	readonly doneAt: number | null;
}

/**
 * Works the accounts in their order until the set time is over. What does not fit any more is passed over
 * for what does; what has no place in the order comes after what has, as the list has it. [RV2]
 */
export function planTheDay(accounts: readonly AccountAnswer[], minutes: number): PlannedAccount[] {
	let spent = 0;
	return accounts
		.map((one, at) => ({ ...one, at }))
		.toSorted((one, other) => placeOf(one) - placeOf(other) || one.at - other.at)
		.map(({ id, action }): PlannedAccount => {
			if (!isDisposition(action)) return { id, action, minutes: 0, doneAt: null };
			const needed = DISPOSITIONS[action].minutes;
			if (spent + needed > minutes) return { id, action, minutes: needed, doneAt: null };
			spent += needed;
			return { id, action, minutes: needed, doneAt: spent };
		});
}

function placeOf({ order }: AccountAnswer): number {
	const place = Number(order);
	return order !== '' && Number.isInteger(place) && place > 0 ? place : Number.MAX_SAFE_INTEGER;
}
