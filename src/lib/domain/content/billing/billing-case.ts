import type { Section } from '../case-file.ts';
import type { BillingFacts } from './billing-facts.ts';
import type { ClaimKey } from './claim/claim-key.ts';
import type { ClaimMatter } from './claim/claim-matter.ts';
import type { DenialKey } from './denial/denial-key.ts';
import type { DenialMatter } from './denial/denial-matter.ts';
import type { DeskKind } from './desk-kind.ts';

/**
 * What each desk adds to a case: the matter, which is on the learner's desk from the start, and the key,
 * which stays on the server until an attempt is scored. The two never share an object.
 */
export interface DeskContent {
	readonly claim: { readonly matter: ClaimMatter; readonly key: ClaimKey };
	readonly denial: { readonly matter: DenialMatter; readonly key: DenialKey };
}

/** A case of a billing desk as read. */
export type BillingCase<Kind extends DeskKind = DeskKind> = {
	[K in Kind]: {
		readonly kind: K;
		readonly learner: LearnerBilling<K>;
		readonly secrets: BillingSecrets<K>;
	};
}[Kind];

/**
 * Joins the halves of a case, so that its kind tells what both hold. Halves of two kinds were never read
 * from one file: that is our own fault, not an author’s.
 */
export function joinBilling({
	learner,
	secrets,
}: Pick<BillingCase, 'learner' | 'secrets'>): BillingCase {
	switch (learner.kind) {
		case 'claim':
			if (secrets.kind === learner.kind) return { kind: learner.kind, learner, secrets };
			break;
		case 'denial':
			if (secrets.kind === learner.kind) return { kind: learner.kind, learner, secrets };
			break;
	}
	throw new Error(`The halves of ${learner.facts.id} are of two desks.`);
}

/** Everything of a billing case that may reach a browser before an attempt is scored. */
export interface LearnerBilling<Kind extends DeskKind = DeskKind> {
	readonly kind: Kind;
	readonly facts: BillingFacts;
	readonly chart: readonly Section[];
	readonly task: string;
	readonly reference: string;
	readonly matter: DeskContent[Kind]['matter'];
}

/** Everything of a billing case that stays on the server until an attempt is scored, some of it for ever. */
export interface BillingSecrets<Kind extends DeskKind = DeskKind> {
	readonly kind: Kind;
	/** Counts up each time the key is fixed; stored with every attempt. */
	readonly revision: number;
	readonly key: DeskContent[Kind]['key'];
	/** Shown with the score, headed by what it explains. */
	readonly rationale: readonly Section[];
	readonly hints: readonly string[];
	/** Never shown to a learner. */
	readonly instructorNotes: string;
	readonly sources: readonly string[];
	readonly authors: readonly string[];
}

/** Words of the chart that a key rests on. */
export interface KeyQuote {
	readonly in: string;
	readonly quote: string;
}
