import { appendEntries, balancesOf } from '#domain/claims';
import type { LedgerEntry } from '#domain/claims';
import type { ChapterId } from './journey-answer.ts';
import type { Hands, JourneyState } from './journey-state.ts';

/** Writes something into the story, with what it moves in the ledger. [JR5] */
export function happen(
	state: JourneyState,
	hands: Hands,
	what: string,
	entries: readonly LedgerEntry[] = [],
): JourneyState {
	const ledger = appendEntries(state.ledger, entries);
	const open = balancesOf(ledger).total;
	const received = receivedIn(entries);
	const happening = { day: state.today, hands, what, received, open };
	return { ...state, ledger, happened: [...state.happened, happening] };
}

/** What came in with entries, less what went back. Cents. */
export function receivedIn(entries: readonly LedgerEntry[]): number {
	let sum = 0;
	for (const entry of entries) {
		if (entry.kind === 'payment') sum += entry.amount;
		if (entry.kind === 'refund') sum -= entry.amount;
	}
	return sum;
}

/** Closes the open chapter and opens another; null ends the journey. */
export function goOn(state: JourneyState, next: ChapterId | null): JourneyState {
	const done = state.open === null ? state.done : [...state.done, state.open];
	return { ...state, done, open: next };
}
