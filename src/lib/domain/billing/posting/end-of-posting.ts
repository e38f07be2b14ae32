import { appendEntries, balancesOf } from '#domain/claims';
import type { Ledger, LedgerEntry } from '#domain/claims';
import type { PostingMatter } from '#domain/content';
import { entriesOfPosting } from './entries-of-posting.ts';
import type { PostingAnswer } from './posting-answer.ts';
import { placesOf } from './posting-places.ts';

/** Where a posting leaves the ledger. Cents. */
export interface PostingEnd {
	readonly ledger: Ledger;
	readonly places: ReadonlyMap<string, PlaceEnd>;
}

export interface PlaceEnd {
	/** Who owes what, by payer id and `patient`; below nothing where too much was paid. */
	readonly owed: ReadonlyMap<string, number>;
	/** What this posting wrote off, by the account it goes to. */
	readonly writtenOff: ReadonlyMap<string, number>;
	/** What this posting took in from the payer. */
	readonly paid: number;
}

/** Posts an answer and tells where every line ends, whatever the order it was posted in. [PO3] */
export function endOfPosting(matter: PostingMatter, answer: PostingAnswer): PostingEnd {
	const posted = entriesOfPosting(matter, answer);
	const ledger = appendEntries(matter.ledger, posted);
	const places = placesOf(matter).map((place): [string, PlaceEnd] => {
		const { payers, patient } = balancesOf(ledger, place);
		const here = posted.filter(({ account }) => account === place);
		return [
			place,
			{
				owed: new Map([...payers, ['patient', patient]]),
				writtenOff: writtenOffBy(here),
				paid: here.reduce((sum, one) => (one.kind === 'payment' ? sum + one.amount : sum), 0),
			},
		];
	});
	return { ledger, places: new Map(places) };
}

function writtenOffBy(entries: readonly LedgerEntry[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const entry of entries) {
		if (entry.kind !== 'adjustment') continue;
		sums.set(entry.reason, (sums.get(entry.reason) ?? 0) + entry.amount);
	}
	return sums;
}
