import type { BillingCase, KeyQuote, QuotablePaper } from './billing-case.ts';
import { DESK_READERS } from './desk-readers.ts';
import type { DeskKind } from './desk-kind.ts';

/** What the key of a case quotes, whatever its desk. */
export function quotesOfDesk<Kind extends DeskKind>({
	kind,
	secrets,
}: Pick<BillingCase<Kind>, 'kind' | 'secrets'>): readonly KeyQuote[] {
	return DESK_READERS[kind].quotesOf(secrets.key);
}

/** The papers beside the chart of a case that a key may quote. */
export function papersOfDesk<Kind extends DeskKind>({
	kind,
	learner,
}: Pick<BillingCase<Kind>, 'kind' | 'learner'>): readonly QuotablePaper[] {
	return DESK_READERS[kind].papersOf?.(learner.matter) ?? [];
}

/** Sentences of a key that nobody may read before scoring, whatever the desk. */
export function secretsOfDesk<Kind extends DeskKind>({
	kind,
	secrets,
}: Pick<BillingCase<Kind>, 'kind' | 'secrets'>): readonly string[] {
	return DESK_READERS[kind].secretsOf(secrets.key);
}
