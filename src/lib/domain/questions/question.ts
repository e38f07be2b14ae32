import type { ExamId } from './exam-plan.ts';

/** How many options a question has: single best answer of four, on every exam we imitate. */
export const OPTION_COUNT = 4;

/** Options by the letters of the file. On a form they may stand in another order. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export type Letter = (typeof LETTERS)[number];

export const STATUSES = ['draft', 'review', 'published', 'retired'] as const;

/**
 * A question as a learner may see it while it is open. Whether it counts is not in here: a pretest item
 * looks like any other until the end.
 */
export interface Question {
	readonly id: string;
	readonly exam: ExamId;
	/** Such as CPC-7. */
	readonly domain: string;
	/** Such as CBCS-3.5; null where the exam has no tasks. */
	readonly task: string | null;
	/** The text it belongs to; null where it stands alone. */
	readonly caseId: string | null;
	readonly skills: readonly string[];
	readonly difficulty: number;
	readonly codeYear: number;
	/** Markdown. */
	readonly stem: string;
	/** Markdown, in the order of the file. */
	readonly options: readonly string[];
	/** True where the options are ordered by nature (amounts, dates) and are not shuffled. */
	readonly keepsOrder: boolean;
}

/** What only the server may hold of a question until it is over. */
export interface QuestionKey {
	readonly id: string;
	/** Index of the right option in the order of the file. */
	readonly right: number;
	/** False for pretest items: shown, answered, never counted. */
	readonly scored: boolean;
	/** Markdown. */
	readonly rationale: string;
	/** Why each option is wrong, in the order of the file; null for the right one. */
	readonly whyNot: readonly (string | null)[];
	/** Sections of the Official Guidelines, such as OG IV.H. */
	readonly guideline: readonly string[];
	readonly sources: readonly string[];
}

/** A text that several questions are about: a note, a card, a remittance. Public. */
export interface QuestionCase {
	readonly id: string;
	/** Markdown. */
	readonly markdown: string;
}

/** A questions file as read. The halves never share an object, so handing on one can not hand on the other. */
export interface QuestionFile {
	readonly exam: ExamId;
	readonly domain: string;
	readonly codeYear: number;
	readonly status: (typeof STATUSES)[number];
	readonly questions: readonly Question[];
	readonly cases: readonly QuestionCase[];
	readonly keys: readonly QuestionKey[];
	/** Secret: who wrote it. */
	readonly authors: readonly string[];
}
