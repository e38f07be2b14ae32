import type { Report, Rule } from '#domain/checking';
import type { CodeBook } from '#domain/codes';
import type { FileFacts, ItemFacts } from './read-facts.ts';
import type { WrittenItem, WrittenQuestions } from './written-questions.ts';

/** What questions are held against. */
export interface QuestionAids {
	readonly book: CodeBook;
	/** Ids of `content/skills.yaml`. */
	readonly skills: readonly string[];
}

/** A question under the checker's eyes: as written, and its fields where they could be read. */
export interface ItemAtHand {
	readonly item: WrittenItem;
	readonly facts: ItemFacts | null;
}

/** A questions file under the checker's eyes. */
export interface FileAtHand {
	readonly written: WrittenQuestions;
	/** Null where the front matter could not be read. */
	readonly facts: FileFacts | null;
	readonly items: readonly ItemAtHand[];
}

/** A rule that is checked file by file. */
export interface QuestionRule extends Rule {
	check(atHand: FileAtHand, report: Report, aids: QuestionAids): void;
}

/** What the rules of the format share: a file that breaks one can not be asked from. */
export const FORMAT = { severity: 'error', isSuppressible: false } as const;

/** A rule that can be kept by all files one by one and broken by all together; it reports file by file. */
export interface BankRule extends Rule {
	check(files: readonly FileAtHand[], reportIn: (file: FileAtHand) => Report): void;
}
