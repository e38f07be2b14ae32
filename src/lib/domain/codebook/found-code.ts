import type { TextSource } from './text-source.ts';

/** A code that answers a search, or the head of a family of codes between which a choice is left. */
export interface FoundCode {
	readonly system: string;
	readonly year: number;
	readonly code: string;
	readonly description: string;
	readonly billable: boolean;
	/** First and last date of service, ISO, where the list sets them for this code. */
	readonly from: string | null;
	readonly to: string | null;
	/** How many codes it stands for that differ only by side, phase of care or the like; 0 for none. */
	readonly choices: number;
	readonly why: Why;
}

/** Why a code was found, in what the searcher can check. */
export type Why =
	| { readonly kind: 'code' }
	| {
			readonly kind: 'words';
			readonly source: TextSource;
			/** The text that holds the words. */
			readonly text: string;
			/** Words that were read as other ones: an abbreviation, an everyday word, a slip of the finger. */
			readonly readAs: readonly ReadAs[];
			/** A word that was left out because nothing answers all of them; null for none. */
			readonly leftOut: string | null;
	  };

/** What was typed, and what it was taken for. */
export interface ReadAs {
	readonly typed: string;
	readonly as: string;
}
