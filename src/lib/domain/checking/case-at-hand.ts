import type { CodeBook, CodeReference } from '#domain/codes';
import type { BillingCase, CaseFile, Payer } from '#domain/content';
import type { WrittenCase } from './written-case.ts';

/** What a case is held against. */
export interface CheckingAids {
	readonly book: CodeBook;
	/** Ids of `content/skills.yaml`. */
	readonly skills: readonly string[];
	/** The payers of `content/payers` with the ids of their rules; none means that nothing is known of payers. */
	readonly payers?: readonly { readonly id: string; readonly rules: readonly string[] }[];
	/** The same payers whole, for cases in which they decide; without them nothing is decided. */
	readonly findPayer?: (id: string) => Payer | null;
}

/** A case under the checker's eyes. */
export interface CaseAtHand {
	readonly written: WrittenCase;
	/** Null where the reader refused the file: then only what is written can be looked at. */
	readonly read: CaseFile | null;
	readonly aids: CheckingAids;
	readonly reference: CodeReference;
}

/** A case of a billing desk under the checker's eyes. */
export interface DeskAtHand {
	readonly written: WrittenCase;
	/** Null where the reader refused the file. */
	readonly read: BillingCase | null;
	readonly aids: CheckingAids;
}
