import type { CaseAsks, Perspective } from '#domain/content';
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
	/** 0 where nothing was saved yet. */
	readonly draftRevision: number;
	readonly draftSavedAt: string | null;
	/** Earlier attempts, newest first. */
	readonly earlier: readonly { readonly attempt: number; readonly percent: number }[];
}
