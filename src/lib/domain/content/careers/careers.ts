/** The two jobs that are compared. */
export const SEATS = ['coding', 'billing'] as const;

export type Seat = (typeof SEATS)[number];

/** The two jobs side by side, as `content/careers.md` tells it. All of it is public. */
export interface Careers {
	readonly title: string;
	readonly summary: string;
	/** Paragraphs. */
	readonly about: readonly string[];
	readonly aspects: readonly CareerAspect[];
	readonly figures: readonly CareerFigure[];
	readonly bills: readonly BillKind[];
	readonly myths: readonly CareerMyth[];
	readonly sources: readonly CareerSource[];
}

/** One side of the work, seen from both seats. */
export interface CareerAspect {
	readonly id: string;
	readonly name: string;
	readonly coding: readonly string[];
	readonly billing: readonly string[];
	/** What holds for both; null where nothing needs saying. */
	readonly both: string | null;
}

export const FIGURE_UNITS = ['dollars-a-year', 'jobs', 'openings-a-year', 'percent'] as const;

export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A number that was looked up, for both jobs where both can be had. */
export interface CareerFigure {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly unit: FigureUnit;
	readonly values: readonly FigureValue[];
	/** Why one of the jobs has no value here; null where both have one. */
	readonly missing: string | null;
}

/** `seen` where it was read at its source; `unverified` where the source is only where to look it up. */
export const STANDINGS_OF_VALUES = ['seen', 'unverified'] as const;

export interface FigureValue {
	readonly of: Seat;
	/** Whom the number counts. */
	readonly name: string;
	readonly value: number;
	/** The upper end, where the source gives a range. */
	readonly to: number | null;
	/** The year or years it is for, e.g. `May 2024`, `2024–34`. */
	readonly year: string;
	/** Id of a source. */
	readonly source: string;
	/** ISO date on which it was last looked up. */
	readonly checked: string;
	readonly standing: (typeof STANDINGS_OF_VALUES)[number];
	readonly note: string | null;
}

/** A kind of bill, and what either seat meets on it. */
export interface BillKind {
	readonly id: string;
	readonly name: string;
	/** What it is and the form it travels on. */
	readonly about: string;
	readonly coding: string;
	readonly billing: string;
}

export interface CareerMyth {
	readonly myth: string;
	readonly answer: string;
}

export interface CareerSource {
	readonly id: string;
	readonly name: string;
	readonly address: string;
}
