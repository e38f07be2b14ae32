import type { SittingMode, Verdict } from '#domain/exams';
import type { ExamId } from '#domain/questions';

/** A sitting in a list. */
export interface SittingLine {
	readonly number: number;
	readonly exam: ExamId;
	readonly title: string;
	readonly mode: SittingMode;
	readonly startedAt: string;
	readonly items: number;
	readonly answered: number;
	/** Null while it is under way, or before it was scored. */
	readonly outcome: {
		readonly right: number;
		readonly all: number;
		readonly verdict: Verdict;
	} | null;
	readonly isOver: boolean;
	readonly secondsLeft: number | null;
}

/** An exam as the hall announces it. */
export interface ExamCard {
	readonly id: ExamId;
	readonly title: string;
	readonly name: string;
	readonly owner: string;
	readonly items: number;
	readonly minutes: number;
	readonly isOpenBook: boolean;
	/** How many questions there are to draw from. */
	readonly bank: number;
	/** False where the bank can not fill a form yet. */
	readonly hasMock: boolean;
}

export interface HallView {
	readonly exams: readonly ExamCard[];
	readonly underWay: readonly SittingLine[];
	readonly past: readonly SittingLine[];
	/** How many questions of all sittings were missed last. */
	readonly missed: number;
}

/** A domain of an exam with what there is and what a form takes. */
export interface DomainStock {
	readonly id: string;
	readonly name: string;
	readonly items: number;
	readonly bank: number;
}

/** The page before an exam. */
export interface ExamStartView extends ExamCard {
	readonly website: string;
	readonly codeYear: number;
	readonly pretest: number;
	readonly rulesHtml: string;
	readonly unsure: readonly string[];
	readonly domains: readonly DomainStock[];
	readonly underWay: readonly SittingLine[];
}

/** What a drill can be made of. */
export interface DrillView {
	readonly exams: readonly {
		readonly id: ExamId;
		readonly title: string;
		readonly domains: readonly DomainStock[];
	}[];
	readonly skills: readonly { readonly id: string; readonly name: string; readonly bank: number }[];
	readonly missed: number;
	/** Skills of the mistakes in the notebook on which there are questions. */
	readonly notebook: readonly { readonly id: string; readonly name: string }[];
}
