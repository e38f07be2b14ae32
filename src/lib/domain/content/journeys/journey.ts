import type { ClaimDocument, Person, Provider, ReferringProvider } from '#domain/claims';
import type { CaseStatus } from '../case-facts.ts';
import type { Section } from '../case-file.ts';
import type { EarlierClaim } from '../billing/denial/denial-key.ts';

/** What a journey says of itself and a learner may read at any time. */
export interface JourneyFacts {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** The coding case whose chart is coded and whose key scores it. */
	readonly case: string;
	readonly payer: string;
	/** Expected working time in minutes, both seats. */
	readonly minutes: number;
	/** `short` is the one both jobs are tried with: a coder's seat, a biller's seat, a word after each. */
	readonly length: 'full' | 'short';
	readonly status: CaseStatus;
}

/** A journey as read: what a learner may see, and what only the server may hold. The halves share nothing. */
export interface JourneyFile {
	readonly learner: LearnerJourney;
	readonly secrets: JourneySecrets;
}

export interface LearnerJourney {
	readonly facts: JourneyFacts;
	/** The card and what the payer said of it. */
	readonly coverage: readonly Section[];
	readonly questions: readonly OpenQuestion[];
}

/** A question about the coverage, without its answer. */
export interface OpenQuestion {
	readonly id: string;
	readonly ask: string;
	readonly options: readonly { readonly id: string; readonly text: string }[];
}

export interface JourneySecrets {
	readonly registration: JourneyRegistration;
	readonly answers: readonly CoverageAnswer[];
	readonly days: JourneyDays;
	readonly instructorNotes: string;
	/** Line of the file on which the notes begin. */
	readonly notesLine: number;
	readonly authors: readonly string[];
	readonly sources: readonly string[];
}

/** The answers to one question, right and wrong, and what each of them puts on the claim. */
export interface CoverageAnswer {
	readonly question: string;
	readonly options: readonly {
		readonly id: string;
		readonly isRight: boolean;
		readonly why: string;
		readonly sets: HeldChange;
	}[];
}

/** What the front desk writes down because of an answer. */
export interface HeldChange {
	readonly member?: string;
	readonly authorisation?: string;
	readonly referral?: string;
	/** Cents taken at the desk. */
	readonly copay?: number;
}

/** Everything the practice and the payer know of the visit besides its codes. */
export interface JourneyRegistration {
	readonly account: string;
	readonly patient: Person;
	/** As the payer has it. */
	readonly memberId: string;
	/** As the front desk wrote it; the same unless it slipped. */
	readonly deskWrote: string;
	readonly group: string | null;
	readonly planId: string;
	readonly coveredFrom: string;
	readonly billing: Provider;
	readonly rendering: Provider;
	readonly referring: ReferringProvider | null;
	/** What the front desk would write down if every answer were right. */
	readonly authorisation: string | null;
	readonly referral: string | null;
	readonly clia: string | null;
	/** Cents that are taken at the desk before anything is decided. */
	readonly copay: number;
	/** What the practice charges, as a share of the payer's fee in percent, up to the next whole dollar. */
	readonly chargeShare: number;
	/** What the record shows whoever reads it at the payer. */
	readonly record: Pick<ClaimDocument, 'kind' | 'shows'>;
	readonly authorisations: readonly {
		readonly number: string;
		readonly services: readonly string[];
		readonly units: number;
	}[];
	readonly referrals: readonly { readonly number: string; readonly visits: number }[];
	readonly before: readonly EarlierClaim[];
}

/** How many days each piece of work takes, counted from the one before it. */
export interface JourneyDays {
	readonly coded: number;
	readonly sent: number;
	readonly remitted: number;
	readonly worked: number;
	readonly answered: number;
	readonly statement: number;
	readonly paid: number;
	readonly audited: number;
}
