import type { PayerKind, PayerTerms } from '#domain/claims';

/** A fictional payer, as its file describes it. Everything in it is public. */
export interface Payer {
	readonly id: string;
	readonly name: string;
	readonly kind: PayerKind;
	readonly summary: string;
	/** Markdown. */
	readonly about: string;
	readonly rules: readonly PayerRule[];
	readonly fees: PayerFees;
	/** By which it decides claims; without plans in files of version 1. */
	readonly terms: PayerTerms;
}

/** Something this payer asks for or pays in its own way. */
export interface PayerRule {
	/** Unique within the payer; a key names it as `payer#rule`. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Where what is usual stands. */
	readonly source: string;
}

/** What a payer allows for one unit of a service, in cents. */
export interface PayerFees {
	/** Percent of the fee for both sides on one line (modifier 50); null where this payer takes two lines. */
	readonly bilateral: number | null;
	readonly amounts: ReadonlyMap<string, Fee>;
}

/** The price of one code: of the whole service, and of the parts a modifier names (26, TC). */
export interface Fee {
	readonly whole: number | null;
	readonly parts: ReadonlyMap<string, number>;
}

/** The rules of a payer that a key may lean on. */
export interface PayerRuleIds {
	readonly id: string;
	readonly rules: readonly string[];
}

/** Names the rules of a payer, for holding a key's `payer-rules` against. [PY3] */
export function ruleIdsOf({ id, rules }: Payer): PayerRuleIds {
	return { id, rules: rules.map((rule) => rule.id) };
}
