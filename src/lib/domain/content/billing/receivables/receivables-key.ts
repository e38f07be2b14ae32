import type { Clock } from '../denial/denial-words.ts';
import type { DispositionName } from './dispositions.ts';

/** The answer key of a work list. The best order is not written in it: it is computed. */
export interface ReceivablesKey {
	readonly accounts: ReadonlyMap<string, AccountKey>;
	/** Accounts whose patient may not be billed. */
	readonly protected: readonly string[];
}

export interface AccountKey {
	readonly action: DispositionName;
	/** The clock behind the day that the work list shows. */
	readonly clock: Clock;
	readonly why: string;
	/** Why other dispositions are wrong here, where the general reason is not enough. */
	readonly wrong: ReadonlyMap<DispositionName, string>;
}
