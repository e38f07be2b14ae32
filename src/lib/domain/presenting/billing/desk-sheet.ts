import type { AutomaticFail, ScoredItem } from '#domain/billing';
import type { DeskKind, FormKind } from '#domain/content';
import type { RenderedSection } from '../workspace-view.ts';
import type { TranscriptView } from './call-view.ts';
import type { ItemEvidence } from './light-items.ts';
import type { LedgerView, RemittanceView } from './desk-view.ts';

/** A scored sheet of a billing desk. */
export interface DeskSheet {
	readonly kind: DeskKind;
	readonly caseId: string;
	readonly deskName: string;
	readonly title: string;
	readonly today: string;
	readonly payer: string;
	readonly attempt: number;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly imported: boolean;
	/** Whether the case has changed since. */
	readonly isOlderRevision: boolean;
	/** Whether the case can be worked again. */
	readonly isOnShelf: boolean;
	readonly points: number;
	readonly of: number;
	readonly percent: number;
	/** Points before automatic fails; the same as `points` where there is none. */
	readonly earned: number;
	readonly fails: readonly AutomaticFail[];
	readonly parts: readonly DeskSheetPart[];
	readonly hints: { readonly used: number; readonly cost: number };
	readonly learning: number;
	readonly confidence: 'sure' | 'unsure' | null;
	readonly seconds: number | null;
	readonly note: string;
	/** Cents. */
	readonly money: { readonly recovered: number; readonly recoverable: number };
	/** What the payer made of what was sent; null where the revision is not at hand any more. */
	readonly answer: PayerAnswerView | null;
	/** The call turn by turn; null where the case is none, or its revision is not at hand any more. */
	readonly transcript: TranscriptView | null;
	readonly chart: readonly RenderedSection[];
}

export interface DeskSheetPart {
	readonly id: string;
	readonly title: string;
	readonly points: number;
	readonly of: number;
	readonly items: readonly DeskSheetItem[];
	/** The author’s explanation, rendered; empty where there is none. */
	readonly rationaleHtml: string;
}

/** A scored item with the words of chart and papers it rests on. */
export interface DeskSheetItem extends ScoredItem, ItemEvidence {}

export interface PayerAnswerView {
	readonly title: string;
	readonly sentence: string;
	/** What the first amount of money did, up to the second: `came in, of`. */
	readonly money: string;
	/** Where the work left a ledger; null at desks that have none. */
	readonly ledger: LedgerView | null;
	readonly remittance: RemittanceView | null;
	readonly steps: readonly { readonly line: number; readonly sentence: string }[];
	/** The claim that was filled in, as clearinghouse and file see it; null at desks that fill in none. */
	readonly sent: SentClaimView | null;
}

/** A claim form that was sent: as it was filled in, what the scrubber says, and its file. */
export interface SentClaimView {
	readonly form: FormKind;
	readonly fields: Readonly<Record<string, string>>;
	/** `277CA A2`, `999 R` … in words. */
	readonly report: string;
	readonly isTaken: boolean;
	readonly findings: readonly ScrubView[];
	/** `837P` or `837I`. */
	readonly file: string;
	/** Why it can not be written; empty where it can. */
	readonly unwritable: readonly string[];
}

export interface ScrubView {
	readonly rule: string;
	/** `24D, line 2` */
	readonly place: string;
	/** What would have stopped it there. */
	readonly stoppedAt: string;
	readonly reason: string;
	readonly fix: string;
}
