import type { AttemptName, CrossedOff } from '#domain/learning';
import type { NotebookFilter } from './notebook-filter.ts';

/** The mistakes notebook as one asks for it: some of its entries, and what can be asked for. */
export interface NotebookView {
	readonly displayName: string;
	readonly filter: NotebookFilter;
	readonly choices: NotebookChoices;
	/** Entries in the whole notebook. */
	readonly inAll: number;
	/** Entries that the filter leaves. */
	readonly found: number;
	/** How many of those found were since got right. */
	readonly crossedOff: number;
	/** From 1; the last one there is where the filter asks for more. */
	readonly page: number;
	readonly pages: number;
	/** One page of what was found, newest first. */
	readonly entries: readonly NotebookEntry[];
}

/** What entries there are to choose from, with how many of each. */
export interface NotebookChoices {
	readonly cases: readonly NotebookChoice[];
	readonly skills: readonly NotebookChoice[];
	/** The halves of the work there are entries of, by `coding` and `billing`. */
	readonly tracks: readonly NotebookChoice[];
	/** Kinds of mistake; their names are the page's to give. */
	readonly types: readonly NotebookChoice[];
}

export interface NotebookChoice {
	readonly id: string;
	readonly name: string;
	readonly count: number;
}

export interface NotebookEntry {
	/** Names the entry on its page, and stays the same while its score does. */
	readonly id: string;
	/** What names the finding when a note on it is sent. */
	readonly finding: string;
	readonly attempt: AttemptName;
	readonly track: 'coding' | 'billing';
	readonly title: string;
	/** True where the case can be taken again. */
	readonly isOnShelf: boolean;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly type: string;
	/** What was asked at the desk, in words; empty for a code, whose class says it. */
	readonly what: string;
	readonly given: string;
	readonly expected: string;
	readonly reason: string;
	readonly rule: string | null;
	/** The id of the line on the scored sheet; empty where it has none there. */
	readonly anchor: string;
	/** The learner's own; empty for none. */
	readonly note: string;
	readonly crossedOff: CrossedOff | null;
}
