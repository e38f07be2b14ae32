import type {
	ClaimAnswer,
	ClaimField,
	ConversationAnswer,
	DenialAnswer,
	EligibilityAnswer,
	PostingAnswer,
	ReceivablesAnswer,
} from '#domain/billing';
import type { DeskKind } from '#domain/content';
import type { Work } from '#domain/learning';
import type { HintsView, RenderedSection } from '../workspace-view.ts';
import type { ClaimDeskView } from './claim-desk-view.ts';
import type { CallView } from './call-view.ts';
import type { EligibilityView } from './eligibility-view.ts';

/** What every desk shows around its own work. Built by naming fields; no key is within reach here. */
export interface DeskFrame {
	readonly caseId: string;
	readonly deskName: string;
	readonly title: string;
	readonly summary: string;
	readonly difficulty: number;
	readonly minutes: number;
	/** The day at the desk, ISO. */
	readonly today: string;
	readonly payer: string;
	readonly chart: readonly RenderedSection[];
	readonly taskHtml: string;
	readonly referenceHtml: string;
	/** Number of the attempt being worked on, from 1. */
	readonly attempt: number;
	readonly work: Work;
	readonly hints: HintsView;
	/** Whether this attempt was begun; before, no time is counted. */
	readonly isBegun: boolean;
	/** Whose page this is, in a mark that opens nothing. */
	readonly learnerMark: string;
	/** 0 where nothing was saved yet. */
	readonly draftRevision: number;
	readonly draftSavedAt: string | null;
	/** Earlier attempts, newest first. */
	readonly earlier: readonly { readonly attempt: number; readonly percent: number }[];
}

/** A desk with what lies on it: one member for each kind. */
export type DeskView = DeskFrame &
	{
		[Kind in DeskKind]: {
			readonly kind: Kind;
			readonly answer: DeskWork[Kind]['answer'];
			readonly matter: DeskWork[Kind]['view'];
		};
	}[DeskKind];

/** The answer and the view of each desk. */
export interface DeskWork {
	readonly claim: { readonly answer: ClaimAnswer; readonly view: ClaimDeskView };
	readonly eligibility: { readonly answer: EligibilityAnswer; readonly view: EligibilityView };
	readonly posting: { readonly answer: PostingAnswer; readonly view: PostingView };
	readonly denial: { readonly answer: DenialAnswer; readonly view: DenialView };
	readonly receivables: { readonly answer: ReceivablesAnswer; readonly view: ReceivablesView };
	readonly conversation: { readonly answer: ConversationAnswer; readonly view: CallView };
}

/** The posting desk: what came, what was remitted before, and the ledger it goes onto. Cents. */
export interface PostingView {
	readonly remittance: RemittanceView;
	readonly earlier: readonly RemittanceView[];
	readonly lines: readonly PostingLineView[];
	/** What arrived. */
	readonly payment: number;
	readonly ledger: LedgerView;
}

/** A line of the remittance to be posted. */
export interface PostingLineView {
	/** Claim and line of the remittance, from 1, such as `2.1`. */
	readonly name: string;
	readonly claim: number;
	readonly account: string;
	readonly patient: string;
	readonly icn: string;
	readonly isReversal: boolean;
	readonly place: string;
	readonly code: string;
	readonly from: string;
	readonly charge: number;
}

/** A ledger by account and service line. Cents. */
export interface LedgerView {
	readonly accounts: readonly {
		readonly account: string;
		readonly patient: string;
		readonly says: string;
		readonly places: readonly PlaceView[];
	}[];
}

export interface PlaceView {
	/** Account and line, such as `ALD-1/2`. */
	readonly place: string;
	readonly number: number;
	readonly code: string;
	readonly words: string;
	readonly entries: readonly {
		readonly on: string;
		readonly says: string;
		/** Null where it moves nothing in all. */
		readonly amount: number | null;
	}[];
	/** Who owes what; below nothing where too much was paid. */
	readonly owed: readonly { readonly party: string; readonly amount: number }[];
}

/** The receivables desk: open accounts, the set time, ageing and figures. Cents, ISO days. */
export interface ReceivablesView {
	readonly minutes: number;
	/** The day on which the list is worked again. */
	readonly next: string;
	readonly accounts: readonly OpenAccountView[];
	/** What is open by age in days, from the service. */
	readonly ageing: readonly {
		readonly bucket: string;
		readonly insurance: number;
		readonly patient: number;
	}[];
	readonly credits: number;
	readonly kpis: readonly KpiView[];
	readonly payers: readonly { readonly name: string; readonly clocks: PolicyView['clocks'] }[];
}

export interface OpenAccountView {
	readonly id: string;
	readonly patient: string;
	readonly payer: string;
	/** Empty where nobody else is known. */
	readonly nextPayer: string;
	readonly dos: string;
	/** Days since the service. */
	readonly age: number;
	readonly remitted: string | null;
	readonly charge: number;
	/** Below nothing where too much was paid. */
	readonly open: number;
	readonly owes: 'payer' | 'patient';
	readonly codes: string;
	readonly due: string | null;
	readonly expected: number;
	readonly says: string;
}

/** A figure of a practice with its parts in cents; a day’s charges for days in A/R. */
export interface KpiView {
	readonly name: string;
	readonly formula: string;
	readonly numerator: number;
	readonly denominator: number;
	readonly value: number | null;
	readonly unit: 'days' | 'share';
}

/** The denial desk: the claim that went out, what came back, what is at hand, and the payer’s word. */
export interface DenialView {
	readonly claim: ClaimView;
	readonly remittance: RemittanceView;
	readonly papers: readonly PaperView[];
	readonly otherCoverage: readonly {
		readonly payer: string;
		readonly memberId: string;
		readonly says: string;
	}[];
	readonly policy: PolicyView;
	/** Whether the chart is to be audited again. */
	readonly asksAudit: boolean;
	/** Every field that can be edited, as the claim has it. */
	readonly fields: readonly ClaimField[];
}

export interface ClaimView {
	readonly account: string;
	readonly patient: string;
	readonly born: string;
	readonly sex: string;
	readonly memberId: string;
	/** ISO; the day the payer received it. */
	readonly received: string;
	readonly billing: string;
	readonly rendering: string;
	readonly referring: string;
	readonly frequency: string;
	readonly authorisation: string;
	readonly referral: string;
	readonly attachments: readonly string[];
	readonly atWork: boolean;
	readonly diagnoses: readonly {
		readonly letter: string;
		readonly code: string;
		readonly words: string;
	}[];
	readonly lines: readonly ClaimLineView[];
	/** Cents. */
	readonly total: number;
}

export interface ClaimLineView {
	readonly number: number;
	readonly from: string;
	readonly place: string;
	readonly code: string;
	readonly words: string;
	readonly modifiers: readonly string[];
	readonly pointers: string;
	readonly units: number;
	/** Cents. */
	readonly charge: number;
}

/** A remittance as a biller reads it. Cents. */
export interface RemittanceView {
	readonly payer: string;
	readonly trace: string;
	readonly date: string;
	readonly payment: number;
	readonly claims: readonly RemittanceClaimView[];
	/** What belongs to no claim (PLB); positive takes from the payment. */
	readonly provider: readonly {
		readonly reason: string;
		readonly words: string;
		readonly reference: string;
		readonly amount: number;
	}[];
	/** Every code on it with our own words, for whoever looks it up. */
	readonly codes: readonly { readonly code: string; readonly words: string }[];
}

export interface RemittanceClaimView {
	/** Ours. */
	readonly account: string;
	readonly patientName: string;
	readonly icn: string;
	readonly status: string;
	readonly isReversal: boolean;
	readonly charge: number;
	readonly paid: number;
	readonly patient: number;
	readonly remarks: readonly string[];
	readonly lines: readonly {
		readonly number: number;
		readonly code: string;
		readonly modifiers: readonly string[];
		readonly from: string;
		readonly charge: number;
		readonly allowed: number;
		readonly paid: number;
		readonly adjustments: readonly { readonly code: string; readonly amount: number }[];
		readonly remarks: readonly string[];
	}[];
}

export interface PaperView {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	readonly dated: string;
}

/** What the payer says in public: its clocks, and the clauses a letter can lean on. */
export interface PolicyView {
	readonly clocks: readonly { readonly name: string; readonly says: string }[];
	readonly clauses: readonly {
		readonly id: string;
		readonly title: string;
		readonly text: string;
	}[];
}
