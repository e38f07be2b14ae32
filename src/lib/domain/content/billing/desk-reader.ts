import type { Result } from '#domain/result';
import type { TopSection } from '../split-case-text.ts';
import type { DeskContent, KeyQuote, QuotablePaper } from './billing-case.ts';
import type { BillingFacts } from './billing-facts.ts';
import type { DeskKind } from './desk-kind.ts';

/** A file under the reader's hands: its name, and its sections by heading. */
export interface SectionsAtHand {
	readonly file: string;
	readonly facts: BillingFacts;
	section(heading: string): TopSection | undefined;
}

/** What a desk's own reading gives. */
export interface DeskReading<Kind extends DeskKind> {
	readonly matter: DeskContent[Kind]['matter'];
	readonly key: DeskContent[Kind]['key'];
	readonly revision: number;
}

/** How the cases of one desk are read, beyond what all desks share. One per desk, in its folder. */
export interface DeskReader<Kind extends DeskKind> {
	/** Its sections beside those every case has; all of them are needed and public. */
	readonly sections: readonly string[];
	/** Reads its own sections and the key. */
	read(hand: SectionsAtHand): Result<DeskReading<Kind>>;
	/** Words of the chart the key quotes: each has to stand in its section. */
	quotesOf(key: DeskContent[Kind]['key']): readonly KeyQuote[];
	/** Papers beside the chart that a key may quote too; public like all matter. None where it is left out. */
	papersOf?(matter: DeskContent[Kind]['matter']): readonly QuotablePaper[];
	/** Sentences of the key that nobody may read before scoring. */
	secretsOf(key: DeskContent[Kind]['key']): readonly string[];
	/** The headings a rationale may have. */
	readonly rationale: readonly string[];
}
