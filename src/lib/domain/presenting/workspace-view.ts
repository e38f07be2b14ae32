import type { CaseAsks, Perspective } from '#domain/content';
import type { Work } from '#domain/learning';
import type { Answer } from '#domain/scoring';

/** A headed piece of the chart, rendered and sanitised when the file was loaded. */
export interface RenderedSection {
	/** Unique on the page; fit for an element's id. */
	readonly anchor: string;
	readonly heading: string;
	readonly html: string;
}

/** The frame of the encounter that stays in view while the chart is read. */
export interface EncounterFrame {
	/** ISO date of service. */
	readonly dos: string;
	readonly pos: { readonly code: string; readonly name: string };
	/** In words; null where the case names none. */
	readonly payer: string | null;
	readonly perspective: Perspective;
}

/** What a payer asks for in its own way. All of it is public: it is the same for every case. */
export interface PayerGround {
	readonly summary: string;
	readonly rules: readonly { readonly title: string; readonly text: string }[];
}

/** The hints of a case as far as they were taken. */
export interface HintsView {
	/** How many there are. */
	readonly of: number;
	/** Rendered and sanitised; those not taken are not here. */
	readonly taken: readonly string[];
	/** What one costs, in lines of learning credit. */
	readonly cost: number;
}

/** Everything the coding workspace shows. Built by naming fields; no key is within reach here. */
export interface WorkspaceView {
	readonly caseId: string;
	readonly title: string;
	readonly summary: string;
	readonly specialty: string;
	readonly difficulty: number;
	readonly minutes: number;
	readonly encounter: EncounterFrame;
	readonly chart: readonly RenderedSection[];
	readonly taskHtml: string;
	readonly referenceHtml: string;
	readonly asks: CaseAsks;
	/** Number of the attempt being worked on, from 1. */
	readonly attempt: number;
	readonly answer: Answer;
	/** Time, notes and marked passages so far. */
	readonly work: Work;
	readonly hints: HintsView;
	/** Null where the case names no payer, or one that no file describes. */
	readonly payer: PayerGround | null;
	/** Whether helps are at hand that an exam would not allow: the checker and the code helpers. */
	readonly hasHelps: boolean;
	/** Whether this attempt was begun; before, the ground rules are shown and no time is counted. */
	readonly isBegun: boolean;
	/** Whether the guide of the first case stands beside it: for the first attempt alone. */
	readonly isGuided: boolean;
	/** Whose page this is, in a mark that opens nothing. */
	readonly learnerMark: string;
	/** 0 where nothing was saved yet. */
	readonly draftRevision: number;
	readonly draftSavedAt: string | null;
	/** Earlier attempts, newest first. */
	readonly earlier: readonly { readonly attempt: number; readonly percent: number }[];
}
