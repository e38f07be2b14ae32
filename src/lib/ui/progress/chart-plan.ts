/*
 * What a chart draws, in numbers that stand in its table as well. Plans are plain data; how they are
 * painted is `draw-chart.ts`’s business.
 */
export type ChartPlan = TrendPlan | BarPlan;

/** Sheets in their order, each a mark at its percentage. */
export interface TrendPlan {
	readonly kind: 'trend';
	/** Oldest first. */
	readonly points: readonly TrendPoint[];
	readonly reference: { readonly percent: number; readonly name: string };
	/** Where the scale of percentages ends; what lies above is drawn at the edge, as an arrow. */
	readonly most: number;
}

export interface TrendPoint {
	readonly position: number;
	readonly percent: number;
	readonly isFirst: boolean;
	/** The running mean at this point, where there is one. */
	readonly mean: number | null;
	readonly name: string;
	/** The value in words. */
	readonly said: string;
}

/** Rows that are compared by the length of their bars. */
export interface BarPlan {
	readonly kind: 'bars';
	readonly rows: readonly BarRow[];
	/** The value of a bar of full length. */
	readonly most: number;
	/** Below nothing where bars go to the left too; nothing is then marked by a line. */
	readonly least?: number;
}

export interface BarRow {
	readonly name: string;
	/** The value in words, at the end of the row. */
	readonly said: string;
	/** Drawn solid, in the pen of the learner or, for mistakes, in ink. */
	readonly solid: number;
	/** Drawn open, after the solid part. */
	readonly open: number;
	readonly tone: 'pen' | 'ink';
}

/** How high a chart is drawn, in pixels. */
export function chartHeight(plan: ChartPlan): number {
	return plan.kind === 'trend' ? TREND_HEIGHT : plan.rows.length * ROW_HEIGHT + BARS_MARGIN;
}

const TREND_HEIGHT = 280;
const BARS_MARGIN = 4;

/** Room for a name above its bar. */
export const ROW_HEIGHT = 44;
