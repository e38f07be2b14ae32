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
	/** Error classes; their names are the page's to give. */
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
	readonly title: string;
	/** True where the case can be taken again. */
	readonly isOnShelf: boolean;
	/** ISO, UTC. */
	readonly submittedAt: string;
	readonly type: string;
	readonly given: string;
	readonly expected: string;
	readonly reason: string;
	readonly rule: string | null;
	/** Where the line stands on the scored sheet, from 0; null where it has none. */
	readonly sheetLine: number | null;
	/** The learner's own; empty for none. */
	readonly note: string;
	readonly crossedOff: CrossedOff | null;
}
