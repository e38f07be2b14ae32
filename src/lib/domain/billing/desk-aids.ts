import type { PreparedPayer } from '#domain/claims';
import type { CodeBook } from '#domain/codes';
import type { Payer } from '#domain/content';

/** What a desk is judged with. */
export interface DeskAids {
	readonly book: CodeBook;
	/** Ready to decide; null where no file describes that payer. */
	readonly findPayer: (id: string) => DeskPayer | null;
}

/** A payer as a desk knows it: what it says, and how it decides. */
export interface DeskPayer {
	readonly id: string;
	readonly name: string;
	readonly rules: Payer['rules'];
	readonly terms: Payer['terms'];
	readonly prepared: PreparedPayer;
}
