import type { ExamId } from '#domain/questions';

/** What is taught of one skill, rendered. */
export interface RenderedSkillPage {
	/** Id of the skill. */
	readonly id: string;
	readonly guideline: readonly string[];
	readonly ruleHtml: string;
	readonly exampleHtml: string;
	readonly trapsHtml: string;
}

/** The page of one skill. */
export interface SkillView extends Omit<RenderedSkillPage, 'guideline'> {
	readonly name: string;
	readonly about: string;
	readonly guideline: readonly CitedSection[];
	readonly cases: readonly SkillCase[];
	/** Exams that have questions on it. */
	readonly questions: readonly SkillStock[];
	/** Skills of the same family, itself left out. */
	readonly beside: readonly { readonly id: string; readonly name: string }[];
}

/** A section of the Official Guidelines, with its title in our words where we have one. */
export interface CitedSection {
	readonly reference: string;
	readonly title: string | null;
}

export interface SkillCase {
	readonly address: string;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
}

export interface SkillStock {
	readonly exam: ExamId;
	readonly title: string;
	readonly count: number;
}

/** Every skill, family by family. */
export interface SkillFamily {
	readonly id: string;
	readonly name: string;
	readonly skills: readonly SkillLine[];
}

export interface SkillLine {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly hasPage: boolean;
	readonly cases: number;
	readonly questions: number;
}
