import type { ClaimAnswer, ClaimField, DenialAnswer } from '#domain/billing';
import type { DeskKind } from '#domain/content';
import type { Work } from '#domain/learning';
import type { HintsView, RenderedSection } from '../workspace-view.ts';
import type { ClaimDeskView } from './claim-desk-view.ts';

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
	readonly denial: { readonly answer: DenialAnswer; readonly view: DenialView };
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
	/** Every code on it with our own words, for whoever looks it up. */
	readonly codes: readonly { readonly code: string; readonly words: string }[];
}

export interface RemittanceClaimView {
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
