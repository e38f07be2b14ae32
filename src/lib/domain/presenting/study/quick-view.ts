import type { SprintMark } from '#domain/study';

/** A card as it is asked. Which option is right is not in here. */
export interface AskedCard {
	/** From 1. */
	readonly number: number;
	readonly front: string;
	readonly options: readonly string[];
}

/** A deck with ten of its cards. */
export interface FlashView {
	readonly deck: string;
	readonly name: string;
	readonly asks: string;
	readonly seed: string;
	readonly cards: readonly AskedCard[];
}

/** A card once it was answered. */
export interface MarkedCard extends AskedCard {
	/** Index of what was chosen; null where nothing was. */
	readonly chosen: number | null;
	readonly right: number;
}

export interface FlashResult {
	readonly cards: readonly MarkedCard[];
	readonly right: number;
}

/** A description as it is asked. The code is not in here. */
export interface AskedCode {
	/** From 1. */
	readonly number: number;
	readonly description: string;
	readonly book: string;
}

export interface SprintView {
	readonly seed: string;
	/** When it began by the clock of the server, ISO. */
	readonly startedAt: string;
	readonly items: readonly AskedCode[];
}

/** A description once the sprint is over. */
export interface MarkedCode extends AskedCode {
	readonly typed: string;
	readonly code: string;
	/** Where the code stands in our book. */
	readonly address: string;
	readonly mark: SprintMark;
}

export interface SprintResult {
	readonly items: readonly MarkedCode[];
	readonly right: number;
	/** Whole seconds from the start to handing in; null where the start is not known. */
	readonly seconds: number | null;
}
