import type { SheetAtHand } from './sheet-at-hand.ts';

/** A row of the coding sheet, from 0. */
export interface RowOfSheet {
	readonly half: 'diagnosis' | 'service';
	readonly row: number;
}

/** Something the checker has to say: which rule, why, and what to look at. Never what belongs there. [SH0] */
export interface SheetRemark {
	/** Such as `SH3`. */
	readonly rule: string;
	readonly title: string;
	/** The rows it is about, the one to look at first first. */
	readonly rows: readonly RowOfSheet[];
	readonly reason: string;
	readonly look: string;
	/** What it rests on: a list or note with its year, a payer's file, a guideline. */
	readonly source: string;
	/** An ICD-10-CM code or category whose page says more; null for none. */
	readonly page: string | null;
}

/** What a rule finds. */
export type RuleFinding = Omit<SheetRemark, 'rule' | 'title'>;

export interface SheetRule {
	readonly id: string;
	readonly title: string;
	check(at: SheetAtHand): readonly RuleFinding[];
}

/** Everything the checker says of a sheet. */
export interface SheetVerdict {
	readonly remarks: readonly SheetRemark[];
	/** What was not looked at, and why, in sentences: silence is not approval. */
	readonly unasked: readonly string[];
}
