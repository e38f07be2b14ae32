import type { BillKind, CareerAspect, CareerMyth, FigureUnit, Seat } from '#domain/content';

/** The two jobs side by side, ready to be shown. */
export interface ComparisonView {
	readonly title: string;
	readonly summary: string;
	readonly about: readonly string[];
	readonly aspects: readonly CareerAspect[];
	readonly figures: readonly ComparedFigure[];
	readonly bills: readonly BillKind[];
	readonly myths: readonly CareerMyth[];
	/** In the order in which the figures name them first. */
	readonly sources: readonly NumberedSource[];
}

export interface ComparedFigure {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly unit: FigureUnit;
	/** Why one of the jobs has no value; null where both have one. */
	readonly missing: string | null;
	readonly values: readonly ComparedValue[];
}

export interface ComparedValue {
	readonly of: Seat;
	readonly name: string;
	readonly value: number;
	/** The upper end of a range. */
	readonly to: number | null;
	readonly year: string;
	/** ISO date. */
	readonly checked: string;
	/** False where the source is only where to look it up. */
	readonly isVerified: boolean;
	readonly note: string | null;
	readonly source: NumberedSource;
}

export interface NumberedSource {
	/** From 1. */
	readonly number: number;
	readonly name: string;
	readonly address: string;
}
