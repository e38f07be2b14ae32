import type {
	ConfidenceTallies,
	Interval,
	ItemMark,
	SittingMode,
	Sureness,
	Tally,
	Verdict,
	VerdictRule,
} from '#domain/exams';
import type { AnswerShown, OptionView } from './sitting-view.ts';

export interface DomainRow {
	readonly id: string;
	readonly name: string;
	readonly right: number;
	readonly all: number;
	readonly interval: Interval;
	readonly seconds: number;
	/** Seconds per item. */
	readonly pace: number;
	/** The same section in the sitting before; null where there was none. */
	readonly before: Tally | null;
}

/** One item of a sitting that is over. */
export interface ReviewedItem {
	readonly number: number;
	readonly id: string;
	readonly domain: string;
	readonly mark: ItemMark;
	readonly isScored: boolean;
	readonly flagged: boolean;
	readonly seconds: number;
	/** Letters in the order in which they were chosen; "none" where a choice was taken back. */
	readonly choices: readonly string[];
	readonly lookups: readonly string[];
	readonly sure: Sureness | null;
	readonly skills: readonly SkillOfItem[];
	/** Null where this server no longer holds the question as it was. */
	readonly content: ReviewedContent | null;
}

export interface ReviewedContent {
	readonly stemHtml: string;
	readonly caseHtml: string | null;
	readonly options: readonly OptionView[];
	readonly answer: AnswerShown;
}

/** What an item is about, and cases on which that is practised. */
export interface SkillOfItem {
	readonly id: string;
	readonly name: string;
	/** States whether there is a page on it. */
	readonly hasPage: boolean;
	readonly cases: readonly CaseToPractise[];
}

/** A case in a list of what to practise on. */
export interface CaseToPractise {
	readonly address: string;
	readonly title: string;
}

/** A skill of missed items, with how many of its items were right, and cases that train it. */
export interface MissedSkill extends SkillOfItem {
	readonly missed: number;
	readonly all: number;
}

/** An earlier sitting of the same exam and mode. */
export interface EarlierSitting {
	readonly number: number;
	readonly startedAt: string;
	readonly right: number;
	readonly all: number;
	/** By section. */
	readonly domains: readonly (Tally & { readonly id: string })[];
}

export interface ResultView {
	readonly number: number;
	readonly title: string;
	readonly owner: string;
	readonly mode: SittingMode;
	readonly startedAt: string;
	readonly endedBy: 'learner' | 'clock';
	readonly factor: number;
	readonly verdict: Verdict;
	readonly rule: VerdictRule;
	readonly right: number;
	readonly all: number;
	readonly pretest: number;
	readonly blanks: number;
	readonly changes: {
		readonly rightToWrong: number;
		readonly wrongToRight: number;
		readonly wrongToWrong: number;
	};
	readonly confidence: ConfidenceTallies;
	readonly seconds: number;
	readonly lookups: number;
	readonly refused: number;
	readonly domains: readonly DomainRow[];
	readonly skills: readonly MissedSkill[];
	readonly items: readonly ReviewedItem[];
	readonly earlier: readonly EarlierSitting[];
}
