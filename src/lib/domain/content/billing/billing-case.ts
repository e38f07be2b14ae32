import type { Section } from '../case-file.ts';
import type { BillingFacts } from './billing-facts.ts';
import type { ClaimKey } from './claim/claim-key.ts';
import type { ClaimMatter } from './claim/claim-matter.ts';
import type { ConversationKey, ConversationMatter } from './conversation/conversation-key.ts';
import type { DenialKey } from './denial/denial-key.ts';
import type { DenialMatter } from './denial/denial-matter.ts';
import type { EligibilityKey } from './eligibility/eligibility-key.ts';
import type { EligibilityMatter } from './eligibility/eligibility-matter.ts';
import type { DeskKind } from './desk-kind.ts';
import type { PostingKey } from './posting/posting-key.ts';
import type { PostingMatter } from './posting/posting-matter.ts';
import type { ReceivablesKey } from './receivables/receivables-key.ts';
import type { ReceivablesMatter } from './receivables/receivables-matter.ts';

/**
 * What each desk adds to a case: the matter, which is on the learner's desk from the start, and the key,
 * which stays on the server until an attempt is scored. The two never share an object.
 */
export interface DeskContent {
	readonly claim: { readonly matter: ClaimMatter; readonly key: ClaimKey };
	readonly eligibility: { readonly matter: EligibilityMatter; readonly key: EligibilityKey };
	readonly posting: { readonly matter: PostingMatter; readonly key: PostingKey };
	readonly denial: { readonly matter: DenialMatter; readonly key: DenialKey };
	readonly receivables: { readonly matter: ReceivablesMatter; readonly key: ReceivablesKey };
	readonly conversation: {
		readonly matter: ConversationMatter;
		readonly key: ConversationKey;
	};
}

/** A case of a billing desk as read. */
export type BillingCase<Kind extends DeskKind = DeskKind> = {
	[K in Kind]: {
		readonly kind: K;
		readonly learner: LearnerBilling<K>;
		readonly secrets: BillingSecrets<K>;
	};
}[Kind];

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

/** Words of the chart, or of a paper beside it, that a key rests on. */
export interface KeyQuote {
	/** A heading of the chart, or of the papers (`DeskReader.papersOf`). */
	readonly in: string;
	readonly quote: string;
	/** The scored items these words bear out, by their ids; they light up together. */
	readonly items?: readonly string[];
}

/** What lies beside the chart and may be quoted like it, as plain text under a heading of its own. */
export interface QuotablePaper {
	readonly heading: string;
	/** A paragraph each. */
	readonly paragraphs: readonly string[];
}
