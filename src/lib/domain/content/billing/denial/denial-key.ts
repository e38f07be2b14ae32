import type { ClaimDocument, EvidenceFact, MemberRecord, ProviderRecord } from '#domain/claims';
import type { AuthorisationRecord, ReferralRecord } from '#domain/claims';
import type {
	AuditVerdict,
	Bearer,
	Clock,
	DenialAction,
	DenialFamily,
	LetterAsk,
	Prevention,
	RootCause,
	WriteOffWord,
} from './denial-words.ts';

/** The answer key of a denial: secret until an attempt is scored. */
export interface DenialKey {
	readonly payerKnows: PayerKnows;
	/** The line the denial is about, from 1. */
	readonly line: number;
	readonly reading: { readonly bearer: Bearer; readonly says: DenialFamily };
	/** What an auditor finds in the chart; null where the case does not ask for it. */
	readonly audit: AuditKey | null;
	readonly cause: RootCause;
	readonly action: DenialAction;
	/** Other actions that can be defended, with their share of the points in percent. */
	readonly also: readonly {
		readonly action: DenialAction;
		readonly percent: number;
		readonly feedback: string;
	}[];
	/** Why other actions are wrong here, where the general reason is not enough. */
	readonly wrong: ReadonlyMap<DenialAction, string>;
	/** What is changed on the claim, by the names of its fields; empty where it goes as it is, or not at all. */
	readonly changes: ReadonlyMap<string, string>;
	/** Changes that do no harm and need not be made. */
	readonly harmless: ReadonlyMap<string, string>;
	/** Null where nothing is written off. */
	readonly writeOff: WriteOffWord | null;
	/** Papers that have to go along, and those that may. */
	readonly enclose: readonly string[];
	readonly mayEnclose: readonly string[];
	readonly clock: Clock;
	/** The last day of that clock, ISO; null where none runs. */
	readonly deadline: string | null;
	readonly letter: LetterKey | null;
	/** Words of chart and papers that bear out scored items. */
	readonly evidence: readonly DenialEvidence[];
	readonly prevention: readonly Prevention[];
	/** Cents that come in where it is worked right. */
	readonly recoverable: number;
	/** The payer whose turn it is, where that is another one. */
	readonly nextPayer: NextPayer | null;
}

/** The chart audited again: was the code right? */
export interface AuditKey {
	readonly verdict: AuditVerdict;
	/** Code and modifiers the record bears out for the line, or `none`. */
	readonly line: string;
}

/** The chart and the payer's rules behind a letter of appeal. */
export interface LetterKey {
	/** Rules or policies of the payer, any of which carries the appeal. */
	readonly clause: readonly string[];
	readonly ask: LetterAsk;
	/** What its own words have to bring up, each with the words of the record. */
	readonly cites: readonly LetterCite[];
}

/** Words, and the scored items they bear out. */
export interface DenialEvidence {
	readonly items: readonly string[];
	readonly in: string;
	readonly quote: string;
}

export interface LetterCite {
	readonly in: string;
	readonly quote: string;
	/** Words by which one sees that it is brought up; any of them will do. */
	readonly words: readonly string[];
}

/** What the payer has on file, and what each paper proves to its reviewer. */
export interface PayerKnows {
	readonly member: MemberRecord | null;
	readonly providers: readonly ProviderRecord[];
	readonly authorisations: readonly AuthorisationRecord[];
	readonly referrals: readonly ReferralRecord[];
	/** Earlier claims of the member, decided before this one. */
	readonly before: readonly EarlierClaim[];
	/** What a paper shows, by its id; one that is not named proves nothing. */
	readonly papers: ReadonlyMap<string, readonly EvidenceFact[]>;
	/** Papers that came with the claim the first time. */
	readonly sent: readonly ClaimDocument[];
	/** What the payer allowed by mistake, where its contract says more; amounts in cents, lines from 1. */
	readonly paidAs: readonly { readonly line: number; readonly allowed: number }[];
	/** Requests for records that went out before (ISO). */
	readonly asked: readonly { readonly date: string; readonly dos: string }[];
}

/** A claim the payer decided earlier, in its essentials. */
export interface EarlierClaim {
	readonly icn: string;
	readonly received: string;
	/** Those of the claim at hand where none is named. */
	readonly diagnoses: readonly string[];
	readonly lines: readonly {
		readonly code: string;
		readonly modifiers: readonly string[];
		readonly from: string;
		readonly charge: number;
		/** One where it is left out. */
		readonly units?: number;
		/** Only on a hospital's claim. */
		readonly revenue?: string | null;
	}[];
}

/** The payer that has to be billed, and what it knows of the patient. */
export interface NextPayer {
	readonly payer: string;
	readonly memberId: string;
	readonly plan: string;
	readonly order: 'primary' | 'secondary';
	readonly recoverable: number;
}
