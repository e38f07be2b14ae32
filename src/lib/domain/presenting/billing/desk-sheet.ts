import type { AutomaticFail, ScoredItem } from '#domain/billing';
import type { DeskKind } from '#domain/content';
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
}
