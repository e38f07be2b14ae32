import type { ReceivablesMatter } from '#domain/content';

/** What a learner decides: for each account what is done and when in the order. Raw text. */
export interface ReceivablesAnswer {
	readonly kind: 'receivables';
	readonly schema: 'receivables/1';
	readonly accounts: readonly AccountAnswer[];
}

export interface AccountAnswer {
	readonly id: string;
	/** A whole number; blank comes after all that have one. */
	readonly order: string;
	/** A word of `DISPOSITIONS`. */
	readonly action: string;
}

/** The desk before anything was decided. */
export function blankReceivables({ accounts }: ReceivablesMatter): ReceivablesAnswer {
	return {
		kind: 'receivables',
		schema: 'receivables/1',
		accounts: accounts.map(({ id }) => ({ id, order: '', action: '' })),
	};
}
