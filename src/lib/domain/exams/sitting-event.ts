import type { ExamId } from '#domain/questions';
import type { FormItem } from './assemble-form.ts';

/** `exam`: as on the day, no pause. `practice`: the same form with a pause. `drill`: a few items, no clock. */
export type SittingMode = 'exam' | 'practice' | 'drill';

/** An item of a frozen form, with the file its question stood in. */
export interface SittingItem extends FormItem {
	/** SHA-256 of the questions file as it was at the start. */
	readonly revision: string;
	readonly skills: readonly string[];
}

export interface SittingStarted {
	readonly type: 'started';
	readonly exam: ExamId;
	readonly mode: SittingMode;
	readonly seed: string;
	/** Factor of time accommodation. */
	readonly factor: 1 | 1.5 | 2;
	/** When the clock runs out, ISO, UTC; null for drills. */
	readonly endAt: string | null;
	/** Whether each answer is explained at once, in drills only. */
	readonly feedback: 'end' | 'each';
	readonly items: readonly SittingItem[];
}

/** Words of an item that were marked: which part of it they stand in, and the how manieth of their like, from 0. */
export interface TextMark {
	readonly part: MarkedPart;
	readonly quote: string;
	readonly occurrence: number;
}

/** What can be marked of an item: the text it shares with others, and its own. */
export type MarkedPart = 'case' | 'stem';

/** What is said of one's own answer before it is scored. */
export type Sureness = 'sure' | 'unsure';

/** The most characters of one mark, and the most marks of one item. */
export const LONGEST_MARK = 400;
export const MOST_MARKS = 40;

/**
 * Everything that happens in a sitting. Times are those of the server's log; no clock of a browser is
 * ever believed. Items count from 0 in the order of the form, choices are indexes of the file's options.
 */
export type SittingEvent =
	| SittingStarted
	| { readonly type: 'answered'; readonly item: number; readonly choice: number | null }
	| { readonly type: 'flagged'; readonly item: number; readonly on: boolean }
	| {
			readonly type: 'struck';
			readonly item: number;
			readonly option: number;
			readonly on: boolean;
	  }
	/** Words of its text were marked with the pen, or the mark was taken off. */
	| ({ readonly type: 'marked'; readonly item: number; readonly on: boolean } & TextMark)
	/** How sure the learner says to be of the answer; null takes it back. */
	| { readonly type: 'judged'; readonly item: number; readonly sure: Sureness | null }
	/** The learner left an item: its time ends here. */
	| { readonly type: 'left'; readonly item: number }
	/** Something was looked up in the code book. */
	| { readonly type: 'looked-up'; readonly item: number; readonly words: string }
	/** Drills with feedback at once: the answer was shown, and stands. */
	| { readonly type: 'shown'; readonly item: number }
	| { readonly type: 'paused' }
	| { readonly type: 'resumed' }
	| { readonly type: 'ended'; readonly by: 'learner' | 'clock' }
	/** The right option of each item, once it is over. */
	| { readonly type: 'scored'; readonly right: readonly number[] }
	| { readonly type: 'refused'; readonly item: number; readonly why: Refusal };

/** Why something sent was not taken: too late, over, or sent from a page older than the answer it changes. */
export type Refusal = 'late' | 'over' | 'stale' | 'paused' | 'shown';
