import { daysBetween } from '#domain/claims';
import type { Figure } from '#domain/scoring';
import type { JourneyState } from './journey-state.ts';
import { receivedIn } from './happen.ts';

/** How a journey went, seat by seat. */
export interface JourneyScore {
	/** The strict audit score of the sheet. */
	readonly coder: Figure;
	/** What the biller was asked, and what was right of it. */
	readonly biller: Figure;
	/** Both seats with equal weight, in whole percent, cut. */
	readonly whole: number;
	/** Cents that came in and stayed, from payer and patient. */
	readonly collected: number;
	/** Cents that were written off because a line was refused or never claimed. */
	readonly lost: number;
	/** From the visit to the last thing that happened. */
	readonly days: number;
}

/** Scores a journey that is over, or as far as it has gone; null before the chart was coded. [JR13] */
export function scoreJourney({
	score,
	items,
	ledger,
	happened,
}: JourneyState): JourneyScore | null {
	if (score === null) return null;
	const coder = score.headline;
	const biller = { right: items.filter(({ isRight }) => isRight).length, of: items.length };
	const share = ({ right, of }: Figure) => (of === 0 ? 1 : right / of);
	const lost = ledger.entries.reduce(
		(sum, entry) =>
			entry.kind === 'adjustment' && entry.reason !== 'contractual' ? sum + entry.amount : sum,
		0,
	);
	const seen = happened.find(({ hands }) => hands === 'patient')?.day;
	const last = happened.at(-1)?.day;
	return {
		coder,
		biller,
		whole: Math.floor((share(coder) + share(biller)) * 50),
		collected: receivedIn(ledger.entries),
		lost,
		days: seen === undefined || last === undefined ? 0 : daysBetween(seen, last),
	};
}
