import type { SittingMode, Sureness, TextMark } from '#domain/exams';
import type { ExamId } from '#domain/questions';

/** How an item stands in the grid. */
export interface GridCell {
	/** From 1. */
	readonly number: number;
	readonly state: 'unseen' | 'open' | 'answered';
	readonly flagged: boolean;
}

/** An option as it stands on the form. */
export interface OptionView {
	readonly letter: string;
	/** Position on the form, from 0; says nothing of the order in the file. */
	readonly position: number;
	readonly html: string;
	readonly isChosen: boolean;
	readonly isStruck: boolean;
}

/** What is shown of an item of a drill once its answer stands. */
export interface AnswerShown {
	readonly isRight: boolean;
	/** Letter on the form. */
	readonly right: string;
	readonly rationaleHtml: string;
	/** By position on the form; null for the right one. */
	readonly whyNotHtml: readonly (string | null)[];
	readonly guideline: readonly string[];
}

/** One item of a sitting under way. Whether it counts, and its domain, are not in here. */
export interface ItemView {
	readonly number: number;
	readonly stemHtml: string;
	readonly caseHtml: string | null;
	readonly options: readonly OptionView[];
	readonly flagged: boolean;
	readonly marks: readonly TextMark[];
	readonly sure: Sureness | null;
	/** How many choices were made here: a page that knows fewer may not overwrite. */
	readonly version: number;
	readonly shown: AnswerShown | null;
}

/** A sitting under way, by naming what may be seen of it. */
export interface SittingView {
	readonly number: number;
	readonly exam: ExamId;
	readonly title: string;
	readonly mode: SittingMode;
	readonly feedback: 'end' | 'each';
	readonly isOpenBook: boolean;
	/** ISO, UTC; null where there is no clock. */
	readonly endAt: string | null;
	readonly secondsLeft: number | null;
	readonly isPaused: boolean;
	readonly grid: readonly GridCell[];
	readonly item: ItemView;
}
